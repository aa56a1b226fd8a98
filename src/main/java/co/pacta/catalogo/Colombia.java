package co.pacta.catalogo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Los lugares de Colombia, por código y por nombre. */
final class Colombia {

    /** Códigos que designan a otra entidad: la isla es el departamento (Ley 47 de 1993, art. 8) y Bogotá es una sola. */
    private static final Map<String, String> EQUIVALENTES = Map.of("88001", "88", "11", "11001");

    private final Map<String, Lugar> porCodigo;
    private final Lazy<Map<String, List<Lugar>>> porNombre = new Lazy<>() {
        @Override
        Map<String, List<Lugar>> make() {
            return indicePorNombre();
        }
    };

    private Colombia(Map<String, Lugar> porCodigo) {
        this.porCodigo = porCodigo;
    }

    static Colombia leer() {
        Fronteras fronteras = Fronteras.leer();
        Table t = Table.read("divipola.csv");
        Map<String, Lugar> lugares = new LinkedHashMap<>(2 * t.rows().size());
        int codigo = t.column("codigo");
        int nombre = t.column("nombre");
        int codigoDepartamento = t.column("codigo_departamento");
        int departamento = t.column("departamento");
        int nivel = t.column("nivel");
        int tipo = t.column("tipo");
        int denominacion = t.column("denominacion_distrito");
        int alias = t.column("alias");
        for (String[] f : t.rows()) {
            lugares.put(f[codigo], new Lugar(f[codigo], f[nombre], f[codigoDepartamento], f[departamento],
                    clase(f[nivel], f[tipo]), distrito(f, denominacion), lista(f[alias]),
                    fronteras.de(f[codigo], f[codigoDepartamento])));
        }
        return new Colombia(lugares);
    }

    private static Lugar.Clase clase(String nivel, String tipo) {
        return switch (tipo) {
            case "area_no_municipalizada" -> Lugar.Clase.AREA_NO_MUNICIPALIZADA;
            case "isla" -> Lugar.Clase.ISLA;
            default -> nivel.equals("departamento") ? Lugar.Clase.DEPARTAMENTO : Lugar.Clase.MUNICIPIO;
        };
    }

    /** Las columnas denominación, norma, confianza y desde son contiguas. */
    private static Optional<Distrito> distrito(String[] f, int i) {
        return f[i + 3].isEmpty() ? Optional.empty()
                : Optional.of(new Distrito(f[i], f[i + 1], LocalDate.parse(f[i + 3]), f[i + 2]));
    }

    /** Los nombres de un campo que los separa con barras. */
    static List<String> lista(String campo) {
        return campo.isEmpty() ? List.of() : List.of(campo.split("\\|"));
    }

    /** La entidad de ese código: 88001 da el departamento Archipiélago y 11, Bogotá. */
    Optional<Lugar> entidad(String codigo) {
        return Optional.ofNullable(porCodigo.get(EQUIVALENTES.getOrDefault(codigo, codigo)));
    }

    /** El departamento al que pertenece el lugar, o él mismo. */
    Lugar departamento(Lugar lugar) {
        return porCodigo.get(lugar.codigoDepartamento());
    }

    boolean hayDepartamento(String nombre) {
        boolean hay = false;
        for (Lugar lugar : llamados(nombre)) {
            hay |= lugar.esDepartamento();
        }
        return hay;
    }

    /** La isla de San Andrés, que no es municipio. */
    Lugar isla() {
        return porCodigo.get("88001");
    }

    /** Si dos códigos son de la misma entidad: la isla y su departamento, o las dos filas de Bogotá. */
    static boolean mismaEntidad(Lugar uno, Lugar otro) {
        return EQUIVALENTES.getOrDefault(uno.codigo(), uno.codigo())
                .equals(EQUIVALENTES.getOrDefault(otro.codigo(), otro.codigo()));
    }

    /** Todos los lugares, tal como están en DIVIPOLA y en su orden. */
    Iterable<Lugar> todos() {
        return porCodigo.values();
    }

    /** Los lugares con ese nombre o alias; no importan acentos, mayúsculas ni espacios. */
    List<Lugar> llamados(String nombre) {
        return porNombre.get().getOrDefault(SearchKey.compact(nombre), List.of());
    }

    private Map<String, List<Lugar>> indicePorNombre() {
        Map<String, List<Lugar>> indice = new HashMap<>(4 * porCodigo.size());
        for (Lugar lugar : porCodigo.values()) {
            agregar(indice, lugar.nombre(), lugar);
            for (String alias : lugar.alias()) {
                agregar(indice, alias, lugar);
            }
        }
        return indice;
    }

    private static void agregar(Map<String, List<Lugar>> indice, String nombre, Lugar lugar) {
        String clave = SearchKey.compact(nombre);
        List<Lugar> otros = indice.getOrDefault(clave, new ArrayList<>());
        if (otros.isEmpty() || otros.get(otros.size() - 1) != lugar) {
            otros.add(lugar);
        }
        indice.put(clave, otros);
    }
}
