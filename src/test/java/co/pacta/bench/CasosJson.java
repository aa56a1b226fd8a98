package co.pacta.bench;

import co.pacta.archivo.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the requests and their answers for engines that are not Java. */
public final class CasosJson {

    private CasosJson() {
    }

    public static void main(String[] args) throws IOException {
        List<Object> todas = List.copyOf(Recursos.solicitudes().stream().map(s -> {
            Fallo fallo = EnJava.decidir(s);
            return (Object) Map.of("solicitud", s.enPalabras(),
                    "fallo", ordenado(fallo));
        }).toList());
        Files.writeString(Path.of(args[0]), JsonText.compact(todas));
    }

    private static Map<String, Object> ordenado(Fallo fallo) {
        Map<String, Object> m = new java.util.LinkedHashMap<>();
        m.put("veredicto", fallo.veredicto());
        m.put("reglas", fallo.reglas());
        return m;
    }
}
