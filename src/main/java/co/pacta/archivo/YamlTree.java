package co.pacta.archivo;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into the node tree, with no object construction. Refuses anchors, aliases and tags, so that no file can
 * grow while it is read.
 */
final class YamlTree {

    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final Problemas problemas;
    private final TreeBuilder builder;

    private YamlTree(int maxDepth, Problemas problemas) {
        this.problemas = problemas;
        this.builder = new TreeBuilder(maxDepth, problemas);
    }

    static Optional<Nodo> read(String text, int maxDepth, Problemas problemas) {
        return new YamlTree(maxDepth, problemas).parse(text);
    }

    private Optional<Nodo> parse(String text) {
        try {
            for (Event event : new Parse(SETTINGS).parseReader(new WholeCharacters(text))) {
                accept(event);
                if (builder.fatal()) {
                    return Optional.empty();
                }
            }
        } catch (YamlEngineException e) {
            YamlMessages.report(e, problemas);
            return Optional.empty();
        }
        if (builder.root().isEmpty()) {
            String why = text.isBlank() ? "El archivo está vacío" : "El archivo solo tiene comentarios";
            problemas.agregar(1, 1, "", why + "; se esperaba al menos un caso con su «fecha»", "");
        }
        return builder.root();
    }

    private void accept(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        if (event instanceof AliasEvent) {
            problemas.agregar(line, column, builder.path(), "No se admiten referencias (*): escriba el valor completo", "");
            builder.add(new Nodo.Roto(line, column));
        } else if (event instanceof ScalarEvent scalar) {
            refuseExtras(scalar, scalar.getTag(), line, column);
            builder.add(new Nodo.Escalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line, column));
        } else if (event instanceof CollectionStartEvent start) {
            refuseExtras(start, start.getTag(), line, column);
            builder.begin(event.getEventId() == Event.ID.MappingStart, line, column);
        } else if (event instanceof CollectionEndEvent) {
            builder.end();
        }
    }

    private void refuseExtras(NodeEvent event, Optional<String> tag, int line, int column) {
        if (event.getAnchor().isPresent()) {
            problemas.agregar(line, column, builder.path(),
                    "No se admiten anclas (&): escriba el valor completo donde haga falta", "");
        }
        if (tag.isPresent()) {
            problemas.agregar(line, column, builder.path(), "No se admiten etiquetas de tipo (!): escriba solo el valor", "");
        }
    }
}
