package co.pacta.demostracion;

import co.pacta.caso.Hecho;
import co.pacta.caso.Valores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lo que un caso posible cumple: si se dan unos hechos, otro tiene uno de ciertos valores. */
final class Restriccion implements Predicate<Valores> {

    private static final String ARCHIPIELAGO = "archipielago";

    private final List<Predicate<Valores>> cuando;
    private final Predicate<Valores> entonces;

    private Restriccion(List<Predicate<Valores>> cuando, Predicate<Valores> entonces) {
        this.cuando = cuando;
        this.entonces = entonces;
    }

    static Restriccion leer(String cuando, String entonces) {
        List<Predicate<Valores>> condiciones = new ArrayList<>();
        for (String una : cuando.split(" y ")) {
            condiciones.add(comparacion(una));
        }
        return new Restriccion(condiciones, comparacion(entonces));
    }

    private static Predicate<Valores> comparacion(String texto) {
        String clave = texto.substring(0, texto.indexOf('='));
        String valores = texto.substring(texto.indexOf('=') + 1);
        if (clave.equals(ARCHIPIELAGO)) {
            return v -> v.esElArchipielago() == valores.equals("si");
        }
        Hecho hecho = Hecho.deClave(clave).orElseThrow(() -> new IllegalStateException("No hay un hecho " + clave));
        List<Object> admitidos = Palabra.valores(hecho, valores);
        return v -> admitidos.contains(v.valor(hecho));
    }

    @Override
    public boolean test(Valores valores) {
        for (Predicate<Valores> una : cuando) {
            if (!una.test(valores)) {
                return true;
            }
        }
        return entonces.test(valores);
    }
}
