package co.pacta.bench;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.documento.TextoDeDictamen;
import co.pacta.documento.papel.Clase;
import co.pacta.documento.papel.Formato;
import co.pacta.documento.papel.Redactor;
import co.pacta.hallazgo.Memoria;
import co.pacta.lote.CasosMezclados;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pacta with all its rules. Each thread walks its own cases, so no two decisions in a row are of the same case. */
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmx1g"})
public class DecisionBench {

    private static final int CASOS = 512;
    private static final int DETALLES = 12;

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Programa {

        final Pacta pacta = Pacta.cargar(Memoria.APAGADA);
        final Pacta conMemoria = Pacta.cargar();
        final SinMotor sinMotor = new SinMotor(pacta.reglas());
        final Palabras palabras = Palabras.en(Idioma.ES, c -> c);
        final List<Caso> completos = new ArrayList<>();
        final List<Caso> conDudas = new ArrayList<>();
        Caso peor;

        @Setup
        public void preparar() throws IOException {
            CasosMezclados mezclados = CasosMezclados.con(1, 5, pacta.catalogo());
            while (completos.size() < CASOS) {
                agregarCompleto(mezclados.caso());
            }
            List<Caso> reales = escenarios();
            reales.forEach(this::agregarConDudas);
            peor = conDudas.stream().max(Comparator.comparingLong(this::loQueTarda)).orElseThrow();
        }

        /** Solo los casos de los que no falta nada: lo que tarda en decidirlos es lo que tardan las reglas. */
        private void agregarCompleto(Caso caso) {
            Dictamen dictamen = pacta.dictaminar(caso);
            if (sinMotor.noFaltaNada(dictamen.caso())) {
                Decision aparte = sinMotor.decidir(dictamen.caso());
                if (aparte.veredicto() != dictamen.veredicto() || !aparte.fundamentos().equals(dictamen.normas())) {
                    throw new IllegalStateException("Con y sin motor no se decide lo mismo: " + dictamen.caso());
                }
                completos.add(dictamen.caso());
            }
        }

        /** El mismo caso sin los doce primeros hechos que se presumen o preguntan después de los nucleares. */
        private void agregarConDudas(Caso caso) {
            Caso dudoso = caso;
            int quitados = 0;
            for (Hecho h : Hecho.values()) {
                boolean detalle = h.ordinal() > Hecho.ZONA_DE_FRONTERA.ordinal() && h.ordinal() < Hecho.SENTIDO_DE_LA_CONSULTA.ordinal();
                if (detalle && quitados < DETALLES && caso.sabe(h)) {
                    dudoso = dudoso.sin(h);
                    quitados++;
                }
            }
            try {
                pacta.dictaminar(dudoso);
                conDudas.add(dudoso);
            } catch (CasoInvalidoException e) {
                throw new IllegalStateException(e);
            }
        }

        private long loQueTarda(Caso caso) {
            long mejor = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long antes = System.nanoTime();
                pacta.dictaminar(caso).faltantes();
                mejor = Math.min(mejor, System.nanoTime() - antes);
            }
            return mejor;
        }

        private static List<Caso> escenarios() throws IOException {
            List<Caso> casos = new ArrayList<>();
            try (Stream<Path> archivos = Files.walk(Path.of("scenarios"))) {
                for (Path p : archivos.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                    LectorDeCasos.leer(Files.readAllBytes(p), p.toString(), Limites.deEscenarios(c -> true)).documentos()
                            .forEach(d -> casos.add(d.caso()));
                }
            }
            return casos;
        }
    }

    /** Where each thread goes. */
    @State(Scope.Thread)
    public static class Turno {

        private int sigue;

        Caso de(List<Caso> casos) {
            sigue = sigue + 1 < casos.size() ? sigue + 1 : 0;
            return casos.get(sigue);
        }
    }

    /** Una decisión con sus normas, pasos y citas. */
    @Benchmark
    public Object decision(Programa p, Turno t) {
        Dictamen d = p.pacta.dictaminar(t.de(p.completos));
        return d.fundamentos();
    }

    /** La misma decisión preguntando a las condiciones compiladas una por una, sin recordar nada. */
    @Benchmark
    public Object decisionDirecta(Programa p, Turno t) {
        Dictamen d = p.pacta.cribar(t.de(p.completos));
        return d.fundamentos();
    }

    /** La misma, con memoria: los mismos casos se repiten, así que casi siempre ya se sabe. */
    @Benchmark
    public Object decisionRecordada(Programa p, Turno t) {
        Dictamen d = p.conMemoria.cribar(t.de(p.completos));
        return d.fundamentos();
    }

    /** La siguiente pregunta de una entrevista a medias. */
    @Benchmark
    public Object pasoDeEntrevista(Programa p, Turno t) {
        return p.pacta.siguiente(t.de(p.conDudas), Set.of(), false);
    }

    /** El concepto en Word. */
    @Benchmark
    public Object conceptoEnWord(Programa p, Turno t) {
        return Redactor.redactar(Clase.CONCEPTO, Formato.DOCX, p.pacta.dictaminar(t.de(p.completos)), Idioma.ES);
    }

    /** Las mismas normas sin motor. */
    @Benchmark
    public Object decisionSinMotor(Programa p, Turno t) {
        return p.sinMotor.decidir(t.de(p.completos));
    }

    /** Casos de los escenarios a los que se les quitan doce hechos, con la pregunta que sigue. */
    @Benchmark
    public Object conDoceHechosSinSaber(Programa p, Turno t) {
        return p.pacta.dictaminar(t.de(p.conDudas)).faltantes();
    }

    /** El más lento de ellos. */
    @Benchmark
    public Object elPeorConDudas(Programa p) {
        return p.pacta.dictaminar(p.peor).faltantes();
    }

    /** El concepto entero en texto: lecturas rivales, caminos y normas que no se aplicaron. */
    @Benchmark
    public Object concepto(Programa p, Turno t) {
        return new EnTexto(EnTexto.ANCHO_CORRIENTE, false)
                .escribir(TextoDeDictamen.en(p.palabras).bloques(p.pacta.dictaminar(t.de(p.completos))));
    }
}
