package co.pacta.cobertura;

import co.pacta.Pacta;
import co.pacta.archivo.Documento;
import co.pacta.archivo.Espera;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Codigo;
import co.pacta.dictamen.Dictamen;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** La página que dice, artículo por artículo, qué se codificó, qué pide juicio y qué se dejó fuera, y qué casos lo tocan. */
final class Cobertura {

    private static final Pattern ARTICULO = Pattern.compile("arts?\\. ([^;,(]+)");
    private static final Pattern ANIO = Pattern.compile("(\\d{4})$");

    private final Pacta pacta = Pacta.cargar();
    private final Limites limites = Limites.deEscenarios(p -> pacta.catalogo().pais(p).isPresent());
    private final Map<String, Integer> casos = new HashMap<>();
    private final Map<String, Set<String>> escenarios = new HashMap<>();

    Cobertura() throws IOException {
        for (Path archivo : archivos(Path.of("rules/normas"), ".casos.yaml")) {
            String id = Path.of("rules/normas").relativize(archivo).toString().replace('\\', '/').replace(".casos.yaml", "");
            casos.put(id, LectorDeCasos.leerCasosDeNorma(Files.readAllBytes(archivo), archivo.toString(), limites).casos().size());
        }
        for (Path archivo : archivos(Path.of("scenarios"), ".yaml")) {
            for (Documento d : LectorDeCasos.leer(Files.readAllBytes(archivo), archivo.toString(), limites).documentos()) {
                String nombre = Path.of("scenarios").relativize(archivo).toString().replace('\\', '/').replace(".yaml", "");
                tocadas(d).forEach(id -> escenarios.computeIfAbsent(id, i -> new TreeSet<>()).add(nombre));
            }
        }
    }

    private static List<Path> archivos(Path raiz, String fin) throws IOException {
        try (Stream<Path> todos = Files.walk(raiz)) {
            return todos.filter(p -> p.toString().endsWith(fin)).sorted().toList();
        }
    }

    /** Las normas que un escenario espera o que su respuesta cita. */
    private Set<String> tocadas(Documento documento) {
        Set<String> tocadas = new TreeSet<>(documento.espera().flatMap(Espera::fundamentos).orElse(List.of()));
        Dictamen dictamen = pacta.dictaminar(documento.caso());
        dictamen.normas().forEach(n -> tocadas.add(n.id()));
        dictamen.desplazadas().forEach(n -> tocadas.add(n.id()));
        return tocadas;
    }

    /** Las mismas filas para la página del sitio: artículos ({@code A}) y lo que se dejó fuera ({@code F}), con tabuladores. */
    String tabla() throws IOException {
        StringBuilder t = new StringBuilder();
        porCuerpo().forEach((cuerpo, articulos) -> articulos.forEach((articulo, normas) -> t.append(String.join("\t", "A",
                normas.get(0).norma(), articulo, estado(normas), normas.stream().map(Norma::id).collect(Collectors.joining(";")),
                String.valueOf(normas.stream().mapToInt(n -> casos.getOrDefault(n.id(), 0)).sum()),
                String.valueOf(nombres(normas).size()))).append('\n')));
        for (String linea : fuera()) {
            t.append("F\t").append(linea.replace('|', '\t')).append('\n');
        }
        return t.toString();
    }

    private static List<String> fuera() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/sin-codificar.csv")).stream().skip(1).toList();
    }

    private Map<String, Map<String, List<Norma>>> porCuerpo() {
        Map<String, Map<String, List<Norma>>> porCuerpo = new TreeMap<>();
        for (Norma n : pacta.corpus().normas()) {
            porCuerpo.computeIfAbsent(n.cuerpo(), c -> new TreeMap<>(Comparator.comparing(Cobertura::clave)))
                    .computeIfAbsent(articulo(n), a -> new ArrayList<>()).add(n);
        }
        return porCuerpo;
    }

    private Set<String> nombres(List<Norma> normas) {
        Set<String> nombres = new TreeSet<>();
        normas.forEach(n -> nombres.addAll(escenarios.getOrDefault(n.id(), Set.of())));
        return nombres;
    }

    String pagina() throws IOException {
        StringBuilder t = new StringBuilder();
        t.append("# Qué cubren las reglas, artículo por artículo\n\n")
                .append("Esta página la escribe `CoberturaTest` (con `-Dpacta.escribir=true`). *Codificado*: las reglas lo aplican. *Pide juicio*: alguna\n")
                .append("de sus reglas lleva a revisión, depende de una lectura discutida o está por confirmar. Los casos son los que van junto a cada regla;\n")
                .append("los escenarios, los casos enteros que la esperan o la citan.\n\n");
        Map<String, Map<String, List<Norma>>> porCuerpo = porCuerpo();
        resumen(t, porCuerpo);
        porCuerpo.forEach((cuerpo, articulos) -> cuerpo(t, cuerpo, articulos));
        t.append("## Lo que se dejó fuera o pide juicio\n\n| Fuente | Estado | Por qué |\n|---|---|---|\n");
        for (String linea : fuera()) {
            t.append("| ").append(linea.replace("|", " | ")).append(" |\n");
        }
        return t.toString();
    }

    private void resumen(StringBuilder t, Map<String, Map<String, List<Norma>>> porCuerpo) {
        List<Norma> normas = pacta.corpus().normas();
        int articulos = porCuerpo.values().stream().mapToInt(Map::size).sum();
        long sinEscenario = normas.stream().filter(n -> !escenarios.containsKey(n.id())).count();
        t.append("| Cuerpos | Artículos o partes | Normas | Con casos propios | Citadas en algún escenario |\n|---:|---:|---:|---:|---:|\n");
        t.append("| ").append(porCuerpo.size()).append(" | ").append(articulos).append(" | ").append(normas.size()).append(" | ")
                .append(normas.stream().filter(n -> casos.getOrDefault(n.id(), 0) > 0).count()).append(" | ")
                .append(normas.size() - sinEscenario).append(" |\n\n");
        if (sinEscenario > 0) {
            t.append("Sin escenario que las cite: ").append(normas.stream().map(Norma::id).filter(id -> !escenarios.containsKey(id))
                    .map(id -> "`" + id + "`").collect(Collectors.joining(", "))).append(".\n\n");
        }
    }

    private void cuerpo(StringBuilder t, String cuerpo, Map<String, List<Norma>> articulos) {
        t.append("## ").append(articulos.values().iterator().next().get(0).norma()).append("\n\n");
        t.append("| Artículo | Estado | Reglas | Casos | Escenarios |\n|---|---|---|---:|---|\n");
        articulos.forEach((articulo, normas) -> t.append("| ").append(articulo).append(" | ").append(estado(normas)).append(" | ")
                .append(normas.stream().map(n -> "`" + n.id().substring(cuerpo.length() + 1) + "` (" + n.efecto().codigo() + ")")
                        .collect(Collectors.joining("<br>"))).append(" | ")
                .append(normas.stream().mapToInt(n -> casos.getOrDefault(n.id(), 0)).sum()).append(" | ")
                .append(nombrados(normas)).append(" |\n"));
        t.append('\n');
    }

    private String nombrados(List<Norma> normas) {
        Set<String> nombres = nombres(normas);
        String pocos = nombres.stream().limit(3).collect(Collectors.joining(", "));
        return nombres.isEmpty() ? "ninguno" : nombres.size() + ": " + pocos + (nombres.size() > 3 ? "…" : "");
    }

    private static String estado(List<Norma> normas) {
        List<String> partes = new ArrayList<>();
        if (normas.stream().anyMatch(n -> n.es(Efecto.REVISA))) {
            partes.add("lleva a revisión");
        }
        Set<String> lecturas = normas.stream().flatMap(n -> n.lectura().stream()).map(l -> l.lectura()).map(Codigo::codigo)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!lecturas.isEmpty()) {
            partes.add("lectura " + String.join(", ", lecturas));
        }
        if (normas.stream().anyMatch(n -> n.estado().equals("verificar"))) {
            partes.add("por confirmar");
        }
        return partes.isEmpty() ? "codificado" : "pide juicio (" + String.join("; ", partes) + ")";
    }

    /** El artículo, o la parte si la fuente no tiene artículos. */
    private static String articulo(Norma norma) {
        Matcher articulo = ARTICULO.matcher(norma.cita());
        return articulo.find() ? articulo.group().strip() : norma.cita();
    }

    private static String clave(String articulo) {
        Matcher numero = Pattern.compile("\\d+").matcher(ANIO.matcher(articulo).replaceAll(""));
        return (numero.find() ? String.format("%06d", Integer.parseInt(numero.group())) : "999999") + articulo;
    }
}
