package co.pacta.cli;

import co.pacta.caso.Hecho;
import co.pacta.catalogo.Pais;
import co.pacta.catalogo.UnidadExtranjera;
import co.pacta.documento.Palabras;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for the foreign local or regional government by its name: what the catalogue knows of it need not be asked.
 *
 * @param country the country, if it is known already
 */
record CounterpartTurn(PlaceSearch search, Optional<String> country, Sheet question, Palabras words) implements Turn {

    static final Set<Hecho> FACTS = Set.of(Hecho.CONTRAPARTE_NOMBRE, Hecho.CONTRAPARTE_ID, Hecho.PAIS);

    @Override
    public Sheet sheet() {
        return question;
    }

    @Override
    public Reading read(String written) {
        if (written.isEmpty()) {
            return Reading.again(question.hint());
        }
        PlaceSearch.Found<UnidadExtranjera> all = search.units(written);
        List<UnidadExtranjera> exact = there(all.exact());
        if (exact.size() == 1) {
            return Reading.got(answer(exact.get(0)));
        }
        List<UnidadExtranjera> candidates = there(all.candidates());
        String name = written.split(",", 2)[0].strip();
        Optional<Pais> named = written.contains(",") ? search.countries(written.split(",", 2)[1].strip()).one() : Optional.empty();
        if (candidates.isEmpty()) {
            return unlisted(name, named.map(Pais::iso2).or(() -> country));
        }
        List<String> labels = new ArrayList<>(candidates.stream().map(UnidadExtranjera::rotulo).toList());
        labels.add(words.frase("ninguna_de_estas").replace("{texto}", name));
        return new Reading.Narrow(words.frase(exact.isEmpty() ? "contraparte_parecida" : "contraparte_repetida").replace("{texto}", name),
                new PickTurn(this, labels, i -> i < candidates.size() ? answer(candidates.get(i))
                        : plain(name, named.map(Pais::iso2).or(() -> country)), words));
    }

    private List<UnidadExtranjera> there(List<UnidadExtranjera> units) {
        return units.stream().filter(u -> country.isEmpty() || u.pais().equals(country.get())).toList();
    }

    private Reading unlisted(String name, Optional<String> where) {
        return Reading.got(plain(name, where));
    }

    private Answer plain(String name, Optional<String> where) {
        Map<Hecho, Object> values = new EnumMap<>(Map.of(Hecho.CONTRAPARTE_NOMBRE, name));
        where.ifPresent(p -> values.put(Hecho.PAIS, p));
        return Answer.of(values, words.frase("contraparte_suelta").replace("{texto}", name));
    }

    private static Answer answer(UnidadExtranjera unit) {
        return Answer.of(Map.of(Hecho.CONTRAPARTE_ID, unit.id(), Hecho.CONTRAPARTE_NOMBRE, unit.nombre(), Hecho.PAIS, unit.pais()), unit.rotulo());
    }
}
