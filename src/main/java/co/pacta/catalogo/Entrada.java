package co.pacta.catalogo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Una entrada del índice de búsqueda.
 *
 * @param hallado lo que se muestra
 * @param rotulo  lo que se sugiere en un mensaje
 * @param ambito  código del país, o {@code CO}, o vacío
 * @param claves  nombres, alias y código, reducidos para buscar
 */
record Entrada(Hallado hallado, String rotulo, String ambito, List<String> claves) {

    /** @param pais del código de un país a su nombre */
    static Entrada de(Lugar l, UnaryOperator<String> pais) {
        List<String> claves = claves(l.nombre(), l.alias());
        claves.add(l.codigo());
        return new Entrada(new Hallado(clase(l), l.codigo(), l.nombre(), detalle(l, pais)), l.rotulo(), "CO", claves);
    }

    private static String clase(Lugar l) {
        return l.clase() == Lugar.Clase.ISLA ? "isla" : l.tipo(LocalDate.MAX).codigo();
    }

    private static String detalle(Lugar l, UnaryOperator<String> pais) {
        List<String> partes = new ArrayList<>();
        if (!l.nombre().equals(l.departamento())) {
            partes.add(l.departamento());
        }
        if (l.distrito().isPresent()) {
            partes.add("distrito desde " + l.distrito().get().desde() + " (" + l.distrito().get().norma() + ")");
        }
        Frontera f = l.frontera();
        if (f.limitaCon().isEmpty()) {
            partes.add("colindancia por verificar");
        } else if (!f.limitaCon().get().isEmpty()) {
            partes.add("limita con " + String.join(", ", f.limitaCon().get().stream().map(pais).toList()));
        }
        if (f.zona().isPresent()) {
            partes.add("Zona de Frontera desde " + f.zona().get().desde() + " (" + f.zona().get().norma() + ")");
        }
        return String.join("; ", partes);
    }

    static Entrada de(UnidadExtranjera u) {
        List<String> claves = claves(u.nombre(), u.alternos());
        claves.add(SearchKey.of(u.id()));
        String colinda = u.colinda().isEmpty() ? "; colindancia con Colombia por verificar"
                : u.colinda().get() ? "; colinda con Colombia" : "";
        String detalle = u.denominacion() + ", " + u.nombrePais() + colinda;
        return new Entrada(new Hallado("entidad_extranjera", u.id(), u.nombre(), detalle), u.rotulo(), u.pais(), claves);
    }

    static Entrada de(Pais p) {
        List<String> claves = claves(p.nombre(), List.of(p.nombreIngles(), p.iso2(), p.iso3()));
        String detalle = p.limiteTerrestre() ? "limita por tierra con Colombia"
                : p.limiteMaritimo() ? "limita por mar con Colombia" : "";
        return new Entrada(new Hallado("pais", p.iso2(), p.nombre(), detalle), p.rotulo(), "", claves);
    }

    static Entrada de(Organizacion o, UnaryOperator<String> pais) {
        List<String> claves = claves(o.nombre(), List.of(o.nombreOriginal(), o.sigla()));
        String detalle = o.tipos().get(0).codigo().replace('_', ' ')
                + o.sede().map(p -> "; sede en " + pais.apply(p)).orElse("");
        return new Entrada(new Hallado("organizacion", o.sigla(), o.nombre(), detalle), o.rotulo(), "", claves);
    }

    private static List<String> claves(String nombre, List<String> otros) {
        List<String> claves = new ArrayList<>();
        claves.add(SearchKey.of(nombre));
        for (String otro : otros) {
            claves.add(SearchKey.of(otro));
        }
        return claves;
    }

    boolean esDepartamento() {
        return ambito.equals("CO") && hallado.id().length() == 2;
    }

    /** Qué tan bien responde a la búsqueda: 0 exacta, 1 por el comienzo, 2 por dentro, 3 no responde. */
    int grado(String buscada) {
        int mejor = 3;
        for (String clave : claves) {
            mejor = Math.min(mejor, grado(clave, buscada));
        }
        return mejor;
    }

    private static int grado(String clave, String buscada) {
        if (clave.equals(buscada)) {
            return 0;
        }
        if (clave.startsWith(buscada)) {
            return 1;
        }
        boolean todas = true;
        for (String palabra : buscada.split(" ")) {
            todas &= clave.contains(palabra);
        }
        return todas ? 2 : 3;
    }

    /** A cuántos errores de tecleo está la clave más cercana. */
    int distancia(String buscada) {
        int menor = Integer.MAX_VALUE;
        for (String clave : claves) {
            if (Math.abs(clave.length() - buscada.length()) <= 3) {
                menor = Math.min(menor, EditDistance.between(clave, buscada));
            }
        }
        return menor;
    }

    /** Si alguno de sus nombres aparece entero dentro de un texto más largo. */
    boolean estaDentroDe(String buscada) {
        boolean dentro = false;
        for (String clave : claves) {
            dentro |= clave.length() > 3 && (" " + buscada + " ").contains(" " + clave + " ");
        }
        return dentro;
    }
}
