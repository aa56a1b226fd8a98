package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Fundamento;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Reglas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Quien responde reúne lo que dicen las partes: no quita, no agrega y avisa lo que presumió (contrato, secciones 2.0 y 7). */
class ConsejeroTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 60);
    private static final Reglas REGLAS = Ensayo.PACTA.reglas();
    private static final Identidad IDENTIDAD = new Identidad() {
        @Override
        public String canonico(Caso caso) {
            return caso.toString();
        }

        @Override
        public String catalogo() {
            return "huella del catálogo";
        }

        @Override
        public String motor() {
            return "motor 1";
        }

        @Override
        public String versionDeReglas() {
            return "2024.1";
        }
    };
    private static final Vecinos SIN_VECINOS = caso -> List.of();

    private final Consejero consejero = new Consejero(REGLAS, IDENTIDAD, SIN_VECINOS, Memoria.APAGADA);
    private final Respondedor respondedor = new Respondedor(REGLAS);
    private final CasosAlAzar azar = new CasosAlAzar(107);

    /** Uno de cada dos, con todos los hechos. */
    private List<Caso> casos() {
        List<Caso> casos = new ArrayList<>();
        for (int i = 0; i < CASOS; i++) {
            casos.add(i % 2 == 0 ? azar.completo() : azar.parcial(azar.completo(), 1 + i % 5));
        }
        return casos;
    }

    @Test
    void el_dictamen_es_la_respuesta_con_lo_que_la_acompana() {
        int conCamino = 0;
        int conCercanas = 0;
        for (Caso caso : casos()) {
            Respuesta r = respondedor.responder(caso);
            for (Dictamen d : List.of(consejero.dictaminar(caso, List.of("una")), consejero.cribar(caso, List.of("una")))) {
                assertThat(d.caso()).isEqualTo(caso);
                assertThat(d.veredicto()).isEqualTo(r.decision().veredicto());
                assertThat(d.requisitos()).isEqualTo(r.decision().requisitos());
                assertThat(d.posibles()).isEqualTo(r.posibles());
                assertThat(d.requisitosPosibles()).isEqualTo(r.requisitosPosibles());
                assertThat(d.fundamentos()).extracting(Fundamento::norma).isEqualTo(r.decision().fundamentos());
                assertThat(d.faltantes()).extracting(f -> f.hecho()).isEqualTo(r.faltantes());
                assertThat(d.noAplicaron()).isEqualTo(new Cercanas(REGLAS).de(r.decision()));
                assertThat(d.caminos()).extracting(Camino::cambios).isEqualTo(new Caminos(respondedor, SIN_VECINOS).de(r).stream().map(Camino::cambios).toList());
                conCamino += d.caminos().isEmpty() ? 0 : 1;
                conCercanas += d.noAplicaron().isEmpty() ? 0 : 1;
            }
        }
        assertThat(conCamino).isGreaterThan(CASOS / 5);
        assertThat(conCercanas).isGreaterThan(CASOS);
    }

    @Test
    void se_avisa_si_una_norma_que_rige_esta_por_verificar_y_nada_mas() {
        int avisos = 0;
        for (Caso otroDia : casos()) {
            Caso caso = otroDia.enFecha(LocalDate.of(avisos % 2 == 0 ? 2026 : 2024, 1, 15));
            Decision d = respondedor.responder(caso).decision();
            boolean porVerificar = d.fundamentos().stream().anyMatch(n -> n.estado().equals("verificar"));
            List<String> advertencias = consejero.cribar(caso, List.of("del catálogo")).advertencias();
            assertThat(advertencias).startsWith("del catálogo").hasSize(porVerificar ? 2 : 1);
            assertThat(advertencias.get(advertencias.size() - 1).startsWith("Hay normas cuyo texto o vigencia falta confirmar")).isEqualTo(porVerificar);
            avisos += porVerificar ? 1 : 0;
        }
        assertThat(avisos).isBetween(1, CASOS - 1);
    }

    @Test
    void al_presumir_se_responde_con_lo_corriente_y_se_dice_que_se_presumio() {
        int avisos = 0;
        for (Caso caso : casos()) {
            Map<Hecho, Object> corriente = Corrientes.para(caso);
            List<String> presumidos = respondedor.responder(caso).faltantes().stream().filter(corriente::containsKey)
                    .map(h -> h.clave() + " = " + Hecho.escrito(corriente.get(h))).toList();
            Dictamen d = consejero.dictaminarPresumiendo(caso, List.of("del catálogo"));
            assertThat(d.caso()).isEqualTo(caso.con(corriente));
            assertThat(d.veredicto()).isEqualTo(respondedor.responder(caso.con(corriente)).decision().veredicto());
            Optional<String> aviso = d.advertencias().stream().filter(a -> a.startsWith("Se presumió")).findFirst();
            assertThat(aviso).isEqualTo(presumidos.isEmpty() ? Optional.empty()
                    : Optional.of("Se presumió lo usual: " + String.join("; ", presumidos) + ". Si no es así, la respuesta cambia."));
            assertThat(d.advertencias()).startsWith("del catálogo");
            avisos += presumidos.isEmpty() ? 0 : 1;
        }
        assertThat(avisos).isPositive();
    }

    @Test
    void la_constancia_dice_con_que_se_respondio() {
        Caso caso = azar.completo();
        Dictamen d = consejero.dictaminar(caso, List.of());

        assertThat(d.constancia().motor()).isEqualTo("motor 1");
        assertThat(d.constancia().catalogo()).isEqualTo("huella del catálogo");
        assertThat(d.constancia().caso()).isEqualTo(Resumen.sha256(caso.toString()));
        assertThat(d.id()).isEqualTo(Resumen.sha256(caso + REGLAS.corpus().sha256()));
        assertThat(Resumen.sha256("")).as("la de un texto vacío es conocida").startsWith("e3b0c44298fc1c149afbf4c8996fb924");
    }

    @Test
    void solo_recuerda_quien_tiene_memoria() {
        Consejero conMemoria = new Consejero(REGLAS, IDENTIDAD, SIN_VECINOS, new Memoria(10));
        Caso dudoso = azar.parcial(azar.completo(), 6);
        while (respondedor.responder(dudoso).faltantes().isEmpty()) {
            dudoso = azar.parcial(azar.completo(), 6);
        }
        for (Consejero c : List.of(conMemoria, conMemoria, consejero)) {
            assertThat(c.cribar(dudoso, List.of()).posibles()).isEqualTo(respondedor.responder(dudoso).posibles());
        }
        Memoria.Uso deReglas = REGLAS.memoria();
        assertThat(conMemoria.memoria()).isEqualTo(deReglas.mas(new Memoria.Uso(1, 1, 1)));
        assertThat(consejero.memoria()).isEqualTo(deReglas);
    }
}
