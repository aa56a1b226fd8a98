package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.caso.Codigo;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.papel.Clase;
import co.pacta.documento.papel.Formato;
import co.pacta.documento.papel.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code pacta redactar}: the papers of the next step, in Word, PDF, HTML, Markdown or as a calendar. */
final class Redactar implements Command {

    static final String OUT = "-o";
    static final String PRESUME = "--presumir";

    @Override
    public CommandSpec spec() {
        return Options.command("redactar", "PAPEL ARCHIVO", "Redacta un papel del caso: concepto, consulta, acuerdo, ordenanza o lista.",
                        "redactar concepto caso.yaml -o concepto.docx", "redactar lista caso.yaml -o lista.pdf",
                        "redactar lista caso.yaml -o terminos.ics", "redactar consulta caso.yaml")
                .addPositional(Options.words("2", "PAPEL ARCHIVO", "El papel y el archivo de un caso. Con - se lee la entrada estándar."))
                .addOption(Options.output(OptionSpec.Times.AT_MOST_ONCE,
                        "Dónde se escribe: .docx, .pdf, .html, .md o .ics. Sin ella, Markdown en pantalla."))
                .addOption(Options.date("Responde como si el acto fuera ese día."))
                .addOption(Options.reading())
                .addOption(Options.flag(PRESUME, "Cuenta como dicho lo corriente; el papel avisa qué se presumió."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> words = arguments.positionals();
        if (words.size() != 2) {
            throw new UsageException("Van dos palabras: el papel y el archivo; vea pacta redactar --ayuda", "PAPEL ARCHIVO", "");
        }
        Clase paper = Clase.deCodigo(Arguments.word("PAPEL", words.get(0), codes(Clase.values()))).orElseThrow();
        Formato format = arguments.text(OUT).map(Redactar::format).orElse(Formato.MD);
        byte[] bytes = Redactor.redactar(paper, format, answer(arguments, session, words.get(1)), arguments.language());
        if (arguments.has(OUT)) {
            write(Path.of(arguments.text(OUT).orElseThrow()), bytes);
        } else {
            session.out().write(bytes, 0, bytes.length);
        }
        return ExitCode.DONE;
    }

    private static List<String> codes(Codigo[] codes) {
        return Stream.of(codes).map(Codigo::codigo).toList();
    }

    private static Formato format(String file) {
        return Formato.deArchivo(file).orElseThrow(() -> new UsageException("«" + file + "» no dice en qué se escribe; termina en ."
                + String.join(", .", codes(Formato.values())), OUT, ""));
    }

    private static Dictamen answer(Arguments arguments, Session session, String name) {
        OneFile file = OneFile.read(name, arguments.date(Options.DATE), session);
        Pacta pacta = session.pacta(arguments);
        return file.answer(c -> arguments.has(PRESUME) ? pacta.dictaminarPresumiendo(c) : pacta.dictaminar(c),
                arguments.applyTo(file.given().document().caso()));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UsageException("No se pudo escribir «" + file + "»", OUT, "");
        }
    }
}
