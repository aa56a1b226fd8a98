package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Lectura;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.drools.DroolsRules;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.hallazgo.Resultantes;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import co.pacta.norma.Vocablo;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** En todo el espacio hay una respuesta y solo una, y quien se equivocara quedaría descubierto. */
class DemostracionTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 1);
    private static final DroolsRules REGLAS = DroolsRules.builtIn();
    private static final Predicate<String> UNAS_POCAS = n -> n.matches("(un municipio|un departamento): (credito|donacion_recibida|viaje_oficial)"
            + "|una asociación de municipios: (convenio|contrato)|Bogotá: reunion|un territorio indígena: memorando");

    private static Informe demostrar(Reglas reglas, Predicate<String> piezas, int hilos, LocalDate dia) {
        return new Demostracion(reglas, Espacio.leer(piezas), hilos).de(Periodo.que(reglas.corpus(), dia).orElseThrow(), Map.of(), p -> { });
    }

    @Test
    void en_unas_piezas_cada_celda_pasa_por_drools_sin_una_falla() {
        Informe informe = demostrar(REGLAS, UNAS_POCAS, 2, HOY);

        assertThat(informe.fallas()).isEmpty();
        assertThat(informe.contradicciones()).isEmpty();
        assertThat(informe.celdas()).isGreaterThan(300);
        assertThat(informe.veredictos().values().stream().map(Informe.Cuenta::casos).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(informe.casos());
    }

    @Test
    void la_huella_no_depende_de_cuantos_trabajan() {
        Predicate<String> dos = n -> n.matches("un municipio: (donacion_recibida|viaje_oficial)");

        Informe uno = demostrar(REGLAS, dos, 1, HOY);

        assertThat(demostrar(REGLAS, dos, 3, HOY).huella()).isEqualTo(uno.huella());
        assertThat(demostrar(REGLAS, dos, 1, LocalDate.of(2005, 3, 1)).huella()).isNotEqualTo(uno.huella());
    }

    @Test
    void un_dia_cualquiera_del_periodo_da_lo_mismo_que_el_primero() {
        Periodo periodo = Periodo.que(REGLAS.corpus(), LocalDate.of(2012, 9, 1)).orElseThrow();
        LocalDate ultimo = periodo.hasta().orElseThrow();
        Predicate<String> dos = n -> n.matches("un departamento: (donacion_recibida|viaje_oficial)");

        Demostracion demostracion = new Demostracion(REGLAS, Espacio.leer(dos), 1);
        Informe primero = demostracion.de(periodo, Map.of(), p -> { });
        Informe otro = demostracion.de(new Periodo(ultimo, periodo.hasta()), Map.of(), p -> { });

        assertThat(otro.veredictos()).isEqualTo(primero.veredictos());
        assertThat(otro.celdas()).isEqualTo(primero.celdas());
    }

    @Test
    void si_el_motor_olvidara_una_norma_se_sabria() {
        String olvidada = "ley-136-1994/art-112-exige-autorizacion";

        Informe informe = demostrar(sin(olvidada), n -> n.equals("un municipio: viaje_oficial"), 1, HOY);

        assertThat(informe.demostrado()).isFalse();
        assertThat(informe.fallas()).anyMatch(f -> f.contains("Drools aplica otras normas") && f.contains(olvidada));
    }

    /** Unas reglas cuyo motor no ve una norma que las reglas sueltas sí tienen. */
    private static Reglas sin(String olvidada) {
        return new Reglas() {
            @Override
            public Corpus corpus() {
                return REGLAS.corpus();
            }

            @Override
            public TablasLegales tablas() {
                return REGLAS.tablas();
            }

            @Override
            public Map<String, Vocablo> vocablos() {
                return REGLAS.vocablos();
            }

            @Override
            public Hallazgos hallar(Valores valores, Resultantes resultantes) {
                Hallazgos todos = REGLAS.hallar(valores, resultantes);
                List<Norma> vistas = todos.normas().stream().filter(n -> !n.id().equals(olvidada)).toList();
                return new Hallazgos(todos.conceptos(), vistas, todos.completo());
            }

            @Override
            public Hallazgos hallarDirecto(Valores valores, Resultantes resultantes) {
                return REGLAS.hallarDirecto(valores, resultantes);
            }

            @Override
            public List<ReglaSuelta> sueltas() {
                return REGLAS.sueltas();
            }
        };
    }

    @Test
    @Tag("lento")
    void todo_el_espacio_del_derecho_de_hoy() {
        Informe informe = demostrar(REGLAS, n -> true, 2, HOY);

        assertThat(informe.fallas()).isEmpty();
        assertThat(informe.contradicciones()).isEmpty();
        assertThat(informe.nuncaSeAplican()).isEmpty();
    }

    @Tag("lento")
    @ParameterizedTest
    @EnumSource(Lectura.class)
    void cada_lectura_rival_tambien_responde_siempre(Lectura lectura) {
        Periodo hoy = Periodo.que(REGLAS.corpus(), HOY).orElseThrow();
        Predicate<String> principales = n -> n.matches("(un municipio|un distrito|un departamento|el departamento Archipiélago"
                + "|una asociación de municipios|un territorio indígena): .*");
        for (String rival : lectura.opciones().subList(1, lectura.opciones().size())) {
            Informe informe = new Demostracion(REGLAS, Espacio.leer(principales), 2).de(hoy, Map.of(lectura, rival), p -> { });
            assertThat(informe.fallas()).as(rival).isEmpty();
        }
    }

    @Tag("lento")
    @Test
    void todos_los_periodos_del_derecho() {
        Predicate<String> principales = n -> n.matches("(un municipio|un departamento|el departamento Archipiélago): .*");
        for (Periodo periodo : Periodo.de(REGLAS.corpus())) {
            Informe informe = new Demostracion(REGLAS, Espacio.leer(principales), 2).de(periodo, Map.of(), p -> { });
            assertThat(informe.fallas()).as(periodo.toString()).isEmpty();
            assertThat(informe.contradicciones()).as(periodo.toString()).isEmpty();
        }
    }
}
