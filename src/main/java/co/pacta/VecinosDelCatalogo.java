package co.pacta;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Nivel;
import co.pacta.caso.TipoEntidad;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.UnidadExtranjera;
import co.pacta.duda.Vecinos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Los pares limítrofes que el catálogo conoce. */
final class VecinosDelCatalogo {

    private final Catalogo catalogo;

    VecinosDelCatalogo(Catalogo catalogo) {
        this.catalogo = catalogo;
    }

    List<Vecinos.Par> de(Caso caso) {
        Optional<Object> tipo = caso.valor(Hecho.ENTIDAD_TIPO);
        Nivel igual = tipo.filter(t -> t == TipoEntidad.DEPARTAMENTO).isPresent() ? Nivel.INTERMEDIO : Nivel.LOCAL;
        List<Vecinos.Par> pares = new ArrayList<>();
        for (UnidadExtranjera u : catalogo.limitrofesDe(caso.texto(Hecho.DIVIPOLA))) {
            if (u.nivel().filter(n -> n == igual).isPresent() && !caso.texto(Hecho.CONTRAPARTE_ID).equals(u.id())) {
                pares.add(new Vecinos.Par(u.nombre(), Map.of(Hecho.CONTRAPARTE_ID, u.id(), Hecho.CONTRAPARTE_NOMBRE,
                        u.nombre(), Hecho.PAIS, u.pais(), Hecho.NIVEL, igual, Hecho.LIMITROFE, true)));
            }
        }
        return pares;
    }
}
