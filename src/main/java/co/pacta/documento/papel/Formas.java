package co.pacta.documento.papel;

import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Las normas que rigen la forma de un papel, con sus fechas ({@code formas.csv}): no deciden ningún caso. */
final class Formas {

    static final String ARCHIVO = "formas.csv";

    /** Qué manda la norma sobre el papel. */
    enum Asunto { CONCEPTO_NO_OBLIGA, PROYECTO_DE_ACUERDO, PROYECTO_DE_ACUERDO_BOGOTA, PROYECTO_DE_ORDENANZA, IMPACTO_FISCAL }

    private record Renglon(Asunto asunto, Fuente fuente) {
    }

    private static final List<Renglon> TODAS = BundledTable.rows(ARCHIVO).stream().map(Formas::leer).toList();

    private Formas() {
    }

    /** La norma que regía ese asunto ese día. */
    static Optional<Fuente> de(Asunto asunto, LocalDate dia) {
        return TODAS.stream().filter(r -> r.asunto() == asunto && r.fuente().vigencia().cubre(dia)).map(Renglon::fuente).findFirst();
    }

    static List<Fuente> todas() {
        return TODAS.stream().map(Renglon::fuente).toList();
    }

    private static Renglon leer(String[] c) {
        Optional<LocalDate> hasta = c[5].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(c[5]));
        return new Renglon(Asunto.valueOf(c[0]), new Fuente(c[1], c[2], c[3], new Vigencia(LocalDate.parse(c[4]), hasta), c[6], c[7],
                c[8], c[9].isEmpty() ? Optional.empty() : Optional.of(c[9])));
    }
}
