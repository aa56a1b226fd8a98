package co.pacta.archivo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adivina el código de un país escrito de otra forma ({@code ec}, {@code ECU}, {@code Ecuador}); solo para sugerirlo. */
final class Paises {

    private static final Map<String, String> CODIGOS = Stream.of(Locale.getISOCountries())
            .flatMap(c -> Stream.of(Map.entry(plano(c, "es"), c), Map.entry(plano(c, "en"), c), Map.entry(tresLetras(c), c)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    private Paises() {
    }

    private static String plano(String codigo, String idioma) {
        return Sugerencia.plana(new Locale("", codigo).getDisplayCountry(new Locale(idioma)));
    }

    private static String tresLetras(String codigo) {
        return new Locale("", codigo).getISO3Country().toLowerCase(Locale.ROOT);
    }

    static String sugerencia(String escrito, Predicate<String> esPais) {
        String mayusculas = escrito.strip().toUpperCase(Locale.ROOT);
        if (mayusculas.matches("[A-Z]{2}") && esPais.test(mayusculas)) {
            return mayusculas.equals(escrito) ? "" : mayusculas;
        }
        String plana = Sugerencia.plana(escrito);
        return Optional.ofNullable(CODIGOS.get(plana))
                .or(() -> Optional.ofNullable(CODIGOS.get(Sugerencia.de(plana, CODIGOS.keySet()))).filter(c -> plana.length() > 3))
                .filter(esPais).orElse("");
    }
}
