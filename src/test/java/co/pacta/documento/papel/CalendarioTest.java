package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.documento.Idioma;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Los términos, en días hábiles de la Ley 51 de 1983, como calendario que otros programas leen. */
class CalendarioTest {

    /** 22 de junio de 1995, jueves. Cuentan 23, 27, 28, 29 y 30 de junio y 4, 5 y 6 de julio: el 26 y el 3 eran festivos. */
    @Test
    void los_ocho_dias_para_la_copia_a_la_cancilleria_saltan_dos_lunes_festivos() {
        assertThat(calendario("fechas/ley-191-1995-06-22-copia-tardia")).contains("DTSTART;VALUE=DATE:19950706").contains("SUMMARY:Vence: enviar copia a la Cancillería");
    }

    @Test
    void cada_renglon_tiene_a_lo_sumo_75_octetos_y_termina_en_retorno_y_salto() {
        String calendario = calendario("fechas/ley-191-1995-06-22-copia-tardia");
        assertThat(calendario).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendario.split("\r\n")).allSatisfy(r -> assertThat(r.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendario.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void lo_ya_cumplido_no_vence() {
        assertThat(calendario("frontera/cucuta-urena-agua")).contains("Día previsto del acto").doesNotContain("Vence");
    }

    private static String calendario(String escenario) {
        return new String(Redactor.redactar(Clase.LISTA, Formato.ICS, Casos.dictamen(escenario), Idioma.ES), StandardCharsets.UTF_8);
    }
}
