package co.pacta.bench;

/** What any JVM costs to start. */
public final class Hola {

    private Hola() {
    }

    public static void main(String[] args) {
        System.out.println("hola");
    }
}
