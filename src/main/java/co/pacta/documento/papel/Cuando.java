package co.pacta.documento.papel;

import co.pacta.caso.Paso;
import co.pacta.dictamen.Pasos;
import co.pacta.dictamen.Requisito;
import co.pacta.norma.Momento;
import java.time.LocalDate;
import java.util.Optional;

/** Cuándo se da cada paso: antes del acto, después, o en el término que fija la ley en días hábiles. */
final class Cuando {

    private final Redaccion r;
    private final Pasos pasos;

    Cuando(Redaccion r) {
        this.r = r;
        this.pasos = new Pasos(r.dictamen().caso());
    }

    /** El último día, si el término cuenta desde un día que se conoce. */
    Optional<LocalDate> vence(Requisito p) {
        return p.momento() == Momento.DESPUES ? pasos.vencimiento(p.paso()) : Optional.empty();
    }

    /** «a más tardar el 12 de mayo de 2026 (8 días hábiles desde la firma)». */
    String de(Requisito p) {
        if (!p.obligatorio()) {
            return r.textos().de("cuando.consejo");
        }
        if (p.momento() == Momento.ANTES) {
            boolean trasConcejo = p.paso() == Paso.RATIFICACION_ASAMBLEA;
            return r.textos().llano(trasConcejo ? "cuando.antes_tras_concejo" : "cuando.antes", Huecos.con("dia", r.dia()));
        }
        String plazo = p.plazo().map(t -> " (" + t + ")").orElse("");
        return vence(p).map(d -> r.textos().llano("cuando.vence", Huecos.con("dia", r.palabras().dia(d))) + plazo)
                .orElseGet(() -> p.plazo().orElse(r.textos().de("cuando.despues")));
    }
}
