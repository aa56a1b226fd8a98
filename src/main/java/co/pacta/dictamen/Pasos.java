package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import co.pacta.norma.Momento;
import java.time.LocalDate;
import java.util.Optional;

/** Qué tan cumplido está cada paso según los trámites declarados ({@code decision.md}, sección 4). */
public final class Pasos {

    private static final int DIAS_DE_LA_COPIA = 8;
    private static final int DIAS_DEL_INFORME = 10;

    private final Caso caso;

    public Pasos(Caso caso) {
        this.caso = caso;
    }

    /** El estado de un paso. Una consulta sin respuesta declarada se toma como favorable: la duda la estudia quien pregunta. */
    public EstadoRequisito estado(Paso paso, Momento momento) {
        return momento == Momento.ANTES ? estadoAntes(paso) : estadoDespues(paso);
    }

    /** Si el paso ya se dio en el día del acto o antes. */
    public boolean dadoAntes(Paso paso) {
        return ultimoHasta(paso, caso.fecha()).isPresent();
    }

    private EstadoRequisito estadoAntes(Paso paso) {
        Optional<Tramite> ultimo = ultimoHasta(paso, caso.fecha());
        if (ultimo.isEmpty()) {
            return hay(paso) ? EstadoRequisito.EXTEMPORANEO : EstadoRequisito.PENDIENTE;
        }
        if (paso == Paso.RATIFICACION_ASAMBLEA && esAnteriorALaAutorizacion(ultimo.get())) {
            return EstadoRequisito.PENDIENTE;
        }
        if (ultimo.get().fue(Sentido.SIN_RESPUESTA)) {
            return EstadoRequisito.PENDIENTE;
        }
        if (!ultimo.get().fue(Sentido.DESFAVORABLE)) {
            return EstadoRequisito.CUMPLIDO;
        }
        boolean noVincula = paso == Paso.CONSULTA_CANCILLERIA
                && caso.lectura(Lectura.EFECTO_DE_LA_CONSULTA).equals("no_vincula");
        return noVincula ? EstadoRequisito.CUMPLIDO : EstadoRequisito.DESFAVORABLE;
    }

    private boolean esAnteriorALaAutorizacion(Tramite ratificacion) {
        return ultimoHasta(Paso.AUTORIZACION_CONCEJO, caso.fecha()).filter(t -> t.fue(Sentido.FAVORABLE))
                .filter(a -> ratificacion.fecha().isBefore(a.fecha())).isPresent();
    }

    private EstadoRequisito estadoDespues(Paso paso) {
        Optional<Tramite> primero = primeroDesde(paso, caso.fecha());
        if (primero.isEmpty()) {
            return EstadoRequisito.PENDIENTE;
        }
        boolean aTiempo = vencimiento(paso).map(v -> !primero.get().fecha().isAfter(v)).orElse(true);
        return aTiempo ? EstadoRequisito.CUMPLIDO : EstadoRequisito.EXTEMPORANEO;
    }

    /** El último día para un paso posterior que tiene término en días hábiles. */
    public Optional<LocalDate> vencimiento(Paso paso) {
        return switch (paso) {
            case COPIA_CANCILLERIA_8_DIAS -> Optional.of(DiasHabiles.vencimiento(caso.fecha(), DIAS_DE_LA_COPIA));
            case INFORMAR_CORPORACION_10_DIAS -> Optional.of(DiasHabiles.vencimiento(
                    primeroDesde(Paso.INCORPORAR_POR_DECRETO, caso.fecha()).map(Tramite::fecha).orElse(caso.fecha()),
                    DIAS_DEL_INFORME));
            default -> Optional.empty();
        };
    }

    private boolean hay(Paso paso) {
        return caso.tramites().stream().anyMatch(t -> t.paso() == paso);
    }

    private Optional<Tramite> ultimoHasta(Paso paso, LocalDate dia) {
        Tramite ultimo = null;
        for (Tramite t : caso.tramites()) {
            if (t.paso() == paso && !t.fecha().isAfter(dia) && (ultimo == null || !t.fecha().isBefore(ultimo.fecha()))) {
                ultimo = t;
            }
        }
        return Optional.ofNullable(ultimo);
    }

    private Optional<Tramite> primeroDesde(Paso paso, LocalDate dia) {
        Tramite primero = null;
        for (Tramite t : caso.tramites()) {
            if (t.paso() == paso && !t.fecha().isBefore(dia) && (primero == null || t.fecha().isBefore(primero.fecha()))) {
                primero = t;
            }
        }
        return Optional.ofNullable(primero);
    }
}
