package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Disposicion;
import co.pacta.caso.TipoActuacion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Los valores con que se prueba cada hecho que no se sabe ({@code decision.md}, sección 5). */
public final class Dominios {

    /** En {@code entidad.limita_con}: el país de la contraparte, si es vecino. */
    public static final String EL_DE_LA_CONTRAPARTE = "=";
    /** En {@code entidad.limita_con}: otro vecino. */
    public static final String OTRO_VECINO = "otro";

    private static final List<Object> SI_NO = List.of(Boolean.FALSE, Boolean.TRUE);
    private static final List<Object> PAISES =
            List.of("BR", "EC", "PA", "PE", "VE", "CR", "HN", "JM", "NI", "ES", "US");
    private static final List<Object> LIMITA_CON =
            List.of(List.of(), List.of(EL_DE_LA_CONTRAPARTE), List.of(OTRO_VECINO));

    private static final List<Object> PAISES_CON_COLOMBIA = conColombia();
    private static final List<Object> MATERIAS = unaPorVez(List.of(Materia.values()));
    private static final List<Object> DISPOSICIONES = disposiciones();

    private Dominios() {
    }

    /** Los valores posibles de un hecho en ese caso; vacío si el hecho nunca se enumera. */
    public static List<Object> de(Hecho hecho, Caso caso) {
        return switch (hecho.forma()) {
            case SI_NO -> SI_NO;
            case CODIGO -> Collections.unmodifiableList(hecho.codigos());
            case PAIS -> caso.consta(Hecho.ACTUACION_TIPO, TipoActuacion.CREDITO) ? PAISES_CON_COLOMBIA : PAISES;
            case LISTA_DE_PAISES -> LIMITA_CON;
            case LISTA -> hecho == Hecho.MATERIAS ? MATERIAS : DISPOSICIONES;
            case ENTERO -> enteros(hecho);
            case TEXTO -> List.of();
        };
    }

    private static List<Object> conColombia() {
        List<Object> conColombia = new ArrayList<>(PAISES);
        conColombia.add("CO");
        return List.copyOf(conColombia);
    }

    private static List<Object> unaPorVez(List<?> valores) {
        List<Object> listas = new ArrayList<>();
        valores.forEach(v -> listas.add(List.of(v)));
        return List.copyOf(listas);
    }

    private static List<Object> disposiciones() {
        List<Object> listas = new ArrayList<>(unaPorVez(List.of(Disposicion.values())));
        listas.add(0, List.of());
        return List.copyOf(listas);
    }

    private static List<Object> enteros(Hecho hecho) {
        return switch (hecho) {
            case DIAS -> List.of(3, 8, 15, 25);
            case HORAS -> List.of(24, 72);
            default -> List.of(40, 60);
        };
    }
}
