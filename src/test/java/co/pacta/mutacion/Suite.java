package co.pacta.mutacion;

import co.pacta.NormaSola;
import co.pacta.archivo.CasoDeNorma;
import co.pacta.archivo.Cotejo;
import co.pacta.archivo.Documento;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Completado;
import co.pacta.dictamen.Dictaminador;
import co.pacta.drools.LooseSet;
import co.pacta.duda.Consejero;
import co.pacta.duda.Identidad;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Los casos de cada norma y los casos enteros, listos para correr con cualquier conjunto de reglas. */
final class Suite {

    private static final String CASOS = ".casos.yaml";
    private static final Path CERCANOS = Path.of("src/test/resources/cercanos");

    private final Catalogo catalogo = Catalogo.cargar();
    private final Limites limites = Limites.deEscenarios(p -> catalogo.pais(p).isPresent());
    private final Map<String, List<CasoDeNorma>> deNormas = new TreeMap<>();
    private final List<Entero> enteros = new ArrayList<>();
    private final Map<Caso, Hallazgos> sinCambios = new LinkedHashMap<>();
    private final Matriz matriz = new Matriz();

    private record Entero(String archivo, Documento documento, Completado completado) {
    }

    /** Lee todo y comprueba que sin cambiar nada todo pasa. */
    Suite(Path reglas, List<Path> escenarios, LooseSet todas) throws IOException {
        leerDeNormas(reglas);
        leerDeNormas(CERCANOS);
        for (Path raiz : escenarios) {
            try (Stream<Path> archivos = Files.walk(raiz)) {
                for (Path archivo : archivos.filter(a -> a.toString().endsWith(".yaml")).sorted().toList()) {
                    LectorDeCasos.leer(Files.readAllBytes(archivo), archivo.toString(), limites).documentos().stream()
                            .filter(d -> d.espera().isPresent())
                            .forEach(d -> enteros.add(new Entero(archivo.toString(), d, catalogo.completar(d.caso()))));
                }
            }
        }
        for (Entero e : enteros) {
            sinCambios.put(e.completado().caso(), hallar(todas, e));
        }
        List<String> fallan = new ArrayList<>();
        deNormas.keySet().forEach(r -> notaEnSusCasos(todas, r).ifPresent(fallan::add));
        enteros.stream().map(e -> falla(todas, e)).flatMap(Optional::stream).forEach(fallan::add);
        if (!fallan.isEmpty()) {
            throw new IllegalStateException("Sin cambiar nada ya fallan: " + fallan);
        }
    }

    private void leerDeNormas(Path raiz) throws IOException {
        try (Stream<Path> archivos = Files.exists(raiz) ? Files.walk(raiz) : Stream.empty()) {
            for (Path archivo : archivos.filter(a -> a.toString().endsWith(CASOS)).sorted().toList()) {
                String nombre = raiz.relativize(archivo).toString().replace('\\', '/').replaceFirst("^normas/", "");
                List<CasoDeNorma> casos = LectorDeCasos.leerCasosDeNorma(Files.readAllBytes(archivo), archivo.toString(), limites).casos();
                deNormas.computeIfAbsent(nombre.substring(0, nombre.length() - CASOS.length()), n -> new ArrayList<>()).addAll(casos);
            }
        }
    }

    int casos() {
        return deNormas.values().stream().mapToInt(List::size).sum() + enteros.size();
    }

    /** El primer caso que nota el cambio; vacío si ninguno. */
    Optional<String> nota(LooseSet cambiadas, Mutante mutante) {
        Optional<String> nota = notaEnSusCasos(cambiadas, mutante.regla()).or(() -> notaEnteros(cambiadas));
        return nota.isPresent() || !mutante.esDefinicion() ? nota
                : deNormas.keySet().stream().map(r -> notaEnSusCasos(cambiadas, r)).flatMap(Optional::stream).findFirst();
    }

    /** Si la norma cambiada dice algo que la matriz del derecho no dice. */
    boolean notaLaMatriz(Mutante mutante) {
        return mutante.norma().filter(n -> !matriz.concuerda(n)).isPresent();
    }

    private Optional<String> notaEnSusCasos(LooseSet cambiadas, String regla) {
        NormaSola sola = new NormaSola(cambiadas, cambiadas::only, catalogo);
        for (CasoDeNorma caso : deNormas.getOrDefault(regla, List.of())) {
            NormaSola.Resultado esperado = caso.aplica() ? NormaSola.Resultado.SE_APLICA : NormaSola.Resultado.NO_SE_APLICA;
            if (sola.probar(regla, caso.juntoA(), caso.caso()) != esperado) {
                return Optional.of(regla + CASOS + ": " + caso.nombre());
            }
        }
        return Optional.empty();
    }

    private Optional<String> notaEnteros(LooseSet cambiadas) {
        for (Entero e : enteros) {
            Hallazgos antes = sinCambios.get(e.completado().caso());
            Hallazgos ahora = hallar(cambiadas, e);
            boolean iguales = antes.completo() && ahora.completo() && lasMismas(antes.normas(), ahora.normas());
            Optional<String> falla = iguales ? Optional.empty() : falla(cambiadas, e);
            if (falla.isPresent()) {
                return falla;
            }
        }
        return Optional.empty();
    }

    /** Las mismas, sin contar como igual una a la que se le cambió algo. */
    private static boolean lasMismas(List<Norma> unas, List<Norma> otras) {
        Set<Norma> sinCambio = Collections.newSetFromMap(new IdentityHashMap<>());
        sinCambio.addAll(unas);
        return unas.size() == otras.size() && sinCambio.containsAll(otras);
    }

    private static Hallazgos hallar(LooseSet reglas, Entero entero) {
        return reglas.hallarDirecto(Valores.tolerantes(entero.completado().caso(), reglas.tablas()),
                new Dictaminador(reglas.tablas())::resultantes);
    }

    private Optional<String> falla(LooseSet reglas, Entero e) {
        Consejero consejero = new Consejero(reglas, new SinIdentidad(), caso -> List.of(), Memoria.APAGADA);
        return Cotejo.de(e.documento().espera().orElseThrow(),
                        consejero.dictaminar(e.completado().caso(), e.completado().advertencias()))
                .stream().findFirst().map(d -> e.archivo() + ": " + d.enUnaLinea());
    }

    /** Aquí nadie mira los resúmenes. */
    private static final class SinIdentidad implements Identidad {

        @Override
        public String canonico(Caso caso) {
            return "";
        }

        @Override
        public String catalogo() {
            return "";
        }

        @Override
        public String motor() {
            return "";
        }

        @Override
        public String versionDeReglas() {
            return "";
        }
    }
}
