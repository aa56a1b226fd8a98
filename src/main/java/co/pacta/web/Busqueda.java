package co.pacta.web;

import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Hallado;
import co.pacta.catalogo.Lugar;
import co.pacta.catalogo.UnidadExtranjera;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encuentra en el catálogo lo que alguien escribió, sin exigirle tildes ni códigos. */
final class Busqueda {

    private static final Pattern CODIGO = Pattern.compile("(?:^|.*\\()(\\d{5}|\\d{2})\\)?$");
    private static final Pattern ID = Pattern.compile(".*\\(([A-Z]{2}-[^()]{1,20})\\)$");
    private static final Set<String> COLOMBIANAS = Set.of("departamento", "distrito_capital", "distrito", "municipio",
            "area_no_municipalizada", "isla");
    private static final int MUCHOS = 12;

    private final Catalogo catalogo;
    private final Map<String, Html> sugerencias = new ConcurrentHashMap<>();

    Busqueda(Catalogo catalogo) {
        this.catalogo = catalogo;
    }

    /** Todo lugar de Colombia, como se sugiere al escribir. */
    Html lugares() {
        return sugerencias.computeIfAbsent("CO", k -> {
            Set<String> todos = new LinkedHashSet<>();
            for (Lugar departamento : catalogo.departamentos()) {
                todos.add(departamento.rotulo());
                catalogo.lugaresDe(departamento.codigo()).forEach(l -> todos.add(l.rotulo()));
            }
            return Campos.sugerencias(List.copyOf(todos));
        });
    }

    /** Las entidades de los países vecinos, como se sugieren al escribir. */
    Html unidades() {
        return sugerencias.computeIfAbsent("", k -> Campos.sugerencias(catalogo.todosLosPaises().stream()
                .filter(p -> p.limiteTerrestre() || p.limiteMaritimo()).flatMap(p -> deUnPais(p.iso2()).stream()).toList()));
    }

    private List<String> deUnPais(String pais) {
        return catalogo.buscar(pais).stream().filter(h -> h.id().startsWith(pais + "-"))
                .map(h -> catalogo.unidad(h.id())).flatMap(Optional::stream).map(UnidadExtranjera::rotulo).sorted().toList();
    }

    /** Los lugares de Colombia que responden al texto; uno solo si no hay duda. */
    List<Lugar> lugar(String texto) {
        Matcher m = CODIGO.matcher(texto.strip());
        if (m.matches()) {
            return catalogo.lugar(m.group(1)).stream().toList();
        }
        int coma = texto.indexOf(',');
        String nombre = coma < 0 ? texto : texto.substring(0, coma);
        String departamento = coma < 0 ? "" : texto.substring(coma + 1).strip();
        List<Lugar> hallados = catalogo.buscar(nombre.strip()).stream().filter(h -> COLOMBIANAS.contains(h.clase()))
                .map(h -> catalogo.lugar(h.id())).flatMap(Optional::stream).distinct().toList();
        List<Lugar> exactos = hallados.stream().filter(l -> l.seLlama(nombre.strip())).toList();
        List<Lugar> mejores = exactos.isEmpty() ? hallados : exactos;
        List<Lugar> delDepartamento = departamento.isEmpty() ? List.of()
                : mejores.stream().filter(l -> catalogo.lugar(l.codigoDepartamento()).filter(d -> d.seLlama(departamento)).isPresent()).toList();
        return (delDepartamento.isEmpty() ? mejores : delDepartamento).stream().limit(MUCHOS).toList();
    }

    /** Los lugares cuyo nombre se parece a lo escrito. */
    List<Lugar> parecidos(String texto) {
        List<Lugar> lista = new ArrayList<>();
        catalogo.cercanos(texto).forEach(n -> lugar(n).stream().filter(l -> !lista.contains(l)).forEach(lista::add));
        return lista.stream().limit(MUCHOS).toList();
    }

    /** Las entidades extranjeras que se llaman así; con país, solo las de ese país. */
    List<UnidadExtranjera> unidad(String texto, String pais) {
        Matcher m = ID.matcher(texto.strip());
        if (m.matches()) {
            return catalogo.unidad(m.group(1)).stream().toList();
        }
        return catalogo.buscar(texto.strip()).stream().map(h -> catalogo.unidad(h.id())).flatMap(Optional::stream)
                .filter(u -> u.seLlama(texto.strip()) && (pais.isEmpty() || u.pais().equals(pais))).limit(MUCHOS).toList();
    }
}
