package co.pacta.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same policy of twelve rules in four ways; before measuring, all agree on every request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmx1g"})
public class MotoresBench {

    private final List<Solicitud> solicitudes = Recursos.solicitudes();
    private EnDrools drools;
    private EnDmn dmn;
    private int sigue;

    @Setup
    public void preparar() {
        drools = new EnDrools();
        dmn = new EnDmn();
        for (Solicitud s : solicitudes) {
            Fallo esperado = EnJava.decidir(s);
            exigir(esperado, drools.decidirEnSesion(s), s);
            exigir(esperado, drools.decidirDirecto(s), s);
            exigir(esperado, dmn.decidir(s), s);
        }
    }

    private static void exigir(Fallo esperado, Fallo obtenido, Solicitud s) {
        if (!esperado.equals(obtenido)) {
            throw new IllegalStateException(s + ": " + esperado + " / " + obtenido);
        }
    }

    private Solicitud siguiente() {
        sigue = sigue + 1 & solicitudes.size() - 1;
        return solicitudes.get(sigue);
    }

    @Benchmark
    public Fallo politicaEnJava() {
        return EnJava.decidir(siguiente());
    }

    @Benchmark
    public Fallo politicaEnDrools() {
        return drools.decidirEnSesion(siguiente());
    }

    @Benchmark
    public Fallo politicaEnDroolsDirecto() {
        return drools.decidirDirecto(siguiente());
    }

    @Benchmark
    public Fallo politicaEnDmn() {
        return dmn.decidir(siguiente());
    }
}
