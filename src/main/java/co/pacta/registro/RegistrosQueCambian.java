package co.pacta.registro;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.dictamen.Dictamen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Los registros de un libro a los que dos conjuntos de reglas responden distinto. */
public final class RegistrosQueCambian {

    private final Pacta antes;
    private final Pacta ahora;
    private final Verificador lector;
    private final List<Cambio> cambios = new ArrayList<>();
    private int mirados;

    private RegistrosQueCambian(Pacta antes, Pacta ahora) {
        this.antes = antes;
        this.ahora = ahora;
        this.lector = new Verificador(ahora);
    }

    /** Un registro y lo que respondería cada conjunto. */
    public record Cambio(long numero, String id, String antes, String ahora) {
    }

    public static RegistrosQueCambian en(LibroDeRegistros libro, Pacta antes, Pacta ahora) {
        RegistrosQueCambian cambian = new RegistrosQueCambian(antes, ahora);
        libro.recorrer(cambian::mirar);
        return cambian;
    }

    private void mirar(LibroDeRegistros.Asiento asiento) {
        mirados++;
        String unos = respuesta(antes, asiento.registro());
        String otros = respuesta(ahora, asiento.registro());
        if (!unos.equals(otros)) {
            cambios.add(new Cambio(asiento.numero(), asiento.registro().id(), unos, otros));
        }
    }

    private String respuesta(Pacta pacta, Registro registro) {
        try {
            Optional<Dictamen> dictamen = lector.caso(registro).map(c -> registro.presumido() ? pacta.dictaminarPresumiendo(c)
                    : pacta.dictaminar(c));
            return dictamen.map(d -> d.veredicto().codigo() + " " + d.pendientes()).orElse("no se puede leer");
        } catch (CasoInvalidoException e) {
            return "no se puede decidir";
        }
    }

    public List<Cambio> cambios() {
        return List.copyOf(cambios);
    }

    /** Cuántos registros se miraron. */
    public int mirados() {
        return mirados;
    }
}
