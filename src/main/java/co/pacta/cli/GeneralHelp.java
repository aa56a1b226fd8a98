package co.pacta.cli;

import java.util.Map;
import java.util.function.Supplier;

/** What {@code pacta --ayuda} shows: examples first, then the commands. */
final class GeneralHelp {

    private GeneralHelp() {
    }

    static String text(Map<String, Supplier<Command>> commands) {
        StringBuilder text = new StringBuilder("""
                Pacta dice si un municipio o departamento de Colombia puede actuar hacia el exterior,
                y qué debe hacer antes.

                Ejemplos:
                  pacta preguntar                    pregunta lo que hace falta y responde
                  pacta evaluar caso.yaml            responde un caso escrito en un archivo
                  pacta caminos caso.yaml            qué cambiar para que se pueda
                  pacta entidades ipiales            busca una entidad en el catálogo
                  pacta normas ley-191-1995          muestra las normas de una ley

                Órdenes:
                """);
        commands.forEach((name, command) -> text.append(String.format("  %-15s %s%n", name,
                command.get().spec().does()).replace(System.lineSeparator(), "\n")));
        return text.append("\nCada orden tiene su ayuda: pacta evaluar --ayuda\n").toString();
    }
}
