package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Tramite;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Pais;
import co.pacta.dictamen.Articulo;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.FrasesDePasos;
import co.pacta.dictamen.Requisito;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.documento.papel.Pieza.Estilo;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** La mesa donde se redacta un papel: el dictamen, las palabras, lo ya citado y las piezas que se van poniendo. */
final class Redaccion {

    private static final Pattern PUNTO_Y_COMA = Pattern.compile("; (\\p{L})");
    private static final Pattern SIGLA = Pattern.compile("\\b[A-Z]{3,}\\b");

    private final Dictamen dictamen;
    private final Idioma idioma;
    private final Palabras palabras;
    private final Textos textos;
    private final Asunto asunto;
    private final Citador citador;
    private final List<Pieza> piezas = new ArrayList<>();
    private int seccion;

    Redaccion(Dictamen dictamen, Idioma idioma, Catalogo catalogo) {
        this.dictamen = dictamen;
        this.idioma = idioma;
        this.palabras = Palabras.en(idioma, codigo -> catalogo.pais(codigo)
                .map(idioma == Idioma.EN ? Pais::nombreIngles : Pais::nombre).orElse(codigo));
        this.textos = Textos.en(idioma);
        this.asunto = new Asunto(dictamen.caso(), palabras, textos, catalogo);
        this.citador = new Citador(dictamen.fecha(), palabras, textos);
    }

    Dictamen dictamen() {
        return dictamen;
    }

    Idioma idioma() {
        return idioma;
    }

    Palabras palabras() {
        return palabras;
    }

    Textos textos() {
        return textos;
    }

    Asunto asunto() {
        return asunto;
    }

    Citador citador() {
        return citador;
    }

    /** El día del caso, en palabras. */
    String dia() {
        return palabras.dia(dictamen.fecha());
    }

    /** Los huecos que casi toda frase usa. */
    Huecos huecos(boolean exactos) {
        return Huecos.con("entidad", asunto.entidad()).y("propuesta", asunto.propuesta(exactos)).y("dia", dia())
                .y("representante", asunto.representante()).y("acto", asunto.nombreDelActo());
    }

    void seccion(String clave) {
        seccion++;
        piezas.add(new Pieza.Titulo(1, seccion + ". " + textos.de(clave), ancla(clave)));
    }

    void titulo(int nivel, String clave) {
        piezas.add(new Pieza.Titulo(nivel, textos.de(clave), ancla(clave)));
    }

    private static String ancla(String clave) {
        return clave.replace('.', '-').replace('_', '-');
    }

    /** El número de la sección en que se va. */
    int numero() {
        return seccion;
    }

    void parrafo(String clave, Huecos huecos, List<String> normas) {
        parrafo(Estilo.CUERPO, clave, huecos, normas);
    }

    void parrafo(String clave, Huecos huecos) {
        parrafo(Estilo.CUERPO, clave, huecos, List.of());
    }

    void parrafo(Estilo estilo, String clave, Huecos huecos, List<String> normas) {
        piezas.add(new Pieza.Parrafo(estilo, frase(clave, huecos), normas));
    }

    /** Una frase con mayúscula inicial. */
    List<Tramo> frase(String clave, Huecos huecos) {
        return conMayuscula(textos.con(clave, huecos));
    }

    static List<Tramo> conMayuscula(List<Tramo> tramos) {
        if (tramos.isEmpty() || !(tramos.get(0) instanceof Tramo.Texto t)) {
            return tramos;
        }
        List<Tramo> nuevos = new ArrayList<>(tramos);
        nuevos.set(0, new Tramo.Texto(Citador.mayuscula(t.texto()), t.fuerte(), t.ajeno()));
        return nuevos;
    }

    Pieza.Punto punto(String clave, Huecos huecos, List<String> normas) {
        return new Pieza.Punto(frase(clave, huecos), normas);
    }

    void lista(boolean numerada, List<Pieza.Punto> puntos) {
        if (!puntos.isEmpty()) {
            piezas.add(new Pieza.Lista(numerada, puntos));
        }
    }

    void poner(Pieza pieza) {
        piezas.add(pieza);
    }

    /** Una tabla de dos columnas en que la primera celda es el título de la fila. */
    void ficha(String leyenda, List<Pieza.Fila> filas) {
        piezas.add(new Pieza.Tabla(textos.de(leyenda), List.of(), true, filas));
    }

    void tabla(String leyenda, List<String> columnas, List<Pieza.Fila> filas) {
        if (!filas.isEmpty()) {
            piezas.add(new Pieza.Tabla(textos.de(leyenda), columnas.stream().map(textos::de).toList(), true, filas));
        }
    }

    Pieza.Fila fila(String titulo, List<Tramo> valor) {
        return new Pieza.Fila(List.of(List.of(Tramo.de(textos.de(titulo))), valor), List.of());
    }

    Tramo.Nota nota(Norma n) {
        return citador.nota(n);
    }

    /** Lo que está en español y no se traduce: la ley y sus síntesis. */
    Tramo ley(String texto) {
        return new Tramo.Texto(texto, false, idioma == Idioma.EN);
    }

    /** Una observación sin las frases que hablan de archivos o de claves del programa. */
    static String sinClaves(String nota) {
        return Arrays.stream(nota.split("(?<=\\.) ")).filter(f -> !f.matches(".*(\\.csv|\\.md|\\w_\\w).*")).collect(Collectors.joining(" "));
    }

    /** El mismo texto para quien no es abogado: una idea por frase y las siglas, con su nombre. */
    Tramo claro(String texto) {
        Matcher punto = PUNTO_Y_COMA.matcher(texto);
        String frases = punto.replaceAll(m -> ". " + m.group(1).toUpperCase(Locale.ROOT));
        return ley(SIGLA.matcher(frases).replaceAll(m -> textos.tiene("sigla." + m.group()) ? textos.de("sigla." + m.group())
                : m.group()));
    }

    /** Los pasos de un momento, en el orden en que deben darse. */
    List<Requisito> pasos(Momento momento, boolean obligatorios) {
        return dictamen.requisitos().stream().filter(r -> r.momento() == momento && r.obligatorio() == obligatorios)
                .sorted(Comparator.comparing(Requisito::paso)).toList();
    }

    List<Requisito> consejos() {
        return dictamen.requisitos().stream().filter(r -> !r.obligatorio()).toList();
    }

    Optional<Requisito> requisito(Paso paso) {
        return dictamen.requisitos().stream().filter(r -> r.paso() == paso).findFirst();
    }

    /** El último trámite declarado de ese paso, en el día del acto o antes. */
    Optional<Tramite> tramite(Paso paso) {
        return dictamen.caso().tramites().stream().filter(t -> t.paso() == paso && !t.fecha().isAfter(dictamen.fecha()))
                .max(Comparator.comparing(Tramite::fecha));
    }

    /** «consultar a la Cancillería…». */
    String frase(Requisito r) {
        return idioma == Idioma.ES ? FrasesDePasos.infinitivo(r) : palabras.de("paso", r.paso().name());
    }

    /** Ante quién se cumple un paso; la entidad misma, si no es ante nadie. */
    String anteQuien(Requisito p) {
        boolean ellaMisma = p.autoridad().isEmpty() || p.autoridad().equals(dictamen.caso().texto(Hecho.ENTIDAD_NOMBRE));
        return ellaMisma ? Citador.mayuscula(Tramo.corrido(asunto.entidad())) : p.autoridad();
    }

    /** «el Concejo Municipal de Ipiales»; en inglés, el nombre solo. */
    String autoridad(Requisito p) {
        return idioma == Idioma.ES ? Articulo.con(p.autoridad()) : p.autoridad();
    }

    /** Las normas que piden un paso y de las que se sabe algo. */
    List<Norma> normas(Requisito r) {
        return dictamen.normas().stream().filter(n -> r.normas().contains(n.id())).toList();
    }

    /** El papel terminado. */
    Papel papel(Clase clase, String titulo, String asuntoDelPapel) {
        return papel(clase, titulo, asuntoDelPapel, true);
    }

    Papel papel(Clase clase, String titulo, String asuntoDelPapel, boolean borrador) {
        Papel.Rotulos rotulos = new Papel.Rotulos(textos.de("rotulo.pagina"), textos.de("rotulo.de"), textos.de("rotulo.notas"),
                textos.de("rotulo.volver"), textos.de("rotulo.decision"), textos.de("rotulo.en_palabras"));
        Optional<String> marca = clase == Clase.LISTA || !borrador ? Optional.empty() : Optional.of(textos.de("marca"));
        return new Papel(titulo, marca, idioma, Citador.mayuscula(Tramo.corrido(asunto.entidad())), asuntoDelPapel, dictamen.id(),
                dictamen.fecha(), rotulos, piezas);
    }
}
