package co.pacta.documento.papel;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Vocabulario;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Organizacion;
import co.pacta.documento.Palabras;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** El asunto del caso en palabras: quién, qué, con quién y sobre qué. Lo que no se sabe queda como blanco. */
final class Asunto {

    private final Caso caso;
    private final Palabras palabras;
    private final Textos textos;
    private final Catalogo catalogo;

    Asunto(Caso caso, Palabras palabras, Textos textos, Catalogo catalogo) {
        this.caso = caso;
        this.palabras = palabras;
        this.textos = textos;
        this.catalogo = catalogo;
    }

    Caso caso() {
        return caso;
    }

    /** «el municipio de Ipiales (Nariño)». */
    List<Tramo> entidad() {
        Optional<Object> tipo = caso.valor(Hecho.ENTIDAD_TIPO);
        String clase = tipo.map(t -> ((TipoEntidad) t).codigo()).orElse("desconocida");
        String nombre = caso.texto(Hecho.ENTIDAD_NOMBRE);
        if (nombre.isEmpty()) {
            boolean sinNombre = textos.tiene("entidad." + clase + ".sola");
            return sinNombre ? textos.con("entidad." + clase + ".sola", Huecos.NINGUNO)
                    : textos.con("entidad." + clase, Huecos.con("nombre",
                            List.of(Tramo.blanco(textos.de("blanco.entidad"), Hecho.ENTIDAD_NOMBRE))));
        }
        boolean yaLoDice = textos.tiene("entidad." + clase + ".ya")
                && nombre.toLowerCase(Locale.ROOT).startsWith(textos.de("entidad." + clase + ".ya"));
        boolean conArticulo = clase.equals("departamento") && textos.tiene("departamentos.del")
                && List.of(textos.de("departamentos.del").split(", ")).contains(nombre);
        String frase = textos.llano("entidad." + clase + (yaLoDice ? ".dicho" : conArticulo ? ".del" : ""), Huecos.con("nombre", nombre));
        return List.of(Tramo.de(frase + departamento(tipo)));
    }

    private String departamento(Optional<Object> tipo) {
        String departamento = caso.texto(Hecho.ENTIDAD_DEPARTAMENTO);
        boolean municipal = tipo.filter(t -> t == TipoEntidad.MUNICIPIO || t == TipoEntidad.DISTRITO).isPresent();
        return municipal && !departamento.isEmpty() && !departamento.equals(caso.texto(Hecho.ENTIDAD_NOMBRE))
                ? " (" + departamento + ")" : "";
    }

    /** «alcalde», «gobernador», «representante legal»: quien la representa. */
    String representante() {
        return caso.valor(Hecho.ENTIDAD_TIPO).map(t -> switch ((TipoEntidad) t) {
            case MUNICIPIO, DISTRITO -> "alcalde";
            case DISTRITO_CAPITAL -> "alcalde_mayor";
            case DEPARTAMENTO -> "gobernador";
            case TERRITORIO_INDIGENA, COMUNIDAD_INDIGENA -> "autoridad_indigena";
            default -> "representante_legal";
        }).map(r -> textos.de("representante." + r)).orElse(textos.de("representante.representante_legal"));
    }

    /** «celebrar un convenio con Tulcán (Ecuador) sobre salud y ambiente». */
    List<Tramo> propuesta(boolean exacta) {
        List<Tramo> tramos = new ArrayList<>(infinitivo());
        tramos.addAll(conContraparte(exacta));
        tramos.addAll(sobreMaterias());
        return tramos;
    }

    private Optional<TipoActuacion> acto() {
        return caso.valor(Hecho.ACTUACION_TIPO).map(TipoActuacion.class::cast);
    }

    /** «celebrar un convenio». */
    List<Tramo> infinitivo() {
        return acto().map(a -> textos.con("acto." + a.codigo(), Huecos.NINGUNO))
                .orElse(List.of(Tramo.blanco(textos.de("blanco.acto"), Hecho.ACTUACION_TIPO)));
    }

    /** «el convenio». */
    String nombreDelActo() {
        return acto().map(a -> textos.de("acto." + a.codigo() + ".nombre")).orElse(textos.de("acto.nombre"));
    }

    /** « con Tulcán (Ecuador)», con el espacio; vacío si el acto no tiene contraparte. */
    List<Tramo> conContraparte(boolean exacta) {
        if (sinContraparte()) {
            return List.of();
        }
        String preposicion = acto().map(a -> textos.de("acto." + a.codigo() + ".con")).orElse(textos.de("acto.con"));
        List<Tramo> quien = aQuien(exacta);
        String primero = quien.get(0) instanceof Tramo.Texto t ? t.texto() : "";
        String contraida = primero.startsWith("el ") && preposicion.equals("a") ? "al "
                : primero.startsWith("el ") && preposicion.equals("de") ? "del " : "";
        List<Tramo> tramos = new ArrayList<>();
        tramos.add(Tramo.de(" " + (contraida.isEmpty() ? preposicion + " " : contraida)));
        tramos.add(contraida.isEmpty() ? quien.get(0) : Tramo.de(primero.substring(3)));
        tramos.addAll(quien.subList(1, quien.size()));
        return tramos;
    }

    /** La contraparte o, si el acto es un viaje o una oficina, el país. */
    List<Tramo> aQuien(boolean exacta) {
        return viaja() ? pais() : contraparte(exacta);
    }

    /** Si el acto es ir a un país o abrir allá una oficina: entonces cuenta el país y no la contraparte. */
    boolean viaja() {
        return acto().filter(a -> a == TipoActuacion.VIAJE_OFICIAL || a == TipoActuacion.OFICINA_EN_EL_EXTERIOR).isPresent();
    }

    private boolean sinContraparte() {
        if (viaja()) {
            return false;
        }
        boolean usa = acto().map(a -> Vocabulario.usaContraparte(a) || a == TipoActuacion.CREDITO
                || a == TipoActuacion.GESTION_ANTE_GOBIERNO_EXTRANJERO).orElse(true);
        boolean ninguna = caso.consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.NINGUNA);
        return ninguna || !usa && !caso.sabe(Hecho.CONTRAPARTE_TIPO);
    }

    private List<Tramo> pais() {
        return List.of(caso.sabe(Hecho.PAIS) ? Tramo.de(palabras.valor(Hecho.PAIS.clave(), caso.texto(Hecho.PAIS)))
                : Tramo.blanco(textos.de("blanco.pais"), Hecho.PAIS));
    }

    /**
     * «Tulcán (Ecuador)», «una universidad de Brasil».
     *
     * @param exacta si hace falta el nombre, y su falta es un blanco
     */
    List<Tramo> contraparte(boolean exacta) {
        String nombre = nombreDeContraparte();
        Optional<String> pais = caso.sabe(Hecho.PAIS)
                ? Optional.of(palabras.valor(Hecho.PAIS.clave(), caso.texto(Hecho.PAIS))) : Optional.empty();
        String tipo = caso.valor(Hecho.CONTRAPARTE_TIPO).map(t -> ((TipoContraparte) t).codigo()).orElse("desconocida");
        if (!nombre.isEmpty()) {
            String donde = pais.map(p -> nombre.endsWith(")") ? "; " + p + ")" : " (" + p + ")").orElse("");
            String cerrado = donde.startsWith(";") ? nombre.substring(0, nombre.length() - 1) : nombre;
            return List.of(Tramo.de(articulo(tipo, nombre) + cerrado + donde));
        }
        String frase = textos.de((exacta ? "contraparte.su." : "contraparte.") + tipo) + pais.map(p -> " " + textos.llano("contraparte.de",
                Huecos.con("pais", p))).orElse("");
        boolean identificada = tipo.equals("estado") && pais.isPresent();
        Tramo blanco = Tramo.blanco(textos.de("blanco.contraparte"), Hecho.CONTRAPARTE_NOMBRE);
        return exacta && !identificada ? List.of(blanco, Tramo.de(", " + frase)) : List.of(Tramo.de(frase));
    }

    /** «el », «la », «la red »: lo que pide el nombre de una organización por su primera palabra; vacío si no se sabe. */
    private String articulo(String tipo, String nombre) {
        if (tipo.equals("entidad_territorial") || tipo.equals("comunidad_indigena")) {
            return "";
        }
        String clave = "articulo." + nombre.split(" ")[0].toLowerCase(Locale.ROOT);
        if (textos.tiene(clave)) {
            return (textos.de(clave) + " ").replaceAll("^ $", "");
        }
        return tipo.equals("red_de_gobiernos") ? textos.de("contraparte.red") + " " : "";
    }

    /** El nombre, con la sigla explicada si el catálogo la conoce. */
    private String nombreDeContraparte() {
        String nombre = caso.texto(Hecho.CONTRAPARTE_NOMBRE);
        return nombre.isEmpty() ? nombre : catalogo.organizacion(nombre).filter(o -> o.sigla().equals(nombre))
                .map(Organizacion::rotulo).orElse(nombre);
    }

    /** « sobre salud y ambiente», con el espacio; vacío si el acto no usa materias. */
    List<Tramo> sobreMaterias() {
        boolean usa = acto().map(Vocabulario::usaMaterias).orElse(true);
        if (!usa) {
            return List.of();
        }
        return caso.sabe(Hecho.MATERIAS) ? List.of(Tramo.de(" " + textos.de("acto.sobre") + " " + materias()))
                : List.of(Tramo.de(" " + textos.de("acto.sobre") + " "), Tramo.blanco(textos.de("blanco.materias"), Hecho.MATERIAS));
    }

    String materias() {
        List<?> materias = caso.valor(Hecho.MATERIAS).map(v -> (List<?>) v).orElse(List.of());
        return enumerar(materias.stream().map(m -> palabras.de("valor", ((Materia) m).codigo())).toList(), textos.de("y"));
    }

    /** El hecho en palabras, o un blanco. */
    List<Tramo> hecho(Hecho hecho) {
        return List.of(caso.valor(hecho).map(v -> Tramo.de(palabras.valor(hecho.clave(), v)))
                .orElse(Tramo.blanco(hecho.forma() == Hecho.Forma.SI_NO ? textos.de("blanco.si_no")
                        : palabras.hecho(hecho.clave()).toLowerCase(Locale.ROOT), hecho)));
    }

    /** «a, b y c». */
    static String enumerar(List<String> partes, String y) {
        if (partes.size() < 2) {
            return String.join("", partes);
        }
        String ultima = partes.get(partes.size() - 1);
        String nexo = y.equals("y") && ultima.matches("(?i)h?[ií](?![aeo]).*") ? "e" : y;
        return String.join(", ", partes.subList(0, partes.size() - 1)) + " " + nexo + " " + ultima;
    }
}
