package co.pacta.lote;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoEntidad;
import co.pacta.catalogo.Catalogo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Las columnas de un registro de contratos en texto libre. Del registro solo se toman como hechos el día y la entidad, que tienen
 * columna propia; lo que insinúa el texto del objeto se vuelve señal, nunca hecho.
 */
final class EncabezadoDeRegistro implements Encabezado {

    /** Lo que se busca en un registro, y con qué nombres de columna. */
    private enum Columna {
        OBJETO("objeto", "objeto_del_contrato", "objeto_a_contratar", "descripcion_del_proceso", "detalle_del_objeto_a_contratar"),
        ENTIDAD("entidad", "nombre_entidad", "nombre_de_la_entidad"),
        FECHA("fecha", "fecha_de_firma", "fecha_de_firma_del_contrato", "fecha_de_publicacion"),
        PROVEEDOR("proveedor", "proveedor_adjudicado", "nombre_del_proveedor", "nom_raz_social_contratista"),
        PAIS("pais", "pais_proveedor", "pais_del_proveedor", "nacionalidad"),
        DEPARTAMENTO("departamento", "departamento_entidad"),
        ID("id", "id_contrato", "id_del_proceso", "referencia_del_contrato");

        private final List<String> nombres;

        Columna(String... nombres) {
            this.nombres = List.of(nombres);
        }
    }

    private static final List<String> DE_AQUI = List.of("", "co", "col", "colombia", "colombiana", "colombiano", "no definido", "sin descripcion");
    private static final int ISO = 10;

    private final int ancho;
    private final Map<Columna, Integer> donde;
    private final Prefiltro prefiltro;
    private final Catalogo catalogo;

    private EncabezadoDeRegistro(int ancho, Map<Columna, Integer> donde, Catalogo catalogo) {
        this.ancho = ancho;
        this.donde = donde;
        this.catalogo = catalogo;
        this.prefiltro = Prefiltro.con(catalogo);
    }

    /** El significado de un encabezado. Falla si no están el objeto, la entidad y la fecha. */
    static EncabezadoDeRegistro de(List<String> celdas, Catalogo catalogo) {
        List<String> nombres = celdas.stream().map(c -> String.join("_", PlainWords.of(c))).toList();
        Map<Columna, Integer> donde = new EnumMap<>(Columna.class);
        for (Columna c : Columna.values()) {
            c.nombres.stream().map(nombres::indexOf).filter(i -> i >= 0).findFirst().ifPresent(i -> donde.put(c, i));
        }
        List<String> faltan = Stream.of(Columna.OBJETO, Columna.ENTIDAD, Columna.FECHA).filter(c -> !donde.containsKey(c))
                .map(c -> "El registro no tiene una columna " + String.join(" o ", c.nombres)).toList();
        if (!faltan.isEmpty()) {
            throw new EncabezadoInvalidoException(faltan);
        }
        return new EncabezadoDeRegistro(celdas.size(), donde, catalogo);
    }

    @Override
    public int ancho() {
        return ancho;
    }

    /** La fila de un registro que merece una pregunta, con su caso si se le entiende el día. */
    record Candidata(Optional<String> nombre, List<String> senales, Optional<Caso> caso) {
    }

    /** La candidata de una fila, o nada si no hay señales bastantes o no actúa una entidad territorial. */
    Optional<Candidata> candidata(List<String> celdas) {
        String entidad = celda(celdas, Columna.ENTIDAD);
        boolean extranjero = !DE_AQUI.contains(String.join(" ", PlainWords.of(celda(celdas, Columna.PAIS))));
        Prefiltro.Indicios indicios = prefiltro.buscar(celda(celdas, Columna.OBJETO), celda(celdas, Columna.PROVEEDOR), extranjero);
        if (!indicios.bastan() || prefiltro.esNacional(entidad)) {
            return Optional.empty();
        }
        Optional<String> nombre = Optional.of(celda(celdas, Columna.ID)).filter(t -> !t.isEmpty());
        Optional<Caso> caso = dia(celda(celdas, Columna.FECHA)).map(d -> conEntidad(Caso.del(d), entidad, celda(celdas, Columna.DEPARTAMENTO)));
        return Optional.of(new Candidata(nombre, indicios.senales(), caso));
    }

    private String celda(List<String> celdas, Columna columna) {
        return donde.containsKey(columna) ? celdas.get(donde.get(columna)).strip() : "";
    }

    /** El día, escrito 2024-05-10 (con o sin hora después) o 10/05/2024. */
    private static Optional<LocalDate> dia(String texto) {
        String[] partes = texto.split("/");
        boolean conBarras = partes.length == 3 && partes[2].length() >= 4;
        String iso = conBarras ? partes[2].substring(0, 4) + "-" + dosCifras(partes[1]) + "-" + dosCifras(partes[0])
                : texto.substring(0, Math.min(ISO, texto.length()));
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String dosCifras(String numero) {
        return numero.length() == 1 ? "0" + numero : numero;
    }

    /** Con la entidad, si el catálogo la reconoce sin duda; si no, sin ella: quien lea la respuesta la dirá. */
    private Caso conEntidad(Caso caso, String entidad, String departamento) {
        List<Caso> intentos = new ArrayList<>();
        nombreTras("antes_de_un_departamento", entidad).ifPresent(n ->
                intentos.add(caso.con(Hecho.ENTIDAD_NOMBRE, n).con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO)));
        nombreTras("antes_de_una_entidad", entidad).map(n -> caso.con(Hecho.ENTIDAD_NOMBRE, n)).ifPresent(c ->
                intentos.add(departamento.isEmpty() ? c : c.con(Hecho.ENTIDAD_DEPARTAMENTO, departamento)));
        return intentos.stream().filter(c -> catalogo.completar(c).problemas().isEmpty() && catalogo.completar(c).caso().sabe(Hecho.DIVIPOLA))
                .findFirst().orElse(caso);
    }

    private Optional<String> nombreTras(String clase, String entidad) {
        List<String> palabras = PlainWords.of(entidad);
        return prefiltro.expresiones(clase).stream().filter(e -> PlainWords.stands(e, palabras, 0) && palabras.size() > e.size())
                .map(e -> String.join(" ", palabras.subList(e.size(), palabras.size()))).findFirst();
    }
}
