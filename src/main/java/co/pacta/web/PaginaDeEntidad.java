package co.pacta.web;

import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;

import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Lugar;
import co.pacta.caso.Hecho;
import co.pacta.duda.Preguntas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** La página que pregunta quién actúa: se escribe el nombre, se busca por departamento o se escoge otra clase de entidad. */
final class PaginaDeEntidad {

    static final String BUSCA = "entidad.busca";
    static final String DEPARTAMENTO = "entidad.en";
    static final String ACCION = "accion";
    static final String VER = "ver";
    private static final Set<String> EN_EL_CATALOGO = Set.of("municipio", "distrito", "distrito_capital", "departamento",
            "area_no_municipalizada");
    private static final List<String> CAMPOS = List.of("entidad.divipola", "entidad.tipo", "entidad.nombre",
            "entidad.departamento");

    private final Catalogo catalogo;
    private final Busqueda busqueda;

    PaginaDeEntidad(Catalogo catalogo, Busqueda busqueda) {
        this.catalogo = catalogo;
        this.busqueda = busqueda;
    }

    Html de(Formulario f) {
        Vista v = f.vista();
        String escrito = f.elegido(BUSCA).isEmpty() ? catalogo.lugar(f.elegido(Hecho.DIVIPOLA.clave())).map(Lugar::rotulo).orElse("")
                : f.elegido(BUSCA);
        Html campo = Campos.renglon(BUSCA, v.di("Escriba el nombre del municipio, distrito o departamento",
                "Write the name of the municipality, district or department"),
                v.di("Por ejemplo, Ipiales, Pereira o Nariño. Las tildes no importan.", "For example, Ipiales, Pereira or Nariño."),
                escrito, "text", busqueda.lugares(), f.errores().en(BUSCA));
        return f.paginaConDuda(texto(v), CAMPOS, Html.NONE, f.grupo(BUSCA, texto(v), "", campo), porDepartamento(f), otraClase(f));
    }

    /** Varios lugares para escoger uno. */
    Html candidatos(Formulario f, List<Lugar> lugares) {
        Vista v = f.vista();
        Preguntas.Texto texto = new Preguntas.Texto(v.di("¿Cuál de estos lugares es?", "Which of these places is it?"), "", "", "");
        List<Campos.Opcion> opciones = new ArrayList<>();
        lugares.forEach(l -> opciones.add(new Campos.Opcion(l.codigo(), nombre(v, l), "")));
        opciones.add(new Campos.Opcion(Contestaciones.DESCONOCIDO, v.di("Ninguno de estos", "None of these"), ""));
        return f.pagina(texto, CAMPOS, Html.NONE,
                f.grupo(Hecho.DIVIPOLA.clave(), texto, "", Campos.opciones(false, Hecho.DIVIPOLA.clave(), opciones, List.of(), 0)));
    }

    /** Los lugares de un departamento y el departamento mismo. */
    Html delDepartamento(Formulario f, Lugar departamento) {
        Vista v = f.vista();
        List<Campos.Opcion> opciones = new ArrayList<>();
        opciones.add(new Campos.Opcion(departamento.codigo(), nombre(v, departamento), ""));
        catalogo.lugaresDe(departamento.codigo()).forEach(l -> opciones.add(new Campos.Opcion(l.codigo(), l.nombre(), "")));
        return f.pagina(texto(v), CAMPOS, Html.NONE, f.grupo(Hecho.DIVIPOLA.clave(), texto(v), "",
                Campos.lista(Hecho.DIVIPOLA.clave(), departamento.nombre(), v.di("Escoja la entidad", "Choose the entity"), opciones, "")));
    }

    private static String nombre(Vista v, Lugar l) {
        return l.esDepartamento() ? v.di("El departamento mismo: ", "The department itself: ") + l.nombre()
                : l.nombre() + ", " + l.departamento();
    }

    private Html porDepartamento(Formulario f) {
        Vista v = f.vista();
        List<Campos.Opcion> departamentos = catalogo.departamentos().stream()
                .map(d -> new Campos.Opcion(d.codigo(), d.nombre(), "")).toList();
        return Marco.despliegue(v.di("Buscar por departamento", "Search by department"),
                Campos.lista(DEPARTAMENTO, v.di("Departamento", "Department"), v.di("Escoja un departamento", "Choose a department"),
                        departamentos, ""),
                Campos.botonMenor(ACCION, VER, v.di("Ver sus entidades", "See its entities")));
    }

    private static Html otraClase(Formulario f) {
        Vista v = f.vista();
        String clave = Hecho.ENTIDAD_TIPO.clave();
        List<Campos.Opcion> tipos = PaginaDePregunta.opciones(Hecho.ENTIDAD_TIPO, v.enIngles()).stream()
                .filter(o -> !EN_EL_CATALOGO.contains(o.valor())).toList();
        boolean elegida = tipos.stream().anyMatch(t -> f.elegidos(clave).contains(t.valor()));
        return el("details", Html.flag("open", elegida), el("summary", v.di("Actúa otra clase de entidad", "Another kind of entity acts")),
                el("div", el("fieldset", css("campo"), el("legend", v.di("¿Qué clase de entidad?", "What kind of entity?")),
                                Campos.opciones(false, clave, tipos, f.elegidos(clave), 0)),
                        Campos.renglon(Hecho.ENTIDAD_NOMBRE.clave(), v.di("Nombre de la entidad (opcional)",
                                "Name of the entity (optional)"),
                                "", elegida ? f.elegido(Hecho.ENTIDAD_NOMBRE.clave()) : "", "text", Html.NONE, false)));
    }

    private static Preguntas.Texto texto(Vista v) {
        Preguntas.Texto deTipo = Preguntas.de(Hecho.ENTIDAD_TIPO, v.enIngles());
        return new Preguntas.Texto(v.di("¿Qué entidad actúa?", "Which entity acts?"), deTipo.porQue(), deTipo.ayuda(), deTipo.aQuien());
    }

}
