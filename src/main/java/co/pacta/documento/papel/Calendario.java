package co.pacta.documento.papel;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Requisito;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** El día del acto y los términos del caso, en días hábiles colombianos, como calendario (RFC 5545). */
final class Calendario {

    private static final DateTimeFormatter DIA = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int OCTETOS = 73;

    private final Redaccion r;
    private final StringBuilder salida = new StringBuilder();

    private Calendario(Redaccion r) {
        this.r = r;
    }

    static String escribir(Redaccion r) {
        Calendario c = new Calendario(r);
        c.renglon("BEGIN:VCALENDAR");
        c.renglon("VERSION:2.0");
        c.renglon("PRODID:-//Pacta//Terminos//ES");
        c.renglon("X-WR-CALNAME:" + escapado(r.textos().llano("calendario.nombre", Huecos.con("numero", c.numero()))));
        c.terminos();
        c.renglon("END:VCALENDAR");
        return c.salida.toString();
    }

    private String numero() {
        return r.dictamen().id().substring(0, Papel.CIFRAS);
    }

    private void terminos() {
        Dictamen d = r.dictamen();
        Cuando cuando = new Cuando(r);
        suceso("acto", d.fecha(), r.textos().de("calendario.acto"), Tramo.corrido(r.frase("lista.asunto", r.huecos(false))));
        for (Requisito p : d.requisitos()) {
            if (p.obligatorio() && p.estado() != EstadoRequisito.CUMPLIDO) {
                cuando.vence(p).ifPresent(dia -> suceso(p.paso().codigo(), dia, r.textos().llano("calendario.vence",
                        Huecos.con("paso", r.frase(p))), Citador.mayuscula(cuando.de(p)) + ". " + citas(p)));
            }
        }
    }

    private String citas(Requisito p) {
        return String.join("; ", r.normas(p).stream().map(n -> Cita.corta(n.cita())).distinct().toList());
    }

    private void suceso(String id, LocalDate dia, String resumen, String descripcion) {
        renglon("BEGIN:VEVENT");
        renglon("UID:" + numero() + "-" + id + "@pacta");
        renglon("DTSTAMP:" + r.dictamen().fecha().format(DIA) + "T000000Z");
        renglon("DTSTART;VALUE=DATE:" + dia.format(DIA));
        renglon("DTEND;VALUE=DATE:" + dia.plusDays(1).format(DIA));
        renglon("SUMMARY:" + escapado(resumen));
        renglon("DESCRIPTION:" + escapado(descripcion));
        renglon("TRANSP:TRANSPARENT");
        renglon("END:VEVENT");
    }

    private static String escapado(String texto) {
        return texto.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Un renglón de a lo sumo 75 octetos; los que siguen empiezan por un espacio. */
    private void renglon(String texto) {
        int ocupados = 0;
        for (int c : texto.codePoints().toArray()) {
            String letra = Character.toString(c);
            int octetos = letra.getBytes(StandardCharsets.UTF_8).length;
            if (ocupados + octetos > OCTETOS) {
                salida.append("\r\n ");
                ocupados = 1;
            }
            salida.append(letra);
            ocupados += octetos;
        }
        salida.append("\r\n");
    }
}
