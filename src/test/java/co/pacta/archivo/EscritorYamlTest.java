package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Tramite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Un caso en YAML como lo escribiría una persona, y los trámites en el orden en que se guardan. */
class EscritorYamlTest {

    private static final LocalDate DIA = LocalDate.of(2024, 5, 10);

    private static Caso caso() {
        return Caso.del(DIA).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO).con(Hecho.MATERIAS, List.of(Materia.TURISMO, Materia.SALUD))
                .con(Hecho.PAIS, "EC").con(Hecho.LIMITROFE, true).con(Hecho.DIAS, 3).con(Hecho.DIVIPOLA, "52356").con(Hecho.ENTIDAD_NOMBRE, "Ipiales")
                .bajo(Lectura.LIMITROFE, "el_pais").bajo(Lectura.ASOCIACIONES, "si")
                .conTramite(new Tramite(Paso.AVAL_APC, DIA, Optional.of("Oficio: 3"), Optional.of(Sentido.FAVORABLE)))
                .conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, DIA));
    }

    @Test
    void va_una_clave_por_linea_y_solo_las_que_se_saben() {
        assertThat(EscritorDeCasos.yaml(caso())).isEqualTo("""
                fecha: 2024-05-10
                entidad:
                  divipola: "52356"
                  nombre: Ipiales
                actuacion:
                  tipo: convenio
                  materias: [salud, turismo]
                contraparte:
                  pais: EC
                  limitrofe: si
                viaje:
                  dias: 3
                tramites:
                  - { tipo: autorizacion_concejo, fecha: 2024-05-10 }
                  - { tipo: aval_apc, fecha: 2024-05-10, documento: "Oficio: 3", sentido: favorable }
                lecturas:
                  limitrofe: el_pais
                  asociaciones: si
                """);
    }

    @Test
    void con_titulo_el_caso_va_adentro() {
        assertThat(EscritorDeCasos.yaml("Uno: dos", caso().conTramites(List.of()))).isEqualTo("""
                nombre: "Uno: dos"
                caso:
                  fecha: 2024-05-10
                  entidad:
                    divipola: "52356"
                    nombre: Ipiales
                  actuacion:
                    tipo: convenio
                    materias: [salud, turismo]
                  contraparte:
                    pais: EC
                    limitrofe: si
                  viaje:
                    dias: 3
                  lecturas:
                    limitrofe: el_pais
                    asociaciones: si
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ipiales               | Ipiales
            San José del Guaviare | San José del Guaviare
            no                    | "no"
            Null                  | "Null"
            05001                 | "05001"
            a: b                  | "a: b"
            N/A                   | N/A
            """)
    void las_comillas_van_solo_donde_hacen_falta(String texto, String escrito) {
        assertThat(EscritorYaml.texto(texto)).isEqualTo(escrito);
        assertThat(EscritorYaml.texto(texto + " ")).startsWith("\"").endsWith(" \"");
    }

    @Test
    void en_la_forma_canonica_no_sobra_ni_un_grupo_ni_una_coma() {
        assertThat(EscritorDeCasos.canonico(Caso.del(DIA).con(Hecho.DIAS, 3).con(Hecho.LIMITA_CON, List.of("VE", "EC", "VE"))
                .bajo(Lectura.LIMITROFE, "el_pais").bajo(Lectura.ASOCIACIONES, "si"))).isEqualTo("{\"fecha\":\"2024-05-10\","
                + "\"entidad\":{\"limita_con\":[\"EC\",\"VE\"]},\"viaje\":{\"dias\":3},\"lecturas\":{\"limitrofe\":\"el_pais\",\"asociaciones\":\"si\"}}");
    }

    @Test
    void la_respuesta_que_se_supo_aparte_va_en_la_consulta_que_no_la_trae_y_en_ningun_otro_tramite() {
        Tramite aval = Tramite.de(Paso.AVAL_APC, DIA);
        Tramite consulta = Tramite.de(Paso.CONSULTA_CANCILLERIA, DIA);
        Caso sabido = Caso.del(DIA).con(Hecho.SENTIDO_DE_LA_CONSULTA, Sentido.DESFAVORABLE);

        assertThat(EscritorDeCasos.ordenados(sabido.conTramites(List.of(aval, consulta))))
                .containsExactly(consulta.conSentido(Sentido.DESFAVORABLE), aval);
        assertThat(EscritorDeCasos.ordenados(sabido.conTramites(List.of(consulta.conSentido(Sentido.FAVORABLE)))))
                .containsExactly(consulta.conSentido(Sentido.FAVORABLE));
        assertThat(EscritorDeCasos.ordenados(Caso.del(DIA).conTramites(List.of(aval, consulta)))).containsExactly(consulta, aval);
    }

    @Test
    void los_tramites_iguales_en_todo_menos_la_respuesta_o_el_documento_tienen_un_orden() {
        List<Tramite> ordenados = List.of(Tramite.de(Paso.AVAL_APC, DIA), Tramite.de(Paso.AVAL_APC, DIA, Sentido.FAVORABLE),
                new Tramite(Paso.AVAL_APC, DIA, Optional.of("a"), Optional.of(Sentido.FAVORABLE)),
                new Tramite(Paso.AVAL_APC, DIA, Optional.of("b"), Optional.of(Sentido.FAVORABLE)), Tramite.de(Paso.AVAL_APC, DIA, Sentido.DESFAVORABLE));
        List<Tramite> alReves = new java.util.ArrayList<>(ordenados);
        java.util.Collections.reverse(alReves);

        assertThat(EscritorDeCasos.ordenados(Caso.del(DIA).conTramites(alReves))).isEqualTo(ordenados);
        assertThat(EscritorDeCasos.ordenados(Caso.del(DIA).conTramites(ordenados))).isEqualTo(ordenados);
    }
}
