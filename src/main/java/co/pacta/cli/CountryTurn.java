package co.pacta.cli;

import co.pacta.caso.Hecho;
import co.pacta.catalogo.Pais;
import co.pacta.documento.Palabras;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks for a country, or for any number of them, by name or by code. */
record CountryTurn(Hecho fact, PlaceSearch search, Sheet sheet, Palabras words) implements Turn {

    @Override
    public Reading read(String written) {
        boolean several = fact.forma() == Hecho.Forma.LISTA_DE_PAISES;
        if (several && List.of("", "ninguno", "ninguna", "none").contains(PlainText.of(written))) {
            return Reading.got(Answer.of(fact, List.of(), words.frase("ninguno")));
        }
        List<Pais> countries = new ArrayList<>();
        for (String name : several ? Arrays.asList(written.split("[,;]| y ")) : List.of(written)) {
            PlaceSearch.Found<Pais> found = search.countries(name.strip());
            if (found.one().isEmpty()) {
                return unclear(name.strip(), found.candidates(), several);
            }
            countries.add(found.one().get());
        }
        return Reading.got(answer(countries, several));
    }

    private Answer answer(List<Pais> countries, boolean several) {
        List<String> codes = countries.stream().map(Pais::iso2).distinct().sorted().toList();
        return Answer.of(fact, several ? codes : codes.get(0), String.join(", ", countries.stream().map(Pais::rotulo).toList()));
    }

    private Reading unclear(String name, List<Pais> candidates, boolean several) {
        if (candidates.isEmpty() || name.isEmpty()) {
            return Reading.again(name.isEmpty() ? sheet.hint() : words.frase("pais_no_hallado").replace("{texto}", name));
        }
        String message = words.frase("pais_parecido").replace("{texto}", name);
        return several ? Reading.again(message + " " + String.join(", ", candidates.stream().map(Pais::rotulo).toList()))
                : new Reading.Narrow(message, new PickTurn(this, candidates.stream().map(Pais::rotulo).toList(),
                        i -> answer(List.of(candidates.get(i)), false), words));
    }
}
