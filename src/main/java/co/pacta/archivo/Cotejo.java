package co.pacta.archivo;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Lo que un escenario espera frente a lo que se respondió. */
public final class Cotejo {

    private final List<Diferencia> diferencias = new ArrayList<>();

    private Cotejo() {
    }

    /**
     * Un campo que no es como se esperaba.
     *
     * @param campo    la clave de {@code espera}
     * @param esperado un texto o una lista de textos
     * @param obtenido un texto o una lista de textos
     */
    public record Diferencia(String campo, Object esperado, Object obtenido) {

        /** La diferencia en una línea, para la terminal. */
        public String enUnaLinea() {
            if (esperado instanceof List<?> e && obtenido instanceof List<?> o) {
                List<String> partes = new ArrayList<>();
                falta("falta", e, o).ifPresent(partes::add);
                if (!campo.equals(FUNDAMENTOS)) {
                    falta("sobra", o, e).ifPresent(partes::add);
                }
                return campo + ": " + (partes.isEmpty() ? "el orden es otro: se esperaba " + e + " y se obtuvo " + o
                        : String.join("; ", partes));
            }
            return campo + ": se esperaba " + esperado + " y se obtuvo " + obtenido;
        }

        private static Optional<String> falta(String palabra, List<?> estos, List<?> aquellos) {
            List<String> faltan = estos.stream().filter(x -> !aquellos.contains(x)).map(Object::toString).toList();
            return faltan.isEmpty() ? Optional.empty()
                    : Optional.of(palabra + (faltan.size() > 1 ? "n " : " ") + String.join(", ", faltan));
        }
    }

    private static final String FUNDAMENTOS = "fundamentos";

    /** Todas las diferencias; ninguna si el escenario pasa. */
    public static List<Diferencia> de(Espera espera, Dictamen dictamen) {
        Cotejo cotejo = new Cotejo();
        cotejo.iguales("veredicto", espera.veredicto(), dictamen.veredicto().codigo());
        espera.pendientes().ifPresent(p -> cotejo.pasos("pendientes", p, dictamen.pendientes()));
        espera.despues().ifPresent(p -> cotejo.pasos("despues", p, dictamen.despues()));
        espera.recomendados().ifPresent(p -> cotejo.pasos("recomendados", p, dictamen.recomendados()));
        espera.fundamentos().ifPresent(f -> cotejo.fundamentos(f, espera.fundamentosExactos(), dictamen));
        espera.faltantes().ifPresent(f -> cotejo.iguales("faltantes", f.stream().map(Hecho::clave).toList(),
                dictamen.faltantes().stream().map(Faltante::hecho).map(Hecho::clave).toList()));
        espera.posibles().ifPresent(p -> cotejo.conjuntos("posibles", p,
                dictamen.posibles().stream().map(Codigo::codigo).toList()));
        espera.canal().ifPresent(c -> cotejo.iguales("canal", c, dictamen.canal().name()));
        return cotejo.diferencias;
    }

    private void iguales(String campo, Object esperado, Object obtenido) {
        if (!esperado.equals(obtenido)) {
            diferencias.add(new Diferencia(campo, esperado, obtenido));
        }
    }

    private void pasos(String campo, Collection<Paso> esperados, Collection<Paso> obtenidos) {
        conjuntos(campo, esperados.stream().map(Paso::name).toList(), obtenidos.stream().map(Paso::name).toList());
    }

    private void conjuntos(String campo, Collection<String> esperados, Collection<String> obtenidos) {
        iguales(campo, List.copyOf(new TreeSet<>(esperados)), List.copyOf(new TreeSet<>(obtenidos)));
    }

    private void fundamentos(List<String> esperados, boolean exactos, Dictamen dictamen) {
        List<String> obtenidos = dictamen.normas().stream().map(Norma::id).toList();
        if (exactos) {
            conjuntos("fundamentos_exactos", esperados, obtenidos);
        } else if (!obtenidos.containsAll(esperados)) {
            diferencias.add(new Diferencia(FUNDAMENTOS, List.copyOf(esperados), obtenidos));
        }
    }
}
