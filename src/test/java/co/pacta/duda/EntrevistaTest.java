package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Disposicion;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Norma;
import co.pacta.norma.Vocablo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Se pregunta solo lo que puede cambiar la respuesta, y primero lo que más duda quita. */
class EntrevistaTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 200);
    private static final Entrevista ENTREVISTA = new Entrevista(Ensayo.PACTA.reglas(), false);
    private static final Respondedor RESPONDEDOR = new Respondedor(Ensayo.PACTA.reglas());

    /** Casos a los que les faltan hechos que importan. */
    private static List<Caso> indecisos(long semilla, int faltan) {
        CasosAlAzar azar = new CasosAlAzar(semilla);
        List<Caso> casos = new ArrayList<>();
        while (casos.size() < CASOS) {
            Caso caso = azar.parcial(azar.completo(), faltan);
            if (!RESPONDEDOR.responder(caso).faltantes().isEmpty()) {
                casos.add(caso);
            }
        }
        return casos;
    }

    @Test
    void primero_quien_y_que() {
        Caso nada = Caso.del("2024-05-10");
        Pregunta primera = ENTREVISTA.siguiente(nada, Set.of()).orElseThrow();
        Pregunta segunda = ENTREVISTA.siguiente(nada.con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO), Set.of()).orElseThrow();

        assertThat(primera.hecho()).isEqualTo(Hecho.ENTIDAD_TIPO);
        assertThat(primera.esencial()).isTrue();
        assertThat(primera.hechos()).containsExactly(Hecho.ENTIDAD_TIPO);
        assertThat(primera.opciones()).extracting(Preguntas.Opcion::codigo)
                .containsExactlyElementsOf(List.of(TipoEntidad.values()).stream().map(Codigo::codigo).toList());
        assertThat(segunda.hecho()).isEqualTo(Hecho.ACTUACION_TIPO);
        assertThat(ENTREVISTA.siguiente(nada.con(Hecho.ENTIDAD_TIPO, TipoEntidad.NACION), Set.of())).as("la Nación está fuera").isEmpty();
        assertThat(ENTREVISTA.resuelto(nada)).isFalse();
        assertThat(ENTREVISTA.resuelto(nada.con(Hecho.ENTIDAD_TIPO, TipoEntidad.NACION))).isTrue();
        assertThat(ENTREVISTA.siguienteHecho(nada.con(Hecho.ENTIDAD_TIPO, TipoEntidad.NACION))).isEmpty();
    }

    @Test
    void cada_pregunta_es_de_un_hecho_que_puede_cambiar_la_respuesta_y_nunca_de_lo_que_no_se_sabe() {
        int juntas = 0;
        for (Caso caso : indecisos(41, 5)) {
            List<Hecho> faltantes = RESPONDEDOR.responder(caso).faltantes();
            Pregunta p = ENTREVISTA.siguiente(caso, Set.of()).orElseThrow();
            assertThat(faltantes).as(caso.toString()).containsAll(p.hechos());
            assertThat(p.esencial()).isFalse();
            assertThat(p.texto().pregunta()).startsWith("¿");
            assertThat(p.opciones().isEmpty()).isEqualTo(p.hechos().size() > 1 || !Set.of(Hecho.Forma.SI_NO, Hecho.Forma.CODIGO).contains(p.hecho().forma()));
            assertThat(p.normas()).isEqualTo(lasQueConsultan(ENTREVISTA.siguienteHecho(caso).orElseThrow(), caso));
            assertThat(ENTREVISTA.siguiente(caso, EnumSet.copyOf(faltantes))).isEmpty();
            Optional<Pregunta> otra = ENTREVISTA.siguiente(caso, EnumSet.copyOf(p.hechos()));
            assertThat(otra.isPresent()).isEqualTo(faltantes.size() > p.hechos().size());
            otra.ifPresent(o -> assertThat(o.hechos()).doesNotContainAnyElementsOf(p.hechos()));
            juntas += p.hechos().size() > 1 ? 1 : 0;
        }
        assertThat(juntas).as("preguntas que juntan varios hechos").isGreaterThan(CASOS / 20);
    }

    /** Las tres primeras normas con efecto en la respuesta que rigen y consultan el hecho. */
    private static List<String> lasQueConsultan(Hecho hecho, Caso caso) {
        Map<String, Vocablo> vocablos = Ensayo.PACTA.reglas().vocablos();
        return Ensayo.PACTA.reglas().corpus().normas().stream().filter(n -> n.decide() && n.rigePara(caso))
                .filter(n -> n.condicion().palabras().stream().filter(vocablos::containsKey)
                        .anyMatch(p -> vocablos.get(p).hechos().contains(hecho.clave()))).map(Norma::id).limit(3).toList();
    }

    @Test
    void las_materias_son_lo_ultimo_de_lo_esencial() {
        Caso sinMaterias = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL);
        Pregunta pregunta = ENTREVISTA.siguiente(sinMaterias, Set.of()).orElseThrow();

        assertThat(pregunta.hecho()).isEqualTo(Hecho.MATERIAS);
        assertThat(pregunta.esencial()).isTrue();
    }

    @Test
    void las_casillas_marcadas_dicen_su_hecho_y_las_demas_lo_corriente() {
        Pregunta.Marca inmuebles = new Pregunta.Marca(Hecho.DISPOSICIONES, List.of(Disposicion.INMUEBLES), List.of(), "");
        Pregunta.Marca concesion = new Pregunta.Marca(Hecho.DISPOSICIONES, List.of(Disposicion.CONCESION), List.of(), "");
        Pregunta.Marca propios = new Pregunta.Marca(Hecho.PROPIOS, true, false, "");
        Pregunta pregunta = new Pregunta(Hecho.PROPIOS, Preguntas.de(Hecho.PROPIOS, false), List.of(), List.of(), false, List.of(propios, inmuebles, concesion));
        Caso caso = Caso.del("2024-05-10");

        Caso ninguna = Entrevista.responder(caso, pregunta, Set.of());
        Caso dos = Entrevista.responder(caso, pregunta, Set.of(inmuebles, concesion));

        assertThat(pregunta.hechos()).containsExactly(Hecho.PROPIOS, Hecho.DISPOSICIONES);
        assertThat(ninguna.consta(Hecho.PROPIOS, false)).isTrue();
        assertThat(ninguna.consta(Hecho.DISPOSICIONES, List.of())).isTrue();
        assertThat((List<?>) dos.valor(Hecho.DISPOSICIONES).orElseThrow()).hasSize(2);
        assertThat(Entrevista.responder(caso, pregunta, Set.of(propios)).consta(Hecho.PROPIOS, true)).isTrue();
        List<Pregunta.Marca> organismos = Grupo.TEXTO.marcas(EnumSet.of(Hecho.CREA_ORGANISMO), false).subList(0, 2);
        Pregunta deOrganismo = new Pregunta(Hecho.CREA_ORGANISMO, Preguntas.de(Hecho.CREA_ORGANISMO, false), List.of(), List.of(), false, organismos);
        assertThat(Entrevista.responder(caso, deOrganismo, Set.copyOf(organismos)).valor(Hecho.CREA_ORGANISMO))
                .as("de dos casillas del mismo hecho vale la última").contains(organismos.get(organismos.size() - 1).marcada());
    }

    /** Cuando falta un par de hechos: la duda que deja cada uno se calcula aquí probando cada valor. */
    @Test
    void se_pregunta_primero_el_hecho_que_deja_menos_duda() {
        int comparados = 0;
        for (Caso caso : indecisos(43, 2)) {
            List<Hecho> faltantes = RESPONDEDOR.responder(caso).faltantes();
            boolean solos = List.of(Hecho.values()).stream().filter(h -> !caso.sabe(h) && h != Hecho.SENTIDO_DE_LA_CONSULTA)
                    .filter(h -> !Dominios.de(h, caso).isEmpty()).toList().size() == 2;
            if (faltantes.size() == 2 && solos) {
                double una = duda(caso, faltantes.get(0), faltantes.get(1));
                double otra = duda(caso, faltantes.get(1), faltantes.get(0));
                Hecho mejor = otra < una - 1e-9 ? faltantes.get(1) : faltantes.get(0);
                assertThat(ENTREVISTA.siguienteHecho(caso)).as(una + " y " + otra + " en " + caso).contains(mejor);
                comparados++;
            }
        }
        assertThat(comparados).isGreaterThan(CASOS / 10);
    }

    /** Un país que no es vecino: que la entidad limite con él es imposible, y esa posibilidad no cuenta. */
    @Test
    void lo_imposible_no_pesa_en_la_duda() {
        CasosAlAzar azar = new CasosAlAzar(47);
        int comparados = 0;
        for (int i = 0; i < CASOS * 4; i++) {
            Caso caso = azar.completo().con(Hecho.ENTIDAD_TIPO, TipoEntidad.TERRITORIO_INDIGENA).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO)
                    .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.COMUNIDAD_INDIGENA).con(Hecho.PAIS, "ES").con(Hecho.LIMITROFE, false)
                    .con(Hecho.DEPARTAMENTO_FRONTERIZO, true).sin(Hecho.LIMITA_CON).sin(i % 2 == 0 ? Hecho.ZONA_DE_FRONTERA : Hecho.FIRMANTE);
            List<Hecho> faltantes = RESPONDEDOR.responder(caso).faltantes();
            if (faltantes.size() == 2) {
                double una = duda(caso, faltantes.get(0), faltantes.get(1));
                double otra = duda(caso, faltantes.get(1), faltantes.get(0));
                assertThat(ENTREVISTA.siguienteHecho(caso)).as(una + " y " + otra + " en " + caso).contains(faltantes.get(otra < una - 1e-9 ? 1 : 0));
                comparados++;
            }
        }
        assertThat(comparados).isGreaterThan(CASOS / 20);
    }

    private static double duda(Caso caso, Hecho primero, Hecho segundo) {
        double suma = 0;
        for (Object valor : Dominios.de(primero, caso)) {
            Map<Object, Double> veredictos = new HashMap<>();
            Map<Paso, Double> pasos = new HashMap<>();
            double total = 0;
            for (Object otro : Dominios.de(segundo, caso)) {
                if (posible(caso, primero, valor, segundo, otro)) {
                    double peso = peso(caso, segundo, otro);
                    Decision d = RESPONDEDOR.responder(EnLaFrontera.concreto(caso.con(primero, valor).con(segundo, otro))).decision();
                    total += peso;
                    veredictos.merge(d.veredicto(), peso, Double::sum);
                    (d.veredicto() == Veredicto.NO_PERMITIDA ? Set.<Paso>of() : d.pendientes()).forEach(p -> pasos.merge(p, peso, Double::sum));
                }
            }
            double entera = total;
            double duda = veredictos.values().stream().mapToDouble(p -> entropia(p / entera)).sum()
                    + pasos.values().stream().mapToDouble(p -> entropia(p / entera) + entropia(1 - p / entera)).sum();
            suma += peso(caso, primero, valor) * total * (total > 0 ? duda : 0);
        }
        return suma;
    }

    private static boolean posible(Caso caso, Hecho primero, Object valor, Hecho segundo, Object otro) {
        List<Map<Hecho, Object>> todas = new ArrayList<>();
        for (Object a : Dominios.de(primero, caso)) {
            for (Object b : Dominios.de(segundo, caso)) {
                Map<Hecho, Object> una = new LinkedHashMap<>();
                una.put(primero, a);
                una.put(segundo, b);
                todas.add(una);
            }
        }
        return new HashSet<>(EnLaFrontera.posibles(caso, todas)).contains(Map.of(primero, valor, segundo, otro));
    }

    /** Lo corriente pesa cuatro veces todo lo demás junto; si nada es corriente, todo pesa igual. */
    private static double peso(Caso caso, Hecho hecho, Object valor) {
        int cuantos = Dominios.de(hecho, caso).size();
        Object corriente = Corrientes.para(caso).get(hecho);
        if (corriente == null || !Dominios.de(hecho, caso).contains(corriente)) {
            return 1.0 / cuantos;
        }
        return valor.equals(corriente) ? 0.8 : 0.2 / (cuantos - 1);
    }

    private static double entropia(double p) {
        return p <= 0 || p >= 1 ? 0 : -p * Math.log(p);
    }

    @Test
    void toda_pregunta_y_toda_opcion_esta_escrita_en_los_dos_idiomas() {
        for (Hecho h : Hecho.values()) {
            for (Preguntas.Opcion o : Preguntas.opciones(h, false)) {
                assertThat(o.etiqueta()).as(h.clave() + "=" + o.codigo()).isNotEmpty();
            }
            assertThat(Preguntas.opciones(h, true)).extracting(Preguntas.Opcion::codigo)
                    .isEqualTo(Preguntas.opciones(h, false).stream().map(Preguntas.Opcion::codigo).toList());
        }
        assertThat(Preguntas.opcion(Hecho.INMUNIDADES, "si", false).codigo()).isEqualTo("si");
        assertThat(Preguntas.opciones(Hecho.INMUNIDADES, false)).extracting(Preguntas.Opcion::codigo).containsExactly("si", "no");
        assertThat(Preguntas.de(Hecho.ENTIDAD_TIPO, false)).isNotEqualTo(Preguntas.de(Hecho.ENTIDAD_TIPO, true));
        assertThat(Preguntas.opciones(Hecho.ACTUACION_TIPO, false)).hasSize(TipoActuacion.values().length);
        assertThat(entropia(0.5)).isCloseTo(Math.log(2) / 2, within(1e-12));
    }
}
