package co.pacta.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The files of the shared policy and the requests every engine answers. */
final class Recursos {

    private static final int CASOS = 1024;

    private Recursos() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Recursos.class.getResourceAsStream("/bench/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Always the same requests; most of them ordinary, so that every verdict appears. */
    static List<Solicitud> solicitudes() {
        SplittableRandom azar = new SplittableRandom(12);
        List<Solicitud> todas = new ArrayList<>();
        for (int i = 0; i < CASOS; i++) {
            todas.add(new Solicitud(uno(azar, Solicitud.Entidad.values()), uno(azar, Solicitud.Acto.values()),
                    uno(azar, Solicitud.Regimen.values()), azar.nextBoolean(), azar.nextBoolean(), azar.nextInt(10) == 0,
                    azar.nextInt(10) == 0, azar.nextInt(10) == 0, azar.nextInt(4) == 0, azar.nextBoolean(), azar.nextBoolean(),
                    1 + azar.nextInt(10)));
        }
        return todas;
    }

    private static <T> T uno(SplittableRandom azar, T[] valores) {
        return valores[azar.nextInt(valores.length)];
    }
}
