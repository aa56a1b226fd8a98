package co.pacta.cli;

/** What {@code pacta --ayuda} shows: examples first, then the commands. */
final class GeneralHelp {

    private GeneralHelp() {
    }

    static String text() {
        StringBuilder text = new StringBuilder("""
                Pacta dice si un municipio o departamento de Colombia puede actuar hacia el exterior,
                y qué debe hacer antes.

                Ejemplos:
                  pacta preguntar                    pregunta lo que hace falta y responde
                  pacta evaluar caso.yaml            responde un caso escrito en un archivo
                  pacta caminos caso.yaml            qué cambiar para que se pueda
                  pacta entidades ipiales            busca una entidad en el catálogo
                  pacta normas ley-191-1995          muestra las normas de una ley

                Órdenes:
                """);
        Dispatcher.NAMES.forEach(name -> text.append(String.format("  %-15s %s%n", name,
                Dispatcher.named(name).spec().does()).replace(System.lineSeparator(), "\n")));
        return text.append("\nCada orden tiene su ayuda: pacta evaluar --ayuda\n").toString();
    }
}
