package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Duracion;
import co.pacta.caso.Firmante;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Organismo;
import co.pacta.caso.Paso;
import co.pacta.caso.Regimen;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Tramite;
import co.pacta.caso.VigenciasFuturas;
import co.pacta.dictamen.Camino.Cambio;
import co.pacta.dictamen.Requisito;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lo que la entidad puede cambiar de su propuesta, en el orden de {@code decision.md}, sección 7. Nunca un hecho de la
 * naturaleza (frontera, nivel, país, efecto étnico, indicadores, último año) ni solo el nombre del documento.
 */
final class Palancas {

    private static final int SUSTITUIR_MATERIA = 2;
    private static final Set<TipoActuacion> DECLARACIONES = EnumSet.of(TipoActuacion.CONVENIO, TipoActuacion.HERMANAMIENTO,
            TipoActuacion.MEMORANDO, TipoActuacion.CARTA_DE_INTENCION);

    private final Respondedor respondedor;
    private final Vecinos vecinos;
    private final List<Palanca> todas = List.of(this::pasos, this::motivar, this::plazo, this::sinColombia,
            this::sinInmunidades, this::sinOrganismo, this::soloEnLaZona, this::sinMaterias, this::firma, this::declaracion,
            this::apropiar, this::dinero, Sustituciones::otroActo, Sustituciones::otraEntidad,
            this::otraContraparte, Sustituciones::mecanismo);

    Palancas(Respondedor respondedor, Vecinos vecinos) {
        this.respondedor = respondedor;
        this.vecinos = vecinos;
    }

    /** Las maneras de mover algo en un caso. */
    @FunctionalInterface
    private interface Palanca {
        void mover(Caso caso, List<Movida> movidas);
    }

    /**
     * Un cambio y el caso que deja.
     *
     * @param palanca su puesto en el orden: las combinaciones se prueban en orden, sin repetir
     */
    record Movida(Cambio cambio, Caso caso, int palanca) {
    }

    /** Los cambios posibles después de la palanca número {@code ultima}. */
    List<Movida> sobre(Caso caso, int ultima) {
        List<Movida> movidas = new ArrayList<>();
        for (int i = ultima + 1; i < todas.size(); i++) {
            List<Movida> suyas = new ArrayList<>();
            todas.get(i).mover(caso, suyas);
            for (Movida m : suyas) {
                movidas.add(new Movida(m.cambio(), m.caso(), i));
            }
        }
        return movidas;
    }

    static void poner(Caso caso, List<Movida> movidas, Hecho hecho, Object valor, String texto) {
        Object antes = caso.valor(hecho).map(Hecho::escrito).orElse("desconocido");
        movidas.add(new Movida(new Cambio(hecho.clave(), texto, antes, Hecho.escrito(valor)), caso.con(hecho, valor), 0));
    }

    private void pasos(Caso caso, List<Movida> movidas) {
        List<Paso> pendientes = new ArrayList<>();
        Caso cumplido = caso;
        for (Requisito r : respondedor.responder(caso).decision().requisitos()) {
            if (r.pendiente() && r.paso() != Paso.APROPIACION_PRESUPUESTAL && r.paso() != Paso.ACTO_DE_DELEGACION
                    && r.paso() != Paso.MOTIVAR_RECIPROCIDAD_O_CONVENIENCIA) {
                pendientes.add(r.paso());
                cumplido = cumplido.conTramite(Tramite.de(r.paso(), caso.fecha(), co.pacta.caso.Sentido.FAVORABLE));
            }
        }
        if (!pendientes.isEmpty()) {
            List<String> codigos = pendientes.stream().map(Paso::codigo).toList();
            movidas.add(new Movida(new Cambio("tramites", "cumpla antes del acto los pasos pendientes", List.of(), codigos),
                    cumplido, 0));
        }
    }

    private void motivar(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.MOTIVA_RECIPROCIDAD, false)) {
            poner(caso, movidas, Hecho.MOTIVA_RECIPROCIDAD, true, "explique en el texto la reciprocidad o la conveniencia nacional");
        }
    }

    private void plazo(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.DURACION, Duracion.INDEFINIDA)) {
            poner(caso, movidas, Hecho.DURACION, Duracion.DEFINIDA, "fije un plazo");
        }
    }

    private void sinColombia(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.A_NOMBRE_DE_LA_NACION, true)) {
            poner(caso, movidas, Hecho.A_NOMBRE_DE_LA_NACION, false, "quite a Colombia, la República o el Estado como parte");
        }
    }

    private void sinInmunidades(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.INMUNIDADES, true)) {
            poner(caso, movidas, Hecho.INMUNIDADES, false, "quite los privilegios, inmunidades o visas");
        }
    }

    private void sinOrganismo(Caso caso, List<Movida> movidas) {
        caso.valor(Hecho.CREA_ORGANISMO).filter(o -> o != Organismo.NINGUNO).ifPresent(o -> {
            poner(caso, movidas, Hecho.CREA_ORGANISMO, Organismo.NINGUNO, "no cree ningún organismo");
            if (o != Organismo.COMISION_SIN_PODER_DECISORIO) {
                poner(caso, movidas, Hecho.CREA_ORGANISMO, Organismo.COMISION_SIN_PODER_DECISORIO,
                        "deje solo una comisión que no decide");
            }
        });
    }

    private void soloEnLaZona(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.EFECTOS_FUERA_DE_ZONA, true)) {
            poner(caso, movidas, Hecho.EFECTOS_FUERA_DE_ZONA, false, "limite los efectos a la zona de frontera");
        }
    }

    private void sinMaterias(Caso caso, List<Movida> movidas) {
        List<Materia> materias = new ArrayList<>();
        caso.valor(Hecho.MATERIAS).ifPresent(l -> ((List<?>) l).forEach(m -> materias.add((Materia) m)));
        if (materias.size() < SUSTITUIR_MATERIA) {
            return;
        }
        List<Materia> buenas = materias.stream().filter(m -> !estorba(caso.con(Hecho.MATERIAS, List.of(m)))).toList();
        if (!buenas.isEmpty() && buenas.size() < materias.size()) {
            List<String> malas = materias.stream().filter(m -> !buenas.contains(m)).map(m -> Preguntas.opcion(Hecho.MATERIAS,
                    m.codigo(), false).etiqueta().toLowerCase(java.util.Locale.ROOT)).toList();
            String texto = (malas.size() == 1 ? "sin la materia " : "sin las materias ") + String.join(", ", malas);
            poner(caso, movidas, Hecho.MATERIAS, buenas, texto);
        }
    }

    /** Si una materia sola cae en una prohibición por materia o en la regla de cierre. */
    private boolean estorba(Caso conUna) {
        return respondedor.responder(conUna).decision().fundamentos().stream()
                .anyMatch(n -> n.es(Efecto.PROHIBE) && (n.id().equals(Norma.DE_CIERRE) || n.miraMaterias()));
    }

    private void firma(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.FIRMANTE, Firmante.DELEGADO) && caso.consta(Hecho.ACTO_DE_DELEGACION, false)) {
            poner(caso, movidas, Hecho.ACTO_DE_DELEGACION, true, "expida el acto de delegación antes de firmar");
        }
        caso.valor(Hecho.ENTIDAD_TIPO).map(t -> Corrientes.cabeza((TipoEntidad) t)).filter(f -> caso.sabe(Hecho.FIRMANTE)
                && !caso.consta(Hecho.FIRMANTE, f)).ifPresent(f -> poner(caso, movidas, Hecho.FIRMANTE, f,
                "que firme " + (f == Firmante.AUTORIDAD_INDIGENA ? "la autoridad indígena" : "el " + f.codigo().replace('_', ' '))));
    }

    private void declaracion(Caso caso, List<Movida> movidas) {
        boolean cambia = !caso.consta(Hecho.REGIMEN, Regimen.SIN_OBLIGACIONES) || !caso.consta(Hecho.PROPIOS, false);
        if (cambia && caso.sabe(Hecho.REGIMEN) && caso.valor(Hecho.ACTUACION_TIPO).filter(DECLARACIONES::contains).isPresent()) {
            Caso blando = caso.con(Hecho.REGIMEN, Regimen.SIN_OBLIGACIONES).con(Hecho.PROPIOS, false);
            movidas.add(new Movida(new Cambio(Hecho.REGIMEN.clave(),
                    "firme una carta de intención que de verdad no obligue ni gaste dinero propio",
                    caso.valor(Hecho.REGIMEN).map(Hecho::escrito).orElse("desconocido"), "sin_obligaciones"), blando, 0));
        }
    }

    private void otraContraparte(Caso caso, List<Movida> movidas) {
        Sustituciones.otraContraparte(caso, movidas, vecinos);
    }

    private void apropiar(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.APROPIADOS, false)) {
            poner(caso, movidas, Hecho.APROPIADOS, true, "incluya antes el gasto en el presupuesto");
        }
    }

    private void dinero(Caso caso, List<Movida> movidas) {
        if (caso.valor(Hecho.VIGENCIAS_FUTURAS).filter(v -> v != VigenciasFuturas.NO).isPresent()) {
            poner(caso, movidas, Hecho.VIGENCIAS_FUTURAS, VigenciasFuturas.NO, "no comprometa presupuestos de años siguientes");
        }
        if (caso.consta(Hecho.ADMINISTRA_ORGANISMO, true)) {
            poner(caso, movidas, Hecho.ADMINISTRA_ORGANISMO, false, "no entregue el dinero propio para que el organismo lo administre");
        }
    }
}
