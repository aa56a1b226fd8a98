package co.pacta.documento;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Titular;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.documento.Bloque.Tono;
import co.pacta.norma.Canal;
import co.pacta.norma.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lo que se le dice a una persona sobre una respuesta, y en qué orden: primero la respuesta y lo que debe hacer. */
public final class TextoDeDictamen {

    /** Un hecho presumido, como lo escribe el aviso: {@code recursos.propios = no}. */
    private static final Pattern PRESUMIDO = Pattern.compile("([a-z_.]+) = ([^;. ]+)");

    private final Palabras palabras;
    private final Optional<String> asunto;
    private final Optional<Traza> traza;
    private final Optional<Corpus> corpus;
    private final Function<Faltante, Averiguacion> averiguar;

    private TextoDeDictamen(Palabras palabras, Optional<String> asunto, Optional<Traza> traza, Optional<Corpus> corpus,
                            Function<Faltante, Averiguacion> averiguar) {
        this.palabras = palabras;
        this.asunto = asunto;
        this.traza = traza;
        this.corpus = corpus;
        this.averiguar = averiguar;
    }

    public static TextoDeDictamen en(Palabras palabras) {
        return new TextoDeDictamen(palabras, Optional.empty(), Optional.empty(), Optional.empty(),
                f -> new Averiguacion(f.pregunta(), f.porQue(), ""));
    }

    /** El mismo, que dice de otra manera cómo averiguar cada hecho que falta: en otra lengua, o a quién preguntarle. */
    public TextoDeDictamen averiguando(Function<Hecho, Averiguacion> como) {
        return new TextoDeDictamen(palabras, asunto, traza, corpus, f -> como.apply(f.hecho()));
    }

    /** El mismo, que cita también las normas que solo regirían según lo que falta por saber. */
    public TextoDeDictamen citando(Corpus normas) {
        return new TextoDeDictamen(palabras, asunto, traza, Optional.of(normas), averiguar);
    }

    /** El mismo, con el título que el autor le puso al caso. */
    public TextoDeDictamen sobre(Optional<String> titulo) {
        return new TextoDeDictamen(palabras, titulo, traza, corpus, averiguar);
    }

    /** El mismo, con todas las normas examinadas al final. */
    public TextoDeDictamen conTraza(Traza examinadas) {
        return new TextoDeDictamen(palabras, asunto, Optional.of(examinadas), corpus, averiguar);
    }

    /** El documento entero, sin forma. */
    public List<Bloque> bloques(Dictamen d) {
        List<Bloque> bloques = new ArrayList<>();
        encabezado(bloques, d);
        ParteDePasos pasos = new ParteDePasos(palabras, d, corpus);
        ParteDeDudas dudas = new ParteDeDudas(palabras, d, averiguar);
        boolean faltaPrimero = d.veredicto() == Veredicto.INDETERMINADA;
        pasos.obligatorios(bloques);
        if (faltaPrimero) {
            dudas.loQueFalta(bloques);
        }
        pasos.posiblesYConsejos(bloques);
        ParteDeNormas normas = new ParteDeNormas(palabras, d);
        normas.escribir(bloques);
        dudas.lecturas(bloques);
        if (!faltaPrimero) {
            dudas.loQueFalta(bloques);
        }
        dudas.caminos(bloques);
        dudas.verificar(bloques);
        avisos(bloques, d);
        traza.ifPresent(t -> normas.traza(bloques, t));
        new ParteDeConstancia(palabras, d).escribir(bloques);
        return bloques;
    }

    /** Solo la respuesta y las otras formas lícitas de hacerlo. */
    public List<Bloque> soloCaminos(Dictamen d) {
        List<Bloque> bloques = new ArrayList<>();
        encabezado(bloques, d);
        new ParteDeDudas(palabras, d, averiguar).caminos(bloques);
        if (d.caminos().isEmpty()) {
            boolean puede = d.veredicto() == Veredicto.PERMITIDA;
            bloques.add(new Parrafo(palabras.frase(puede ? "no_hacen_falta_caminos" : sinCaminos(d))));
        }
        return bloques;
    }

    private static String sinCaminos(Dictamen d) {
        return switch (d.veredicto()) {
            case INDETERMINADA -> "caminos_despues";
            case FUERA_DE_ALCANCE -> "caminos_fuera";
            default -> "sin_caminos";
        };
    }

    private void encabezado(List<Bloque> bloques, Dictamen d) {
        bloques.add(new Titular(titular(d), salvedad(d), d.veredicto().codigo(), tono(d.veredicto())));
        List<Dato> datos = new ArrayList<>();
        boolean explica = !d.veredicto().admite() && d.veredicto() != Veredicto.INDETERMINADA && !d.normas().isEmpty();
        if (explica) {
            datos.add(new Dato(palabras.titulo("porque"), d.normas().get(0).consecuencia()));
        }
        asunto.ifPresent(a -> datos.add(new Dato(palabras.frase("asunto"), a)));
        datos.add(new Dato(palabras.frase("dia"), palabras.dia(d.fecha())));
        if (d.canal() != Canal.NINGUNO) {
            datos.add(new Dato(palabras.frase("canal"), palabras.de("canal", d.canal().name())));
        }
        if (d.posibles().size() > 1) {
            datos.add(new Dato(palabras.frase("posibles"),
                    String.join(" · ", d.posibles().stream().map(v -> palabras.de("veredicto", v.codigo())).toList())));
        }
        bloques.add(new Datos(datos));
    }

    private String titular(Dictamen d) {
        return palabras.idioma() == Idioma.ES ? d.titular() : palabras.de("veredicto", d.veredicto().codigo()) + loPendiente(d);
    }

    /** Fuera del español, la frase no nombra a nadie: lo agrega. */
    private String loPendiente(Dictamen d) {
        return switch (d.veredicto()) {
            case REQUIERE_AUTORIZACION, REQUIERE_CONSULTA_Y_AUTORIZACION -> " (" + String.join(", ", d.requisitos().stream()
                    .filter(r -> r.pendiente() && r.paso().deCorporacion()).map(Requisito::autoridad).distinct().toList()) + ")";
            case REQUIERE_OTRO_TRAMITE -> ": " + String.join(", ", d.requisitos().stream().filter(Requisito::pendiente)
                    .map(r -> palabras.de("paso", r.paso().name())).toList());
            default -> "";
        };
    }

    /** Lo permitido solo bajo una lectura de un punto discutido lo dice en seguida. */
    private String salvedad(Dictamen d) {
        if (d.veredicto() != Veredicto.PERMITIDA) {
            return "";
        }
        return d.lecturas().stream().filter(l -> l.alternativas().stream().anyMatch(a -> a.veredicto() != Veredicto.PERMITIDA)).findFirst()
                .map(l -> palabras.frase("solo_con_la_lectura").replace("{pregunta}", palabras.de("lectura", l.lectura().codigo()))
                        .replace("{opcion}", palabras.opcion(l.lectura(), l.elegida()))).orElse("");
    }

    private static Tono tono(Veredicto veredicto) {
        return switch (veredicto) {
            case PERMITIDA -> Tono.BUENO;
            case NO_PERMITIDA -> Tono.MALO;
            case FUERA_DE_ALCANCE, INDETERMINADA -> Tono.ABIERTO;
            default -> Tono.CONDICIONADO;
        };
    }

    private void avisos(List<Bloque> bloques, Dictamen d) {
        if (!d.advertencias().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("avisos"), "avisos"));
            bloques.add(new Bloque.Lista(false, d.advertencias().stream().map(a -> new Bloque.Punto(aviso(a), List.of())).toList()));
        }
    }

    /** El aviso que nombra hechos por su clave los nombra además en palabras. */
    private String aviso(String texto) {
        int fin = texto.indexOf(": ");
        String dicho = PRESUMIDO.matcher(texto).replaceAll(m -> Matcher.quoteReplacement(Hecho.deClave(m.group(1))
                .map(h -> palabras.hecho(h.clave()) + ": " + palabras.valor(h.clave(), m.group(2).equals("[]") ? List.of() : m.group(2)))
                .orElse(m.group())));
        return fin < 0 ? dicho : Hecho.deClave(texto.substring(0, fin))
                .map(h -> palabras.hecho(h.clave()) + " (" + h.clave() + ")" + texto.substring(fin)).orElse(dicho);
    }
}
