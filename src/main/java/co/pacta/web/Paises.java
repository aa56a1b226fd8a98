package co.pacta.web;

import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Pais;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Los países para escoger: primero los vecinos, después los demás por orden alfabético. */
final class Paises {

    private final List<Pais> enEspaniol;
    private final List<Pais> enIngles;

    Paises(Catalogo catalogo) {
        this.enEspaniol = ordenados(catalogo, new Locale("es", "CO"), false);
        this.enIngles = ordenados(catalogo, Locale.ENGLISH, true);
    }

    private static List<Pais> ordenados(Catalogo catalogo, Locale lengua, boolean ingles) {
        Collator orden = Collator.getInstance(lengua);
        return catalogo.todosLosPaises().stream().filter(p -> !p.iso2().equals("CO"))
                .sorted(Comparator.comparing((Pais p) -> !p.limiteTerrestre())
                        .thenComparing(p -> ingles ? p.nombreIngles() : p.nombre(), orden)).toList();
    }

    List<Campos.Opcion> opciones(Vista v) {
        return (v.enIngles() ? enIngles : enEspaniol).stream().map(p -> opcion(v, p)).toList();
    }

    List<Campos.Opcion> deCodigos(Vista v, Collection<String> codigos) {
        return (v.enIngles() ? enIngles : enEspaniol).stream().filter(p -> codigos.contains(p.iso2())).map(p -> opcion(v, p)).toList();
    }

    private static Campos.Opcion opcion(Vista v, Pais p) {
        return new Campos.Opcion(p.iso2(), v.enIngles() ? p.nombreIngles() : p.nombre(), "");
    }
}
