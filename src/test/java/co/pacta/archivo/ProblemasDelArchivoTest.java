package co.pacta.archivo;

import static co.pacta.archivo.Archivos.leer;
import static co.pacta.archivo.Archivos.problema;
import static co.pacta.archivo.Archivos.problemaEn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemasDelArchivoTest {

    @Test
    void cuenta_todos_los_problemas_a_la_vez_y_en_orden() {
        Leido leido = leer("""
                nombre: Prueba
                caso:
                  fecha: 2026-02-30
                  entidad: { tipo: municpio, tipo: distrito, zona_de_frontera: true }
                  actuasion: { tipo: convenio }
                  viaje: { dias: 0 }
                  tramites: [{ tipo: AVAL_APC }]
                  lecturas: { limitrof: el_pais, distritos: excluido }
                espera: { veredicto: permitida }
                """);
        assertThat(leido.documentos()).isEmpty();
        assertThat(leido.errores()).extracting(e -> e.linea() + ":" + e.columna() + " " + e.clave() + " → " + e.sugerencia()).containsExactly(
                "3:10 caso.fecha → 2026-02-28",
                "4:20 caso.entidad.tipo → municipio",
                "4:30 caso.entidad.tipo → ",
                "4:64 caso.entidad.zona_de_frontera → si",
                "5:3 caso.actuasion → actuacion",
                "6:18 caso.viaje.dias → ",
                "7:14 caso.tramites[0] → ",
                "7:22 caso.tramites[0].tipo → aval_apc",
                "8:15 caso.lecturas.limitrof → limitrofe",
                "8:45 caso.lecturas.distritos → excluidos",
                "9:22 espera.veredicto → PERMITIDA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entidad: {tipo: Distrito Capital}        | entidad.tipo | distrito_capital
            entidad: {divipola: 5001}                | entidad.divipola | "05001"
            entidad: {divipola: 5}                   | entidad.divipola | "05"
            entidad: {divipola: 05-001}              | entidad.divipola | "05001"
            entidad: {divipola: 523560}              | entidad.divipola | ''
            entidad: {limita_con: EC}                | entidad.limita_con | [EC]
            entidad: {limita_con: [EC, xx]}          | entidad.limita_con[1] | ''
            entidad: {zona_de_frontera: Sí}          | entidad.zona_de_frontera | si
            entidad: {zona_de_frontera: NO}          | entidad.zona_de_frontera | no
            entidad: {zona_de_frontera: false}       | entidad.zona_de_frontera | no
            entidad: {zona_de_frontera: tal vez}     | entidad.zona_de_frontera | ''
            contraparte: {pais: ec}                  | contraparte.pais | EC
            contraparte: {pais: ECU}                 | contraparte.pais | EC
            contraparte: {pais: Perú}                | contraparte.pais | PE
            contraparte: {pais: ZZ}                  | contraparte.pais | ''
            contraparte: {pais: true}                | contraparte.pais | ''
            contraparte: {nivel: intermdio}          | contraparte.nivel | intermedio
            actuacion: {tipo: convenoi}              | actuacion.tipo | convenio
            actuacion: {materias: [salud, salud]}    | actuacion.materias[1] | ''
            actuacion: {materias: [educación]}       | actuacion.materias[0] | educacion
            actuacion: {materias: salud}             | actuacion.materias | [salud]
            actuacion: {materias: [[salud]]}         | actuacion.materias[0] | ''
            recursos: {porcentaje_externo: 101}      | recursos.porcentaje_externo | ''
            recursos: {porcentaje_externo: -1}       | recursos.porcentaje_externo | ''
            recursos: {porcentaje_externo: 40%}      | recursos.porcentaje_externo | 40
            recursos: {porcentaje_externo: 40.5}     | recursos.porcentaje_externo | ''
            viaje: {dias: "3"}                       | viaje.dias | 3
            viaje: {horas: 0}                        | viaje.horas | ''
            viaje: {horas: 99999999999}              | viaje.horas | ''
            credito: {categoria: 3 a 6}              | credito.categoria | 3_a_6
            lecturas: {limitrofe: el país}           | lecturas.limitrofe | el_pais
            entidad: Ipiales                         | entidad | ''
            entidad: {nombre: [Ipiales]}             | entidad.nombre | ''
            entidad: {nombre: ' '}                   | entidad.nombre | ''
            pais: EC                                 | pais | contraparte.pais
            entidad: {pais: EC}                      | entidad.pais | contraparte.pais
            tipo: convenio                           | tipo | entidad.tipo o actuacion.tipo o contraparte.tipo
            actuacion.tipo: convenio                 | actuacion.tipo | actuacion: { tipo: … }
            frmante: alcalde                         | frmante | firmante
            espera: {veredicto: PERMITIDA}           | espera | ''
            """)
    void dice_la_clave_y_lo_mas_parecido(String linea, String clave, String sugerencia) {
        ErrorDeArchivo error = problemaEn(linea);
        assertThat(error.clave()).isEqualTo(clave);
        assertThat(error.sugerencia()).isEqualTo(sugerencia);
        assertThat(error.linea()).isEqualTo(2);
        assertThat(error.mensaje()).isNotBlank().doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30          | El 2026-02-30 no existe: febrero de 2026 tiene 28 días | 2026-02-28
            2023-02-29          | El 2023-02-29 no existe: febrero de 2023 tiene 28 días | 2023-02-28
            2026-04-31          | El 2026-04-31 no existe: abril de 2026 tiene 30 días   | 2026-04-30
            2026-13-01          | El 2026-13-01 no existe: los meses van de 01 a 12      | ''
            2026-00-01          | El 2026-00-01 no existe: los meses van de 01 a 12      | ''
            2026-01-00          | El 2026-01-00 no existe: enero de 2026 tiene 31 días   | ''
            10/05/2024          | «10/05/2024» no es una fecha; se esperaba una fecha con año, mes y día, como 2026-03-01 | 2024-05-10
            2024-5-3            | «2024-5-3» no es una fecha; se esperaba una fecha con año, mes y día, como 2026-03-01 | 2024-05-03
            2024-05-10T08:00:00 | «2024-05-10T08:00:00» no es una fecha; se esperaba una fecha con año, mes y día, como 2026-03-01 | 2024-05-10
            ayer                | «ayer» no es una fecha; se esperaba una fecha con año, mes y día, como 2026-03-01 | ''
            2024                | «2024» no es una fecha; se esperaba una fecha con año, mes y día, como 2026-03-01 | ''
            desconocido         | La fecha es el único dato obligatorio; escriba el día del acto, como 2026-03-01 | ''
            """)
    void explica_la_fecha_que_no_existe(String fecha, String mensaje, String sugerencia) {
        ErrorDeArchivo error = problema("fecha: " + fecha);
        assertThat(error.mensaje()).isEqualTo(mensaje);
        assertThat(error.sugerencia()).isEqualTo(sugerencia);
        assertThat(error.clave()).isEqualTo("fecha");
    }

    @Test
    void sin_fecha_no_hay_caso() {
        assertThat(problema("entidad: {divipola: 52356}").mensaje()).startsWith("Falta «fecha»");
        assertThat(problema("fecha:").mensaje()).startsWith("La fecha es el único dato obligatorio");
        assertThat(problema("nombre: algo\ncaso: {}").clave()).isEqualTo("caso");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "", "NULL"})
    void un_valor_nulo_es_un_problema(String nulo) {
        for (String clave : new String[] {"firmante: ", "acto_de_delegacion: ", "tramites: ", "lecturas: ", "credito: "}) {
            assertThat(problemaEn(clave + nulo).mensaje()).startsWith("Falta el valor");
        }
        assertThat(problema("caso: {fecha: 2024-05-10}\nnotas: " + nulo).clave()).isEqualTo("notas");
        assertThat(problema("caso: {fecha: 2024-05-10}\nnombre: " + nulo).clave()).isEqualTo("nombre");
    }

    @Test
    void nulo_entre_comillas_es_un_texto() {
        assertThat(leer("fecha: 2024-05-10\nentidad: {nombre: 'null'}").valido()).isTrue();
    }

    @Test
    void los_problemas_de_json_tienen_su_linea_y_columna() {
        ErrorDeArchivo error = problema("{\n  \"fecha\": \"2024-05-10\",\n  \"viaje\": {\"dias\": null}\n}");
        assertThat(error.linea()).isEqualTo(3);
        assertThat(error.columna()).isEqualTo(21);
        assertThat(error.clave()).isEqualTo("viaje.dias");
        assertThat(problema("{\"fecha\": \"2024-05-10\",\n \"firmante\": \"alcalde\", \"firmante\": \"alcalde\"}").enUnaLinea())
                .isEqualTo("caso.yaml:2:25: firmante: Esta clave está repetida; ya está en la línea 2.");
        assertThat(problema("{\"fecha\": \"2024-05-10\",\n \"firmante\": true}").sugerencia()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'fecha: 2024-05-10\\n\\tentidad: x'         | 2 | 1 | Hay una tabulación; indente con espacios
            'fecha: 2024-05-10\\nentidad: {tipo: a'     | 2 | 18 | Falta una coma o la llave que cierra: }
            'fecha: 2024-05-10\\nporque: a: b'          | 2 | 10 | Aquí no puede ir «:»; revise la indentación o, si es parte del texto, escriba el texto entre comillas
            'fecha: "2024-05-10'                        | 1 | 19 | Falta cerrar unas comillas
            'fecha: @hoy'                               | 1 | 8 | Un valor no puede empezar con este signo; escríbalo entre comillas
            'fecha: [1'                                 | 1 | 10 | Falta una coma o el corchete que cierra: ]
            '- fecha: 2024-05-10\\nfirmante: alcalde'   | 2 | 1 | Esta línea no está alineada con las de arriba; revise la indentación
            'fecha\\nentidad: x'                        | 2 | 8 | Aquí no puede ir «:»; revise la indentación o, si es parte del texto, escriba el texto entre comillas
            '{"fecha": "2024-05-10" "a": 1}'            | 1 | 24 | Falta una coma o la llave que cierra: }
            'fecha: [1, '                               | 1 | 12 | El archivo se acaba antes de tiempo: falta cerrar una llave o un corchete
            'fecha: ]'                                  | 1 | 8 | Aquí falta un valor, o sobra este signo
            'porque: > texto'                           | 1 | 11 | 'Después de «|» o «>» el texto va en la línea siguiente; o escríbalo entre comillas'
            'materias: - salud'                         | 1 | 11 | Una lista con guiones empieza en su propia línea
            'fecha: "a\\qb"'                            | 1 | 11 | Después de «\\» no va ese signo; escriba el texto entre comillas simples
            """)
    void explica_lo_que_no_es_yaml_ni_json(String texto, int linea, int columna, String mensaje) {
        ErrorDeArchivo error = problema(texto.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(error.mensaje()).isEqualTo(mensaje.replace("\\\\", "\\"));
        assertThat(error.linea()).isEqualTo(linea);
        assertThat(error.columna()).isEqualTo(columna);
    }

    @Test
    void explica_el_archivo_vacio() {
        assertThat(problema("").mensaje()).startsWith("El archivo está vacío");
        assertThat(problema(" \n\n").mensaje()).startsWith("El archivo está vacío");
        assertThat(problema("# nada\n").mensaje()).startsWith("El archivo solo tiene comentarios");
        assertThat(problema("[]").mensaje()).isEqualTo("La lista no tiene ningún caso");
        assertThat(problema("hola").mensaje()).startsWith("Hay un valor suelto");
    }

    @Test
    void un_hecho_fuera_de_caso_se_senala() {
        ErrorDeArchivo error = problema("caso: {fecha: 2024-05-10}\nfirmante: alcalde");
        assertThat(error.sugerencia()).isEqualTo("caso.firmante");
    }

    @Test
    void lo_citado_no_lleva_saltos_ni_caracteres_de_control() {
        ErrorDeArchivo error = problemaEn("firmante: \"a\\e[31m\\nb" + "x".repeat(500) + "\"");
        assertThat(error.enUnaLinea()).hasSizeLessThan(400).matches("[^\\p{Cntrl}]*").contains("…");
        assertThat(problemaEn("entidad: {nombre: \"a\\e[31mb\"}").mensaje()).contains("caracteres invisibles");
        assertThat(problemaEn("entidad: {nombre: \"a\\u202Eb\"}").mensaje()).contains("caracteres invisibles");
        assertThat(problemaEn("entidad: {nombre: \"a\\uD800\"}").mensaje()).contains("caracteres invisibles");
    }

    @Test
    void la_linea_para_la_terminal_lo_dice_todo() {
        assertThat(problemaEn("firmante: Alcalde").enUnaLinea()).startsWith("caso.yaml:2:11: firmante: «Alcalde» no sirve aquí; se esperaba")
                .endsWith(". ¿Quiso decir «alcalde»?");
    }
}
