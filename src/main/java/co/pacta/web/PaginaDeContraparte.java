package co.pacta.web;

import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;

import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.UnidadExtranjera;
import co.pacta.caso.Hecho;
import co.pacta.duda.Preguntas;
import java.util.ArrayList;
import java.util.List;

/** La página que pregunta quién es la contraparte: sus vecinas limítrofes, si las tiene, o el nombre y el país. */
final class PaginaDeContraparte {

    static final String BUSCA = "contraparte.busca";
    static final String OTRA = "otra";
    private static final List<String> CAMPOS =
            List.of("contraparte.id", "contraparte.nombre", "contraparte.pais");

    private final Catalogo catalogo;
    private final Busqueda busqueda;
    private final Paises paises;

    PaginaDeContraparte(Catalogo catalogo, Busqueda busqueda, Paises paises) {
        this.catalogo = catalogo;
        this.busqueda = busqueda;
        this.paises = paises;
    }

    Html de(Formulario f) {
        Vista v = f.vista();
        String nombre = f.elegido(BUSCA).isEmpty() ? sinDuda(f.elegido(Hecho.CONTRAPARTE_NOMBRE.clave())) : f.elegido(BUSCA);
        boolean territorial = territorial(f);
        List<UnidadExtranjera> vecinas = territorial ? catalogo.limitrofesDe(v.contestado().valor(Hecho.DIVIPOLA.clave())) : List.of();
        Html escribir = Html.group(
                Campos.renglon(BUSCA, v.di("Nombre de la contraparte", "Name of the counterpart"), v.di(
                        "Como aparece en el texto: Tulcán, Miami, Agencia Española de Cooperación.",
                        "As it appears in the text: Tulcán, Miami, Spanish Cooperation Agency."),
                        nombre, "text", territorial ? busqueda.unidades() : Html.NONE, f.errores().en(BUSCA)),
                Campos.lista(Hecho.PAIS.clave(), v.di("País", "Country"), v.di("Escoja un país", "Choose a country"),
                        paises.opciones(v), f.elegido(Hecho.PAIS.clave())),
                Campos.error(v, f.errores().lista(), Hecho.PAIS.clave()));
        String id = Hecho.CONTRAPARTE_ID.clave();
        Html cuerpo = vecinas.isEmpty() ? f.grupo(BUSCA, texto(v), "", escribir)
                : f.grupo(id, texto(v), v.di("Estas entidades colindan con la suya. Si es otra, escríbala abajo.",
                        "These adjoin your entity. If it is another, write it below."), Campos.opciones(false, id, opciones(v, vecinas), f.elegidos(id), 0),
                        el("div", css("condicional"), Campos.error(v, f.errores().lista(), BUSCA), escribir));
        return f.paginaConDuda(texto(v), CAMPOS, Html.NONE, cuerpo);
    }

    /** Varias entidades extranjeras que se llaman igual, para escoger una. */
    Html candidatas(Formulario f, List<UnidadExtranjera> unidades) {
        Vista v = f.vista();
        Preguntas.Texto texto = new Preguntas.Texto(v.di("¿Cuál de estas es?", "Which of these is it?"), "", "", "");
        String id = Hecho.CONTRAPARTE_ID.clave();
        return f.pagina(texto, CAMPOS, Html.NONE, Formulario.oculto(BUSCA, f.elegido(BUSCA)),
                f.grupo(id, texto, "", Campos.opciones(false, id, opciones(v, unidades), List.of(), 0)));
    }

    private static List<Campos.Opcion> opciones(Vista v, List<UnidadExtranjera> unidades) {
        List<Campos.Opcion> opciones = new ArrayList<>();
        unidades.forEach(u -> opciones.add(new Campos.Opcion(u.id(), u.nombre() + ", " + u.denominacion() + ", " + u.nombrePais(), "")));
        opciones.add(new Campos.Opcion(OTRA, v.di("Otra", "Another one"), ""));
        return opciones;
    }

    static boolean territorial(Formulario f) {
        return f.vista().contestado().valor(Hecho.CONTRAPARTE_TIPO.clave()).equals("entidad_territorial");
    }

    private static String sinDuda(String nombre) {
        return nombre.equals(Contestaciones.DESCONOCIDO) ? "" : nombre;
    }

    private static Preguntas.Texto texto(Vista v) {
        Preguntas.Texto nombre = Preguntas.de(Hecho.CONTRAPARTE_NOMBRE, v.enIngles());
        return new Preguntas.Texto(v.di("¿Quién es la contraparte?", "Who is the counterpart?"), nombre.porQue(),
                nombre.ayuda(), nombre.aQuien());
    }
}
