package co.pacta.catalogo;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * El catálogo de lugares de Colombia, entidades extranjeras, países y organizaciones. Sus datos vienen en el programa, con
 * fuente y fecha en {@code PROCEDENCIA.md}; cada archivo se lee la primera vez que hace falta. Inmutable y apto para varios
 * hilos.
 */
public final class Catalogo {

    private final Lazy<Colombia> colombia = new Lazy<>() {
        @Override
        Colombia make() {
            return new Colombia();
        }
    };
    private final Lazy<Exterior> exterior = new Lazy<>() {
        @Override
        Exterior make() {
            return Exterior.leer();
        }
    };
    private final Lazy<Paises> paises = new Lazy<>() {
        @Override
        Paises make() {
            return new Paises();
        }
    };
    private final Lazy<List<Organizacion>> organizaciones = new Lazy<>() {
        @Override
        List<Organizacion> make() {
            return Organizacion.leer();
        }
    };
    private final Lazy<String> sha256 = new Lazy<>() {
        @Override
        String make() {
            return CatalogDigest.value();
        }
    };
    private final Buscador buscador = new Buscador(this);
    private final QuienActua quienActua = new QuienActua(this, buscador);
    private final ConQuien conQuien = new ConQuien(this, buscador);

    private Catalogo() {
    }

    /** El catálogo que viene con el programa. */
    public static Catalogo cargar() {
        return new Catalogo();
    }

    /**
     * El caso con lo que se sabe de la entidad y de la contraparte, y con lo que de ello se deduce. Lo declarado no cambia:
     * donde el catálogo sabe otra cosa queda una advertencia con los dos valores.
     */
    public Completado completar(Caso caso) {
        Borrador b = new Borrador(caso);
        conQuien.completar(b, quienActua.completar(b));
        b.deducir();
        advertirContradiccion(b, caso);
        return b.completado();
    }

    /** Declarar limítrofe a quien los países excluyen es posible, pero se advierte. */
    private static void advertirContradiccion(Borrador b, Caso declarado) {
        if (declarado.consta(Hecho.LIMITROFE, Boolean.TRUE) && !b.advirtio(Hecho.LIMITROFE)
                && Deducciones.noPuedeSerLimitrofe(b.caso())) {
            b.advertir("contraparte.limitrofe: el caso declara «si», pero entidad.limita_con es «"
                    + b.escrito(Hecho.LIMITA_CON) + "» y contraparte.pais, «" + b.escrito(Hecho.PAIS) + "»; vale lo declarado.");
        }
    }

    /** La entidad de ese código DIVIPOLA; 88001 da el departamento Archipiélago (Ley 47 de 1993, art. 8) y 11, Bogotá. */
    public Optional<Lugar> lugar(String divipola) {
        return colombia().entidad(divipola);
    }

    /** La entidad extranjera con esa clave. */
    public Optional<UnidadExtranjera> unidad(String id) {
        return exterior().unidad(id);
    }

    /** El país con ese código ISO 3166-1 alfa-2. */
    public Optional<Pais> pais(String iso2) {
        return paises().pais(iso2);
    }

    /** La organización con esa sigla o ese nombre. */
    public Optional<Organizacion> organizacion(String texto) {
        return buscador.organizacion(texto);
    }

    /** Las entidades extranjeras de su mismo orden que colindan por tierra con ese lugar, con confianza alta o media. */
    public List<UnidadExtranjera> limitrofesDe(String divipola) {
        Optional<Lugar> lugar = lugar(divipola);
        return lugar.isPresent() ? exterior().limitrofesDe(lugar.get().codigo()) : List.of();
    }

    /** Los treinta y dos departamentos y Bogotá, por orden alfabético. */
    public List<Lugar> departamentos() {
        List<Lugar> lista = new ArrayList<>();
        for (Lugar lugar : colombia().todos()) {
            if (lugar.esDepartamento()) {
                lista.add(lugar);
            }
        }
        return alfabeticos(lista);
    }

    /** Los municipios, distritos y áreas no municipalizadas de un departamento, por orden alfabético. */
    public List<Lugar> lugaresDe(String codigoDepartamento) {
        List<Lugar> lista = new ArrayList<>();
        for (Lugar lugar : colombia().todos()) {
            if (!lugar.esDepartamento() && lugar.codigoDepartamento().equals(codigoDepartamento)) {
                lista.add(lugar);
            }
        }
        return alfabeticos(lista);
    }

    private static List<Lugar> alfabeticos(List<Lugar> lugares) {
        lugares.sort(Comparator.comparing(l -> SearchKey.of(l.nombre())));
        return List.copyOf(lugares);
    }

    /** Los países, por código. */
    public List<Pais> todosLosPaises() {
        return paises().todos();
    }

    /** Lo que responde al texto en todo el catálogo: primero lo exacto, luego lo que empieza así, luego lo que lo contiene. */
    public List<Hallado> buscar(String texto) {
        return buscador.buscar(texto);
    }

    /** Los nombres del catálogo que más se parecen, para un mensaje de error; vacío si ninguno se parece. */
    public List<String> cercanos(String nombre) {
        return buscador.cercanos(nombre);
    }

    /** La huella de todos los archivos de datos, en hexadecimal. */
    public String sha256() {
        return sha256.get();
    }

    Colombia colombia() {
        return colombia.get();
    }

    Exterior exterior() {
        return exterior.get();
    }

    Paises paises() {
        return paises.get();
    }

    List<Organizacion> organizaciones() {
        return organizaciones.get();
    }
}
