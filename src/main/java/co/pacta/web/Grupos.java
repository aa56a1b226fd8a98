package co.pacta.web;

import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import java.util.ArrayList;
import java.util.List;

/** Las actuaciones reunidas por lo que se parecen, para que una lista larga se lea de un vistazo. */
enum Grupos {
    ACUERDOS("Acuerdos y alianzas", "Agreements and alliances", List.of(TipoActuacion.HERMANAMIENTO, TipoActuacion.CONVENIO,
            TipoActuacion.MEMORANDO, TipoActuacion.CARTA_DE_INTENCION, TipoActuacion.PROCESO_ASOCIATIVO_FRONTERIZO,
            TipoActuacion.PLAN_TRANSFRONTERIZO, TipoActuacion.ALIANZA_COMERCIAL, TipoActuacion.ZONA_DE_INTEGRACION,
            TipoActuacion.TRATADO)),
    DINERO("Dinero, bienes y cooperación", "Money, goods and cooperation", List.of(TipoActuacion.COOPERACION_RECIBIDA,
            TipoActuacion.DONACION_RECIBIDA, TipoActuacion.COOPERACION_OTORGADA, TipoActuacion.CONTRATO, TipoActuacion.CREDITO)),
    PRESENCIA("Reuniones, viajes y promoción", "Meetings, travel and promotion", List.of(TipoActuacion.REUNION,
            TipoActuacion.VIAJE_OFICIAL, TipoActuacion.AFILIACION_A_RED, TipoActuacion.PROMOCION_TERRITORIAL,
            TipoActuacion.EVENTO_INTERNACIONAL, TipoActuacion.OFICINA_EN_EL_EXTERIOR, TipoActuacion.DISTINCION,
            TipoActuacion.PRONUNCIAMIENTO, TipoActuacion.GESTION_ANTE_GOBIERNO_EXTRANJERO, TipoActuacion.ACTO_INTERNO));

    private final String titulo;
    private final String title;
    private final List<TipoActuacion> tipos;

    Grupos(String titulo, String title, List<TipoActuacion> tipos) {
        this.titulo = titulo;
        this.title = title;
        this.tipos = tipos;
    }

    static Html actuaciones(Formulario f, List<Campos.Opcion> opciones) {
        String clave = Hecho.ACTUACION_TIPO.clave();
        List<Html> partes = new ArrayList<>();
        int n = 0;
        for (Grupos g : values()) {
            List<String> codigos = g.tipos.stream().map(Codigo::codigo).toList();
            List<Campos.Opcion> suyas = opciones.stream().filter(o -> codigos.contains(o.valor()))
                    .sorted(java.util.Comparator.comparing(o -> codigos.indexOf(o.valor()))).toList();
            partes.add(el("h2", css("grupo"), f.vista().di(g.titulo, g.title)));
            partes.addAll(Campos.opciones(false, clave, suyas, f.elegidos(clave), n));
            n += suyas.size();
        }
        partes.add(el("p", css("o"), f.vista().di("o", "or")));
        partes.addAll(Campos.opciones(false, clave, List.of(f.noSe()), f.elegidos(clave), n));
        return Html.group(partes);
    }
}
