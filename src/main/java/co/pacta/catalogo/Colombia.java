package co.pacta.catalogo;

import co.pacta.caso.CodigoDane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Los lugares de Colombia, por código y por nombre. */
final class Colombia {

    /** Códigos que designan a otra entidad: la isla es el departamento (Ley 47 de 1993, art. 8) y Bogotá es una sola. */
    private static final Map<String, String> EQUIVALENTES = Map.of("88001", "88", "11", "11001");

    private final Table divipola = Table.read("divipola.csv");
    private final int nivel = divipola.column("nivel");
    private final int nombre = divipola.column("nombre");
    private final int codigoDepartamento = divipola.column("codigo_departamento");
    private final int departamento = divipola.column("departamento");
    private final int tipo = divipola.column("tipo");
    private final int denominacion = divipola.column("denominacion_distrito");
    private final int norma = divipola.column("norma_distrito");
    private final int confianza = divipola.column("confianza_distrito");
    private final int desde = divipola.column("distrito_desde");
    private final int alias = divipola.column("alias");
    private final Fronteras fronteras = new Fronteras();
    private final PorCodigo<Lugar> porCodigo = new PorCodigo<>(divipola) {
        @Override
        Lugar registro(String[] f) {
            return lugar(f);
        }
    };
    private final Lazy<Map<String, List<Lugar>>> porNombre = new Lazy<>() {
        @Override
        Map<String, List<Lugar>> make() {
            return indicePorNombre();
        }
    };

    /** Los que ya se pidieron, por el puesto de su código. */
    private final Lugar[] pedidos = new Lugar[CodigoDane.PUESTOS];

    private Lugar lugar(String[] f) {
        return new Lugar(f[0], f[nombre], f[codigoDepartamento], f[departamento], clase(f[nivel], f[tipo]), distrito(f),
                lista(f[alias]), fronteras.de(f[0], f[codigoDepartamento]));
    }

    private static Lugar.Clase clase(String nivel, String tipo) {
        return switch (tipo) {
            case "area_no_municipalizada" -> Lugar.Clase.AREA_NO_MUNICIPALIZADA;
            case "isla" -> Lugar.Clase.ISLA;
            default -> nivel.equals("departamento") ? Lugar.Clase.DEPARTAMENTO : Lugar.Clase.MUNICIPIO;
        };
    }

    private Optional<Distrito> distrito(String[] f) {
        return f[desde].isEmpty() ? Optional.empty()
                : Optional.of(new Distrito(f[denominacion], f[norma], LocalDate.parse(f[desde]), f[confianza]));
    }

    /** Los nombres de un campo que los separa con barras. */
    static List<String> lista(String campo) {
        return campo.isEmpty() ? List.of() : List.of(campo.split("\\|"));
    }

    /** La entidad de ese código: 88001 da el departamento Archipiélago y 11, Bogotá. */
    Optional<Lugar> entidad(String codigo) {
        int puesto = CodigoDane.puesto(codigo);
        Lugar sabido = puesto < 0 ? null : pedidos[puesto];
        if (sabido != null) {
            return Optional.of(sabido);
        }
        Optional<Lugar> lugar = fila(EQUIVALENTES.getOrDefault(codigo, codigo));
        if (puesto >= 0 && lugar.isPresent()) {
            pedidos[puesto] = lugar.get();
        }
        return lugar;
    }

    private Optional<Lugar> fila(String codigo) {
        for (int i = 0; i < codigo.length(); i++) {
            if (codigo.charAt(i) < '0' || codigo.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return porCodigo.de(codigo);
    }

    /** El departamento al que pertenece el lugar, o él mismo. */
    Lugar departamento(Lugar lugar) {
        return fila(lugar.codigoDepartamento()).orElseThrow();
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
        return fila("88001").orElseThrow();
    }

    /** Si dos códigos son de la misma entidad: la isla y su departamento, o las dos filas de Bogotá. */
    static boolean mismaEntidad(Lugar uno, Lugar otro) {
        return EQUIVALENTES.getOrDefault(uno.codigo(), uno.codigo())
                .equals(EQUIVALENTES.getOrDefault(otro.codigo(), otro.codigo()));
    }

    /** Todos los lugares, tal como están en DIVIPOLA y en su orden. */
    List<Lugar> todos() {
        return porCodigo.todos();
    }

    /** Los lugares con ese nombre o alias; no importan acentos, mayúsculas ni espacios. */
    List<Lugar> llamados(String nombre) {
        return porNombre.get().getOrDefault(SearchKey.compact(nombre), List.of());
    }

    private Map<String, List<Lugar>> indicePorNombre() {
        Map<String, List<Lugar>> indice = new HashMap<>();
        for (Lugar lugar : todos()) {
            agregar(indice, lugar.nombre(), lugar);
            for (String otro : lugar.alias()) {
                agregar(indice, otro, lugar);
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
