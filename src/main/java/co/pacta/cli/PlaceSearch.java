package co.pacta.cli;

import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Hallado;
import co.pacta.catalogo.Lugar;
import co.pacta.catalogo.Pais;
import co.pacta.catalogo.UnidadExtranjera;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the catalogue what a person names in their own words: with or without accents, code, department or country. */
record PlaceSearch(Catalogo catalogo) {

    private static final Set<String> COLOMBIAN = Set.of("departamento", "distrito_capital", "distrito", "municipio",
            "area_no_municipalizada", "isla");
    private static final Pattern CODE = Pattern.compile("(?:.*\\()?(\\d{5}|\\d{2})\\)?");
    private static final Pattern ID = Pattern.compile(".*\\(([A-Z]{2}-[^()]{1,20})\\)");
    private static final Pattern KIND = Pattern.compile("(?iu)(?:(departamento|gobernaci[oó]n)|(municipio|alcald[ií]a|distrito|ciudad))"
            + "(?: municipal| distrital| departamental)? (?:de |del )?(.+)");
    private static final int MANY = 12;

    /** What the text means: one entity, several of that name, or some that are only like it. */
    record Found<T>(List<T> exact, List<T> similar) {

        Optional<T> one() {
            return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
        }

        List<T> candidates() {
            return exact.isEmpty() ? similar : exact;
        }
    }

    /** Colombian places. */
    Found<Lugar> places(String written) {
        Matcher code = CODE.matcher(written);
        if (code.matches()) {
            return new Found<>(catalogo.lugar(code.group(1)).stream().toList(), List.of());
        }
        String[] parts = written.split(",", 2);
        String department = parts.length > 1 ? parts[1].strip() : "";
        Found<Lugar> whole = named(parts[0].strip(), department, l -> true);
        Matcher kind = KIND.matcher(parts[0].strip());
        return whole.exact().isEmpty() && kind.matches()
                ? named(kind.group(3), department, l -> l.esDepartamento() == (kind.group(1) != null)
                || l.codigoDepartamento().equals("11")) : whole;
    }

    private Found<Lugar> named(String name, String department, Function<Lugar, Boolean> kind) {
        List<Lugar> all = catalogo.buscar(name).stream().filter(h -> COLOMBIAN.contains(h.clase())).map(h -> catalogo.lugar(h.id()))
                .flatMap(Optional::stream).distinct().filter(kind::apply).toList();
        List<Lugar> exact = all.stream().filter(l -> called(l, name)).toList();
        List<Lugar> there = department.isEmpty() ? exact : exact.stream().filter(l -> catalogo.lugar(l.codigoDepartamento())
                .filter(d -> called(d, department)).isPresent()).toList();
        List<Lugar> similar = all.isEmpty() ? catalogo.cercanos(name).stream().flatMap(n -> catalogo.buscar(n).stream()
                .filter(h -> h.nombre().equals(n) && COLOMBIAN.contains(h.clase()))).map(h -> catalogo.lugar(h.id()))
                .flatMap(Optional::stream).distinct().toList() : all;
        return new Found<>(there, (exact.isEmpty() ? similar : exact).stream().limit(MANY).toList());
    }

    private static boolean called(Lugar place, String name) {
        return place.seLlama(name) || PlainText.of(place.nombre()).equals(PlainText.of(name));
    }

    /** What the catalogue says of a place, for the person to recognise it. */
    String detail(Lugar place) {
        return catalogo.buscar(place.codigo()).stream().filter(h -> h.id().equals(place.codigo())).map(Hallado::detalle)
                .map(d -> d.startsWith(place.departamento()) ? d.substring(place.departamento().length()).replaceFirst("^; ", "") : d)
                .findFirst().orElse("");
    }

    /** Foreign entities; after a comma may come the country. */
    Found<UnidadExtranjera> units(String written) {
        Matcher id = ID.matcher(written);
        if (id.matches()) {
            return new Found<>(catalogo.unidad(id.group(1)).stream().toList(), List.of());
        }
        String[] parts = written.split(",", 2);
        String name = parts[0].strip();
        Optional<Pais> country = parts.length > 1 ? countries(parts[1].strip()).one() : Optional.empty();
        List<UnidadExtranjera> all = catalogo.buscar(name).stream().map(h -> catalogo.unidad(h.id())).flatMap(Optional::stream)
                .filter(u -> country.isEmpty() || u.pais().equals(country.get().iso2())).toList();
        List<UnidadExtranjera> exact = all.stream().filter(u -> u.seLlama(name)).toList();
        Stream<UnidadExtranjera> similar = !all.isEmpty() ? all.stream() : catalogo.cercanos(name).stream().flatMap(n -> catalogo.buscar(n)
                .stream().filter(h -> h.nombre().equals(n))).map(h -> catalogo.unidad(h.id())).flatMap(Optional::stream).distinct();
        return new Found<>(exact, similar.filter(u -> country.isEmpty() || u.pais().equals(country.get().iso2())).limit(MANY).toList());
    }

    /** Countries, by code or name. */
    Found<Pais> countries(String written) {
        String plain = PlainText.of(written);
        Function<Function<Pais, Boolean>, List<Pais>> those = f -> catalogo.todosLosPaises().stream().filter(f::apply).toList();
        List<Pais> exact = those.apply(p -> plain.equals(PlainText.of(p.iso2())) || plain.equals(PlainText.of(p.iso3()))
                || plain.equals(PlainText.of(p.nombre())) || plain.equals(PlainText.of(p.nombreIngles())));
        if (!exact.isEmpty() || plain.length() < 2) {
            return new Found<>(exact, List.of());
        }
        List<Pais> begin = those.apply(p -> PlainText.of(p.nombre()).startsWith(plain + " ")
                || PlainText.of(p.nombreIngles()).startsWith(plain + " "));
        if (begin.size() == 1) {
            return new Found<>(begin, List.of());
        }
        List<String> near = catalogo.cercanos(written);
        List<Pais> like = those.apply(p -> PlainText.of(p.nombre()).startsWith(plain) || near.contains(p.nombre()));
        return new Found<>(List.of(), (begin.isEmpty() ? like : begin).stream().limit(MANY).toList());
    }
}
