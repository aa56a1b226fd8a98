package co.pacta.cli;

import co.pacta.CasoInvalidoException;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.dictamen.Dictamen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The single case of the single file that some commands take. */
final class OneFile {

    private final InputFiles files;
    private final InputFiles.Given given;

    private OneFile(InputFiles files, InputFiles.Given given) {
        this.files = files;
        this.given = given;
    }

    /** @param day the day of a case that does not say its own; empty if that is a problem */
    static OneFile read(String name, Optional<LocalDate> day, Session session) {
        InputFiles files = new InputFiles(session, Limites::deCaso);
        List<InputFiles.Given> all = files.read(List.of(name), day);
        if (all.size() > 1) {
            files.add(List.of(new ErrorDeArchivo(all.get(1).file(), all.get(1).document().linea(), 1, "",
                    "Esta orden toma un solo caso y hay " + all.size(), "")));
            files.check();
        }
        return new OneFile(files, all.get(0));
    }

    InputFiles.Given given() {
        return given;
    }

    /** The answer to the case, with what the catalogue objects to told at the line of the case. */
    Dictamen answer(Function<Caso, Dictamen> answer, Caso caso) {
        try {
            return answer.apply(caso);
        } catch (CasoInvalidoException e) {
            files.add(given.file(), given.document().linea(), e.problemas());
            files.check();
            throw e;
        }
    }
}
