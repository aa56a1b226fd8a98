package co.pacta.lote;

import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.JsonText;
import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.Tramite;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Lugar;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Casos inventados y variados, siempre los mismos para la misma semilla: cualquier municipio o departamento, cualquier clase de
 * acto, cualquier día desde 1991, con más o menos hechos sabidos. Ninguno habla de un acto real. La rareza dice en cuántos
 * detalles de cada cien el caso se aparta de lo corriente: un registro de verdad se parece a 5; con 50 casi ningún caso se repite.
 */
public final class CasosMezclados {

    private static final List<String> PAISES = List.of("EC", "VE", "BR", "PE", "PA", "ES", "US", "JP", "KR", "MX", "CL", "DE", "CN", "FR");
    private static final List<Hecho> DETALLES = List.of(Hecho.REGIMEN, Hecho.A_NOMBRE_DE_LA_NACION, Hecho.CREA_ORGANISMO,
            Hecho.INMUNIDADES, Hecho.ACUERDO_DE_LA_NACION, Hecho.PROPIOS, Hecho.APROPIADOS, Hecho.ADMINISTRA_ORGANISMO,
            Hecho.VIGENCIAS_FUTURAS, Hecho.DISPOSICIONES, Hecho.RECIBE, Hecho.DURACION, Hecho.MOTIVA_RECIPROCIDAD,
            Hecho.EFECTOS_FUERA_DE_ZONA, Hecho.INGRESA_A_PERSONA_JURIDICA, Hecho.AFECTA_PUEBLO_ETNICO, Hecho.AVAL_EXIGIDO,
            Hecho.EXIGIDA_POR_ACUERDO_LOCAL, Hecho.NIVEL, Hecho.FIRMANTE, Hecho.REGALIAS);
    /** Los hechos que solo se preguntan en una clase de acto. */
    private static final Map<TipoActuacion, List<Hecho>> PROPIOS = Map.of(
            TipoActuacion.CREDITO, List.of(Hecho.CREDITO_EXTERNO, Hecho.GOBIERNO_A_GOBIERNO, Hecho.PARA_INVERSION,
                    Hecho.GARANTIA_DE_LA_NACION, Hecho.INDICADORES_EXCEDIDOS, Hecho.CATEGORIA, Hecho.CALIFICACION_IGUAL_NACION),
            TipoActuacion.VIAJE_OFICIAL, List.of(Hecho.VIAJERO, Hecho.DIAS, Hecho.CONCEJO_EN_SESIONES),
            TipoActuacion.CONTRATO, List.of(Hecho.PORCENTAJE_EXTERNO, Hecho.ULTIMO_ANIO_DE_GOBIERNO, Hecho.SECTOR_PRIORITARIO),
            TipoActuacion.OFICINA_EN_EL_EXTERIOR, List.of(Hecho.CARACTER),
            TipoActuacion.PRONUNCIAMIENTO, List.of(Hecho.CON_EFECTOS_OFICIALES));
    private static final LocalDate PRIMER_DIA = LocalDate.of(1991, 7, 7);
    private static final int DIAS = 12_900;
    private static final int MUCHA_RAREZA = 50;

    private final SplittableRandom azar;
    private final int rareza;
    private final List<String> entidades = new ArrayList<>();

    private CasosMezclados(long semilla, int rareza, Catalogo catalogo) {
        azar = new SplittableRandom(semilla);
        this.rareza = rareza;
        for (Lugar departamento : catalogo.departamentos()) {
            entidades.add(departamento.codigo());
            catalogo.lugaresDe(departamento.codigo()).forEach(l -> entidades.add(l.codigo()));
        }
    }

    public static CasosMezclados con(long semilla, Catalogo catalogo) {
        return con(semilla, MUCHA_RAREZA, catalogo);
    }

    public static CasosMezclados con(long semilla, int rareza, Catalogo catalogo) {
        return new CasosMezclados(semilla, rareza, catalogo);
    }

    /** Un caso con los hechos que su clase de acto pide, algunos sin saber. */
    public Caso caso() {
        Caso caso = Caso.del(PRIMER_DIA.plusDays(azar.nextInt(DIAS))).con(Hecho.DIVIPOLA, uno(entidades));
        Map<Hecho, Object> hechos = new EnumMap<>(Hecho.class);
        TipoActuacion tipo = uno(List.of(TipoActuacion.values()));
        hechos.put(Hecho.ACTUACION_TIPO, tipo);
        hechos.put(Hecho.CONTRAPARTE_TIPO, uno(List.of(TipoContraparte.values())));
        hechos.put(Hecho.PAIS, uno(PAISES));
        hechos.put(Hecho.MATERIAS, lista(List.of(Materia.values()), raro() ? 3 : 1));
        hechos.put(Hecho.LIMITROFE, raro());
        int sabidos = azar.nextInt(4) == 0 ? 60 + azar.nextInt(40) : 100;
        for (List<Hecho> detalles : List.of(DETALLES, PROPIOS.getOrDefault(tipo, List.of()))) {
            for (Hecho h : detalles) {
                if (azar.nextInt(100) < sabidos) {
                    hechos.put(h, valor(h));
                }
            }
        }
        return conLectura(conTramites(caso.con(hechos)));
    }

    private boolean raro() {
        return azar.nextInt(100) < rareza;
    }

    private Object valor(Hecho hecho) {
        return switch (hecho.forma()) {
            case SI_NO -> raro() && azar.nextBoolean();
            case CODIGO -> raro() ? uno(hecho.codigos()) : hecho.codigos().get(0);
            case LISTA -> raro() ? lista(hecho.codigos(), 1) : List.of();
            case ENTERO -> 1 + azar.nextInt(hecho == Hecho.PORCENTAJE_EXTERNO ? 100 : 20);
            case PAIS -> uno(PAISES);
            case LISTA_DE_PAISES -> List.of(uno(PAISES));
            case TEXTO -> "Ensayo n.º " + azar.nextInt(1000);
        };
    }

    private Caso conTramites(Caso caso) {
        Caso con = caso;
        for (int i = raro() ? 2 : azar.nextInt(2); i > 0; i--) {
            Paso paso = uno(List.of(Paso.values()));
            LocalDate dia = caso.fecha().minusDays(azar.nextInt(60) - 10);
            con = con.conTramite(azar.nextBoolean() ? Tramite.de(paso, dia) : Tramite.de(paso, dia, uno(List.of(Sentido.values()))));
        }
        return con;
    }

    private Caso conLectura(Caso caso) {
        if (!raro() || azar.nextBoolean()) {
            return caso;
        }
        Lectura lectura = uno(List.of(Lectura.values()));
        return caso.bajo(lectura, uno(lectura.opciones()));
    }

    private <T> T uno(List<T> entre) {
        return entre.get(azar.nextInt(entre.size()));
    }

    private List<Codigo> lista(List<? extends Codigo> entre, int cuantos) {
        TreeSet<Codigo> varios = new TreeSet<>();
        for (int i = 0; i < cuantos; i++) {
            varios.add(uno(entre));
        }
        return List.copyOf(varios);
    }

    /** Una línea NDJSON con su título; una de cada mil está mal escrita. */
    public String linea(long numero) {
        String caso = EscritorDeCasos.canonico(caso());
        if (azar.nextInt(1000) == 0) {
            return "{\"caso\":" + caso.replaceFirst("\"tipo\":\"", "\"tipo\":\"x") + "}";
        }
        return "{\"nombre\":" + JsonText.compact("Acto inventado n.º " + numero) + ",\"caso\":" + caso + "}";
    }

    /** Escribe en un archivo tantas líneas como se pidan: {@code ARCHIVO LINEAS [RAREZA]}. */
    public static void main(String[] args) throws IOException {
        CasosMezclados casos = con(1, args.length > 2 ? Integer.parseInt(args[2]) : 5, Catalogo.cargar());
        try (OutputStream salida = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 16)) {
            for (long n = 1; n <= Long.parseLong(args[1]); n++) {
                salida.write((casos.linea(n) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
