package co.pacta.web;

import co.pacta.duda.Preguntas;
import java.time.LocalDate;
import java.util.List;

/** La página que pregunta el día del acto, que escoge la ley vigente. */
final class PaginaDeFecha {

    private PaginaDeFecha() {
    }

    static Html de(Formulario f, LocalDate hoy) {
        Vista v = f.vista();
        String clave = Contestaciones.FECHA;
        Preguntas.Texto texto = new Preguntas.Texto(v.di("¿Qué día se firma o se hace?", "On which day is it signed or done?"),
                v.di("La respuesta depende de la ley que rige ese día.", "The answer depends on the law in force on that day."),
                v.di("Si todavía no hay fecha, deje el día de hoy.", "If there is no date yet, leave today."), "");
        String valor = f.elegido(clave).isEmpty() ? hoy.toString() : f.elegido(clave);
        return f.pagina(texto, List.of(clave), Html.NONE, f.grupo(clave, texto, texto.ayuda(), Campos.renglon(clave,
                v.di("Día del acto", "Day of the act"), v.di("Año, mes y día, como 2026-03-01.",
                        "Year, month and day, such as 2026-03-01."),
                valor, "date", Html.NONE, f.errores().en(clave))));
    }
}
