package co.pacta.web;

import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Lugar;
import co.pacta.catalogo.UnidadExtranjera;
import co.pacta.caso.Hecho;
import java.util.List;
import java.util.Map;

/** Entiende lo que se mandó en las páginas de la entidad y de la contraparte, que se buscan en el catálogo. */
final class EnvioDeIdentidad {

    private static final List<String> DE_LA_ENTIDAD = List.of("entidad.divipola", "entidad.tipo", "entidad.nombre",
            "entidad.departamento", "entidad.limita_con", "entidad.zona_de_frontera", "entidad.departamento_fronterizo");
    private static final List<String> DE_LA_CONTRAPARTE = List.of("contraparte.id", "contraparte.nombre", "contraparte.pais",
            "contraparte.nivel", "contraparte.limitrofe");

    private final Catalogo catalogo;
    private final Busqueda busqueda;
    private final PaginaDeEntidad entidad;
    private final PaginaDeContraparte contraparte;

    EnvioDeIdentidad(Catalogo catalogo, Busqueda busqueda, PaginaDeEntidad entidad, PaginaDeContraparte contraparte) {
        this.catalogo = catalogo;
        this.busqueda = busqueda;
        this.entidad = entidad;
        this.contraparte = contraparte;
    }

    /** Lo que sigue a un envío: las respuestas nuevas, o la página que hay que mostrar. */
    sealed interface Siguiente {
        record Listo(Contestaciones contestado) implements Siguiente {
        }

        record Otra(Html pagina) implements Siguiente {
        }
    }

    Siguiente entidad(Formulario f) {
        Vista v = f.vista();
        Contestaciones limpio = v.contestado().sin(DE_LA_ENTIDAD);
        Map<String, List<String>> escrito = f.escrito();
        String codigo = primero(escrito, Hecho.DIVIPOLA.clave());
        String tipo = primero(escrito, Hecho.ENTIDAD_TIPO.clave());
        if (escrito.containsKey(Formulario.NO_SE) || codigo.equals(Contestaciones.DESCONOCIDO)) {
            return new Siguiente.Listo(limpio.con(Hecho.ENTIDAD_TIPO, Contestaciones.DESCONOCIDO));
        }
        if (catalogo.lugar(codigo).isPresent()) {
            return new Siguiente.Listo(limpio.con(Hecho.DIVIPOLA, codigo));
        }
        if (primero(escrito, PaginaDeEntidad.ACCION).equals(PaginaDeEntidad.VER)) {
            return catalogo.lugar(primero(escrito, PaginaDeEntidad.DEPARTAMENTO))
                    .<Siguiente>map(d -> new Siguiente.Otra(entidad.delDepartamento(f, d)))
                    .orElseGet(() -> error(f, PaginaDeEntidad.DEPARTAMENTO, v.di("Escoja un departamento.", "Choose a department.")));
        }
        if (!tipo.isEmpty()) {
            Contestaciones con = limpio.con(Hecho.ENTIDAD_TIPO, tipo);
            String nombre = primero(escrito, Hecho.ENTIDAD_NOMBRE.clave());
            return new Siguiente.Listo(nombre.isEmpty() ? con : con.con(Hecho.ENTIDAD_NOMBRE, nombre));
        }
        return porNombre(f, limpio, primero(escrito, PaginaDeEntidad.BUSCA));
    }

    private Siguiente porNombre(Formulario f, Contestaciones limpio, String texto) {
        Vista v = f.vista();
        if (texto.isEmpty()) {
            return error(f, PaginaDeEntidad.BUSCA, v.di("Escriba el nombre de la entidad. Si no lo sabe, use «No sé».",
                    "Write the name of the entity. If you do not know it, use “I do not know”."));
        }
        List<Lugar> lugares = busqueda.lugar(texto);
        if (lugares.size() == 1) {
            return new Siguiente.Listo(limpio.con(Hecho.DIVIPOLA, lugares.get(0).codigo()));
        }
        List<Lugar> candidatos = lugares.isEmpty() ? busqueda.parecidos(texto) : lugares;
        return candidatos.isEmpty() ? error(f, PaginaDeEntidad.BUSCA,
                v.di("No encontramos ese lugar. Revise el nombre o búsquelo por departamento.",
                        "We did not find that place. Check the name or search by department."))
                : new Siguiente.Otra(entidad.candidatos(f, candidatos));
    }

    private Siguiente error(Formulario f, String clave, String mensaje) {
        return new Siguiente.Otra(entidad.de(conError(f, clave, mensaje)));
    }

    private static Formulario conError(Formulario f, String clave, String mensaje) {
        return new Formulario(f.vista(), f.clave(), f.escrito(), Errores.en(clave, mensaje), f.revisando(), f.aviso());
    }

    Siguiente contraparte(Formulario f) {
        Vista v = f.vista();
        Contestaciones limpio = v.contestado().sin(DE_LA_CONTRAPARTE);
        Map<String, List<String>> escrito = f.escrito();
        String id = primero(escrito, Hecho.CONTRAPARTE_ID.clave());
        String pais = primero(escrito, Hecho.PAIS.clave());
        String nombre = primero(escrito, PaginaDeContraparte.BUSCA);
        if (escrito.containsKey(Formulario.NO_SE)) {
            return new Siguiente.Listo(limpio.con(Hecho.CONTRAPARTE_NOMBRE, Contestaciones.DESCONOCIDO));
        }
        if (catalogo.unidad(id).isPresent()) {
            return new Siguiente.Listo(con(limpio, catalogo.unidad(id).get()));
        }
        List<UnidadExtranjera> unidades = nombre.isEmpty() || !PaginaDeContraparte.territorial(f) || id.equals(PaginaDeContraparte.OTRA)
                && !pais.isEmpty() && busqueda.unidad(nombre, pais).size() != 1 ? List.of() : busqueda.unidad(nombre, pais);
        if (unidades.size() == 1) {
            return new Siguiente.Listo(con(limpio, unidades.get(0)));
        }
        if (unidades.size() > 1) {
            return new Siguiente.Otra(contraparte.candidatas(f, unidades));
        }
        return aMano(f, limpio, nombre, pais);
    }

    private Siguiente aMano(Formulario f, Contestaciones limpio, String nombre, String pais) {
        Vista v = f.vista();
        if (nombre.isEmpty() && pais.isEmpty()) {
            return new Siguiente.Otra(contraparte.de(conError(f, PaginaDeContraparte.BUSCA,
                    v.di("Escriba el nombre o escoja el país. Si no los sabe, use «No sé».", "Write the name or choose the country."))));
        }
        if (pais.isEmpty() && PaginaDeContraparte.territorial(f)) {
            return new Siguiente.Otra(contraparte.de(conError(f, Hecho.PAIS.clave(),
                    v.di("Escoja el país de la contraparte.", "Choose the country of the counterpart."))));
        }
        Contestaciones con = nombre.isEmpty() ? limpio : limpio.con(Hecho.CONTRAPARTE_NOMBRE, nombre);
        return new Siguiente.Listo(pais.isEmpty() ? con : con.con(Hecho.PAIS, pais));
    }

    private static Contestaciones con(Contestaciones limpio, UnidadExtranjera u) {
        return limpio.con(Hecho.CONTRAPARTE_ID, u.id()).con(Hecho.CONTRAPARTE_NOMBRE, u.nombre()).con(Hecho.PAIS, u.pais());
    }

    private static String primero(Map<String, List<String>> escrito, String clave) {
        return Envio.valores(escrito, clave).stream().findFirst().orElse("");
    }
}
