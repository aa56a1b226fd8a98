package co.pacta.catalogo;

import co.pacta.caso.Hecho;
import co.pacta.caso.Nivel;
import co.pacta.caso.TipoContraparte;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reconoce a la contraparte extranjera, por su id o por su nombre en el país, y pone su nivel y si colinda con el lugar. Un
 * nombre que no lleva a una sola unidad no llena nada.
 */
final class ConQuien {

    private final Catalogo catalogo;
    private final Buscador buscador;

    ConQuien(Catalogo catalogo, Buscador buscador) {
        this.catalogo = catalogo;
        this.buscador = buscador;
    }

    void completar(Borrador b, Optional<Lugar> lugar) {
        if (!b.sabe(Hecho.CONTRAPARTE_ID) && !b.sabe(Hecho.CONTRAPARTE_NOMBRE)) {
            return;
        }
        Optional<UnidadExtranjera> unidad = b.sabe(Hecho.CONTRAPARTE_ID) ? porId(b) : porNombre(b);
        if (unidad.isPresent()) {
            llenar(b, unidad.get());
            if (lugar.isPresent()) {
                llenarLimitrofe(b, lugar.get(), unidad.get());
            }
        } else {
            advertirNaturaleza(b);
        }
    }

    private Optional<UnidadExtranjera> porId(Borrador b) {
        String id = b.texto(Hecho.CONTRAPARTE_ID);
        Optional<UnidadExtranjera> unidad = catalogo.unidad(id);
        if (unidad.isEmpty() && buscador.organizacion(id).isEmpty()) {
            List<String> cercanos = buscador.idsCercanos(id);
            b.advertir("contraparte.id: «" + id + "» no está en el catálogo; se toma como está."
                    + (cercanos.isEmpty() ? "" : " Parecidos: " + String.join("; ", cercanos) + "."));
        }
        if (unidad.isPresent() && otroTipo(b)) {
            advertirTipo(b, unidad.get(), TipoContraparte.ENTIDAD_TERRITORIAL);
        }
        return unidad;
    }

    private static boolean otroTipo(Borrador b) {
        return b.sabe(Hecho.CONTRAPARTE_TIPO) && !b.caso().consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL);
    }

    private Optional<UnidadExtranjera> porNombre(Borrador b) {
        String nombre = b.texto(Hecho.CONTRAPARTE_NOMBRE);
        if (!b.caso().consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL) || !b.sabe(Hecho.PAIS)) {
            return Optional.empty();
        }
        String pais = b.texto(Hecho.PAIS);
        List<UnidadExtranjera> todas = catalogo.exterior().llamadas(pais, nombre);
        List<UnidadExtranjera> posibles = todas.size() > 1 ? delNivelDeclarado(b, todas) : todas;
        if (posibles.size() == 1) {
            return Optional.of(posibles.get(0));
        }
        if (!todas.isEmpty()) {
            b.advertir("contraparte.nombre: «" + nombre + "» es el nombre de varias entidades de " + pais(pais)
                    + "; no se llenó ningún dato. Dé contraparte.id: " + rotulos(posibles.isEmpty() ? todas : posibles) + ".");
        } else {
            sugerir(b, pais, nombre);
        }
        return Optional.empty();
    }

    private String pais(String codigo) {
        return catalogo.pais(codigo).map(Pais::rotulo).orElse(codigo);
    }

    private static List<UnidadExtranjera> delNivelDeclarado(Borrador b, List<UnidadExtranjera> todas) {
        if (!(b.caso().hechos().get(Hecho.NIVEL) instanceof Nivel nivel)) {
            return todas;
        }
        List<UnidadExtranjera> suyas = new ArrayList<>();
        for (UnidadExtranjera u : todas) {
            if (u.nivel().isPresent() && u.nivel().get() == nivel) {
                suyas.add(u);
            }
        }
        return suyas;
    }

    private void sugerir(Borrador b, String pais, String nombre) {
        List<String> cercanas = buscador.unidadesCercanas(pais, nombre);
        if (!cercanas.isEmpty()) {
            b.advertir("contraparte.nombre: «" + nombre + "» no está en el catálogo de " + pais(pais)
                    + "; se toma como está. Parecidos: " + String.join("; ", cercanas) + ".");
        }
    }

    private static String rotulos(List<UnidadExtranjera> unidades) {
        List<String> rotulos = new ArrayList<>();
        for (UnidadExtranjera u : unidades) {
            rotulos.add(u.rotulo());
        }
        return String.join("; ", rotulos);
    }

    private static void llenar(Borrador b, UnidadExtranjera unidad) {
        if (!b.sabe(Hecho.CONTRAPARTE_ID)) {
            b.llenar(Hecho.CONTRAPARTE_ID, unidad.id(), unidad);
        }
        boolean coincide = b.sabe(Hecho.CONTRAPARTE_NOMBRE) && unidad.seLlama(b.texto(Hecho.CONTRAPARTE_NOMBRE));
        b.llenarNombre(Hecho.CONTRAPARTE_NOMBRE, unidad.nombre(), coincide, unidad);
        b.llenar(Hecho.PAIS, unidad.pais(), unidad);
        if (unidad.nivel().isPresent()) {
            b.llenar(Hecho.NIVEL, unidad.nivel().get(), unidad);
        }
    }

    private void llenarLimitrofe(Borrador b, Lugar lugar, UnidadExtranjera unidad) {
        Optional<Boolean> limitrofe = catalogo.exterior().limitrofe(lugar, unidad);
        if (limitrofe.isPresent()) {
            b.llenar(Hecho.LIMITROFE, limitrofe.get(), unidad);
        } else if (!b.sabe(Hecho.LIMITROFE) && !Deducciones.noPuedeSerLimitrofe(b.caso())) {
            b.advertir("El catálogo no puede afirmar si " + unidad.rotulo() + " colinda con " + lugar.rotulo()
                    + ": solo hay un indicio. Verifíquelo en el mapa oficial y declare contraparte.limitrofe.");
        }
    }

    private void advertirNaturaleza(Borrador b) {
        if (!(b.caso().hechos().get(Hecho.CONTRAPARTE_TIPO) instanceof TipoContraparte tipo)) {
            return;
        }
        String clave = b.texto(b.sabe(Hecho.CONTRAPARTE_ID) ? Hecho.CONTRAPARTE_ID : Hecho.CONTRAPARTE_NOMBRE);
        Optional<Organizacion> conocida = buscador.organizacion(clave);
        if (conocida.isPresent() && !conocida.get().tipos().contains(tipo)) {
            advertirTipo(b, conocida.get(), conocida.get().tipos().get(0));
        }
    }

    private static void advertirTipo(Borrador b, Rotulado quien, TipoContraparte tipo) {
        b.advertir("contraparte.tipo: el caso declara «" + Hecho.escrito(b.caso().hechos().get(Hecho.CONTRAPARTE_TIPO))
                + "» y el catálogo tiene a " + quien.rotulo() + " por «" + tipo.codigo() + "»; vale lo declarado.");
    }
}
