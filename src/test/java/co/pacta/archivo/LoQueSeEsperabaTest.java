package co.pacta.archivo;

import static co.pacta.archivo.Archivos.leer;
import static co.pacta.archivo.Archivos.problema;
import static co.pacta.archivo.Archivos.problemaEn;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cada problema dice qué hay, qué se esperaba y, si se sabe, lo que casi seguro se quiso escribir. */
class LoQueSeEsperabaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contraparte: {nivel: loca}             | «loca» no sirve aquí; se esperaba una de estas palabras: local, intermedio, nacional
            contraparte: {nivel: }                 | Falta el valor; se esperaba una de estas palabras: local, intermedio, nacional. Si no se sabe, borre la clave
            contraparte: {nivel: true}             | «true» no se usa en estos archivos; se esperaba una de estas palabras: local, intermedio, nacional
            contraparte: {nivel: [local]}          | Hay una lista; se esperaba una de estas palabras: local, intermedio, nacional
            contraparte: {nivel: {local: si}}      | Hay un grupo de claves; se esperaba una de estas palabras: local, intermedio, nacional
            actuacion: {materias: [saludd]}        | «saludd» no sirve aquí; se esperaba una de las 40 palabras de «materias», como desarrollo_comunitario, servicios_publicos, ambiente
            tramites: [{tipo: x, fecha: 2024-01-01}] | «x» no sirve aquí; se esperaba una de las 40 palabras de «tipo», como autorizacion_concejo, autorizacion_asamblea, ratificacion_asamblea
            actuacion: {materias: }                | Falta el valor; se esperaba una lista de palabras
            actuacion: {materias: {salud: si}}     | Hay un grupo de claves; se esperaba una lista de palabras
            actuacion: {materias: salud}           | Se esperaba una lista de palabras, aunque tenga un solo elemento
            entidad: {limita_con: EC}              | Se esperaba una lista de países, aunque tenga un solo elemento
            entidad: {limita_con: [EC, EC]}        | Está repetido en la lista
            entidad: {limita_con: [ec]}            | «ec» no es un país; se esperaba un código de país de dos letras mayúsculas (ISO 3166-1), como EC
            entidad: {limita_con: [CO, XX]}        | «XX» no es un país; se esperaba un código de país de dos letras mayúsculas (ISO 3166-1), como EC
            tramites: {tipo: aval_apc}             | Hay un grupo de claves; se esperaba una lista de trámites
            tramites: [aval_apc]                   | Hay un valor suelto; se esperaba un grupo con claves como tipo, fecha, documento, sentido
            tramites: [{fecha: 2024-01-01}]        | A este trámite le falta «tipo»
            tramites: [{tipo: aval_apc}]           | A este trámite le falta «fecha»
            tramites: [{tipo: aval_apc, fecha: 2024-01-01, documento: ''}] | El texto está vacío; si no se sabe, borre la clave
            tramites: [{tipo: aval_apc, fecha: 2024-01-01, sentido: tal vez}] | «tal vez» no sirve aquí; se esperaba una de estas palabras: favorable, desfavorable, sin_respuesta
            tramites: [{tipo: aval_apc, fecha: 2024-01-01, estado: x}] | No existe esta clave; aquí van: tipo, fecha, documento, sentido
            viaje: [dias]                          | Hay una lista; se esperaba un grupo con claves como viajero, dias, horas, concejo_en_sesiones
            viaje:                                 | Falta el valor; se esperaba un grupo con claves como viajero, dias, horas, concejo_en_sesiones
            viaje: {dias: 0}                       | 0 no sirve; se esperaba un número entero desde 1
            viaje: {dias: tres}                    | «tres» no sirve; se esperaba un número entero desde 1
            viaje: {dias: '3'}                     | Se esperaba un número entero desde 1, sin comillas
            recursos: {porcentaje_externo: 101}    | 101 no sirve; se esperaba un número entero de 0 a 100
            recursos: {porcentaje_externo: -1}     | -1 no sirve; se esperaba un número entero de 0 a 100
            recursos: {porcentaje_externo: 40 %}   | «40 %» no sirve; se esperaba un número entero de 0 a 100
            recursos: {propios: true}              | «true» no sirve aquí; se esperaba si o no
            recursos: {propios: }                  | Falta el valor; se esperaba si o no. Si no se sabe, borre la clave
            recursos: {propios: [si]}              | Hay una lista; se esperaba si o no
            entidad: {nombre: true}                | «true» no se usa en estos archivos; se esperaba un texto
            entidad: {divipola: 5001}              | «5001» no sirve; se esperaba un código del DANE de 2 cifras (departamento) o 5 (municipio)
            lecturas: [limitrofe]                  | Hay una lista; se esperaba un grupo con claves como subsistencia_art_7, ratificacion_asamblea, efecto_de_la_consulta, limitrofe
            lecturas: {limitrofe: x}               | «x» no sirve aquí; se esperaba una de estas palabras: la_entidad, el_pais
            pais: EC                               | Esta clave va en otro grupo
            actuacion.tipo: convenio               | Las claves con punto se escriben anidadas
            tramites.consulta_cancilleria.sentido: favorable | No existe esta clave; aquí van: fecha, entidad, actuacion, contraparte, firmante, acuerdo_de_la_nacion, recursos, acto_de_delegacion, credito, viaje, tramites, lecturas
            nombre: x                              | Esta clave no es un hecho: ponga los hechos dentro de «caso» y esta clave al lado
            """)
    void dice_que_hay_y_que_se_esperaba(String linea, String mensaje) {
        assertThat(problemaEn(linea).mensaje()).isEqualTo(mensaje);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fecha:            | La fecha es el único dato obligatorio; escriba el día del acto, como 2026-03-01 | fecha
            entidad: {}       | Falta «fecha», el día del acto: es el único dato obligatorio; agregue una línea como «fecha: 2026-03-01» | ''
            fecha: [hoy]      | Hay una lista; se esperaba una fecha con año, mes y día, como 2026-03-01 | fecha
            fecha: true       | «true» no se usa en estos archivos; se esperaba una fecha con año, mes y día, como 2026-03-01 | fecha
            [hola]            | Hay un valor suelto; se esperaba un grupo con claves como nombre, porque, caso, espera | ''
            """)
    void sin_un_dia_no_hay_caso(String texto, String mensaje, String clave) {
        ErrorDeArchivo error = leer(texto).errores().get(0);
        assertThat(error.mensaje()).isEqualTo(mensaje);
        assertThat(error.clave()).isEqualTo(clave);
        assertThat(leer(texto).documentos()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-12-31", "2023-02-28", "0001-06-30"})
    void el_primero_y_el_ultimo_dia_existen(String dia) {
        assertThat(leer("fecha: " + dia).documentos().get(0).caso().fecha()).isEqualTo(LocalDate.parse(dia));
    }

    @ParameterizedTest
    @CsvSource({"2024-13-5, ''", "2024/5/3, 2024-05-03", "3.5.2024, 2024-05-03", "31/02/2024, ''", "2024-02-32, 2024-02-29", "5/2024, ''"})
    void una_fecha_escrita_de_otro_modo_se_endereza_si_existe(String escrita, String sugerida) {
        assertThat(problema("fecha: " + escrita).sugerencia()).isEqualTo(sugerida);
    }

    @ParameterizedTest
    @CsvSource({"true, si", "Sí, si", "yes, si", "1, si", "verdadero, si", "FALSE, no", "'No', no", "n, no", "0, no", "quizá, ''"})
    void un_si_o_un_no_escrito_de_otro_modo_se_sugiere(String escrito, String sugerido) {
        assertThat(problemaEn("recursos: {propios: " + escrito + "}").sugerencia()).isEqualTo(sugerido);
    }

    @Test
    void los_numeros_caben_en_sus_limites() {
        Caso caso = leer("fecha: 2024-05-10\nrecursos: {porcentaje_externo: 100}\nviaje: {dias: 1, horas: 999999999}").documentos().get(0).caso();
        assertThat(caso.hechos()).containsEntry(Hecho.PORCENTAJE_EXTERNO, 100).containsEntry(Hecho.DIAS, 1).containsEntry(Hecho.HORAS, 999_999_999);
        assertThat(LectorDelCaso.minimo(Hecho.PORCENTAJE_EXTERNO)).isZero();
        assertThat(LectorDelCaso.minimo(Hecho.DIAS)).isEqualTo(1);
        assertThat(LectorDelCaso.maximo(Hecho.PORCENTAJE_EXTERNO)).isEqualTo(100);
        assertThat(LectorDelCaso.maximo(Hecho.HORAS)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void veinticinco_palabras_se_dicen_todas_y_de_mas_solo_tres() {
        List<String> muchas = IntStream.range(0, 26).mapToObj(i -> "p" + i).toList();
        Problemas problemas = new Problemas("a");
        Campo campo = new Campo("a.b[3]", new Nodo.Escalar("zz", false, 1, 1), problemas);
        assertThat(Valores.palabra(campo, muchas.subList(0, 25))).isEmpty();
        assertThat(Valores.palabra(campo, muchas)).isEmpty();
        assertThat(problemas.lista()).extracting(ErrorDeArchivo::mensaje).containsExactly(
                "«zz» no sirve aquí; se esperaba una de estas palabras: " + String.join(", ", muchas.subList(0, 25)),
                "«zz» no sirve aquí; se esperaba una de las 26 palabras de «b», como p0, p1, p2");
    }

    @Test
    void el_dia_de_quien_pregunta_se_pone_solo_al_caso_que_no_lo_trae() {
        Optional<LocalDate> hoy = Optional.of(LocalDate.of(2026, 3, 1));
        for (String texto : List.of("firmante: alcalde", "{fecha: desconocido, firmante: alcalde}", "caso: {firmante: alcalde}")) {
            Leido leido = LectorDeCasos.leer(texto.getBytes(), "a", Archivos.LIMITES, hoy);
            assertThat(leido.errores()).isEmpty();
            assertThat(leido.documentos()).extracting(d -> d.caso().fecha()).containsExactly(hoy.get());
        }
        assertThat(LectorDeCasos.leer("fecha: 2024-05-10".getBytes(), "a", Archivos.LIMITES, hoy).documentos().get(0).caso().fecha())
                .isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(LectorDeCasos.leer("fecha:".getBytes(), "a", Archivos.LIMITES, hoy).errores()).hasSize(1);
        assertThat(LectorDeCasos.leer("fecha: ayer".getBytes(), "a", Archivos.LIMITES, hoy).errores()).hasSize(1);
    }

    @Test
    void los_paises_de_una_lista_se_leen_en_el_orden_del_alfabeto() {
        assertThat(leer("fecha: 2024-05-10\nentidad: {limita_con: [VE, BR]}").documentos().get(0).caso().hechos())
                .containsEntry(Hecho.LIMITA_CON, List.of("BR", "VE"));
    }

    @Test
    void un_texto_se_lee_sin_los_espacios_de_las_orillas_y_solo_el_titulo_ocupa_varias_lineas() {
        Documento leido = leer("nombre: \" a\\nb \"\ncaso: {fecha: 2024-05-10, entidad: {nombre: ' Ipiales '}}").documentos().get(0);
        assertThat(leido.nombre()).contains("a\nb");
        assertThat(leido.caso().texto(Hecho.ENTIDAD_NOMBRE)).isEqualTo("Ipiales");
        assertThat(problemaEn("entidad: {nombre: \"a\\nb\"}").mensaje()).contains("saltos de línea");
    }
}
