package co.pacta.caso;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Un hecho del caso: su clave en el contrato y los valores que admite. El orden es el de las preguntas que vale la pena
 * hacer primero ({@code decision.md}, sección 5); los datos de identidad van al final porque nunca se enumeran.
 */
public enum Hecho {
    ENTIDAD_TIPO("entidad.tipo", TipoEntidad.class),
    ACTUACION_TIPO("actuacion.tipo", TipoActuacion.class),
    CONTRAPARTE_TIPO("contraparte.tipo", TipoContraparte.class),
    MATERIAS("actuacion.materias", Forma.LISTA, Materia.class),
    PAIS("contraparte.pais", Forma.PAIS, String.class),
    LIMITROFE("contraparte.limitrofe"),
    NIVEL("contraparte.nivel", Nivel.class),
    LIMITA_CON("entidad.limita_con", Forma.LISTA_DE_PAISES, String.class),
    ZONA_DE_FRONTERA("entidad.zona_de_frontera"),
    FIRMANTE("firmante", Firmante.class),
    REGIMEN("actuacion.regimen", Regimen.class),
    A_NOMBRE_DE_LA_NACION("actuacion.a_nombre_de_la_nacion"),
    CREA_ORGANISMO("actuacion.crea_organismo", Organismo.class),
    INMUNIDADES("actuacion.inmunidades"),
    CARACTER("actuacion.caracter", Caracter.class),
    CON_EFECTOS_OFICIALES("actuacion.con_efectos_oficiales"),
    ACUERDO_DE_LA_NACION("acuerdo_de_la_nacion"),
    PROPIOS("recursos.propios"),
    APROPIADOS("recursos.apropiados"),
    ADMINISTRA_ORGANISMO("recursos.administra_organismo"),
    VIGENCIAS_FUTURAS("recursos.vigencias_futuras", VigenciasFuturas.class),
    ULTIMO_ANIO_DE_GOBIERNO("recursos.ultimo_anio_de_gobierno"),
    SECTOR_PRIORITARIO("recursos.sector_prioritario"),
    DISPOSICIONES("recursos.disposiciones", Forma.LISTA, Disposicion.class),
    REGALIAS("recursos.regalias"),
    RECIBE("recursos.recibe"),
    PORCENTAJE_EXTERNO("recursos.porcentaje_externo", Forma.ENTERO, Integer.class),
    DURACION("actuacion.duracion", Duracion.class),
    MOTIVA_RECIPROCIDAD("actuacion.motiva_reciprocidad_o_conveniencia"),
    EFECTOS_FUERA_DE_ZONA("actuacion.efectos_fuera_de_zona"),
    INGRESA_A_PERSONA_JURIDICA("actuacion.ingresa_a_persona_juridica"),
    AFECTA_PUEBLO_ETNICO("actuacion.afecta_pueblo_etnico"),
    AVAL_EXIGIDO("actuacion.aval_exigido"),
    EXIGIDA_POR_ACUERDO_LOCAL("actuacion.exigida_por_acuerdo_local"),
    ACTO_DE_DELEGACION("acto_de_delegacion"),
    CREDITO_EXTERNO("credito.externo"),
    GOBIERNO_A_GOBIERNO("credito.gobierno_a_gobierno"),
    PARA_INVERSION("credito.para_inversion"),
    GARANTIA_DE_LA_NACION("credito.garantia_de_la_nacion"),
    INDICADORES_EXCEDIDOS("credito.indicadores_excedidos"),
    CATEGORIA("credito.categoria", Categoria.class),
    CALIFICACION_IGUAL_NACION("credito.calificacion_igual_nacion"),
    VIAJERO("viaje.viajero", Viajero.class),
    DIAS("viaje.dias", Forma.ENTERO, Integer.class),
    HORAS("viaje.horas", Forma.ENTERO, Integer.class),
    CONCEJO_EN_SESIONES("viaje.concejo_en_sesiones"),
    /** La respuesta de la consulta declarada sin {@code sentido}: no es una clave del archivo, sino de {@code faltantes}. */
    SENTIDO_DE_LA_CONSULTA("tramites.consulta_cancilleria.sentido", Sentido.class),
    DEPARTAMENTO_FRONTERIZO("entidad.departamento_fronterizo"),
    DIVIPOLA("entidad.divipola", Forma.TEXTO, String.class),
    ENTIDAD_NOMBRE("entidad.nombre", Forma.TEXTO, String.class),
    ENTIDAD_DEPARTAMENTO("entidad.departamento", Forma.TEXTO, String.class),
    CONTRAPARTE_NOMBRE("contraparte.nombre", Forma.TEXTO, String.class),
    CONTRAPARTE_ID("contraparte.id", Forma.TEXTO, String.class);

    /** Cómo se escribe el valor. En Java: {@code Boolean}, la constante del enum, {@code Integer}, {@code String} o {@code List}. */
    public enum Forma { SI_NO, CODIGO, LISTA, PAIS, LISTA_DE_PAISES, ENTERO, TEXTO }

    private static final Map<String, Hecho> POR_CLAVE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Hecho::clave, Function.identity()));

    private final String clave;
    private final Forma forma;
    private final Class<?> tipo;
    private final List<Codigo> codigos;

    Hecho(String clave) {
        this(clave, Forma.SI_NO, Boolean.class);
    }

    Hecho(String clave, Class<?> tipo) {
        this(clave, Forma.CODIGO, tipo);
    }

    Hecho(String clave, Forma forma, Class<?> tipo) {
        this.clave = clave;
        this.forma = forma;
        this.tipo = tipo;
        this.codigos = tipo.isEnum() ? List.of((Codigo[]) tipo.getEnumConstants()) : List.of();
    }

    /** La clave del contrato, con puntos. */
    public String clave() {
        return clave;
    }

    public Forma forma() {
        return forma;
    }

    /** Los códigos que admite un hecho de {@link Forma#CODIGO} o de {@link Forma#LISTA}; vacío en los demás. */
    public List<Codigo> codigos() {
        return codigos;
    }

    /** Si su valor es una lista. */
    public boolean esLista() {
        return forma == Forma.LISTA || forma == Forma.LISTA_DE_PAISES;
    }

    /** Si el valor tiene la clase de Java que corresponde a este hecho. */
    public boolean admite(Object valor) {
        return switch (forma) {
            case LISTA, LISTA_DE_PAISES -> valor instanceof List<?> lista && sonDelTipo(lista);
            default -> tipo.isInstance(valor);
        };
    }

    private boolean sonDelTipo(List<?> lista) {
        for (int i = 0; i < lista.size(); i++) {
            if (!tipo.isInstance(lista.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** El valor como se escribe en un archivo: {@code si}, {@code no}, el código, el número o la lista de códigos. */
    public static Object escrito(Object valor) {
        if (valor instanceof Boolean b) {
            return b ? "si" : "no";
        }
        if (valor instanceof Codigo codigo) {
            return codigo.codigo();
        }
        return valor instanceof List<?> lista ? lista.stream().map(Hecho::escrito).toList() : valor;
    }

    public static Optional<Hecho> deClave(String clave) {
        return Optional.ofNullable(POR_CLAVE.get(clave));
    }
}
