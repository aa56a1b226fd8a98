package co.pacta;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Completado;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Extracto;
import co.pacta.drools.DroolsRules;
import co.pacta.duda.Consejero;
import co.pacta.duda.Entrevista;
import co.pacta.duda.Pregunta;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Corpus;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Dice si una entidad territorial colombiana puede actuar hacia el exterior, y qué debe hacer antes. Se carga una vez y se
 * usa desde cuantos hilos haga falta:
 *
 * <pre>{@code
 * Pacta pacta = Pacta.cargar();
 * Caso caso = Caso.del("2026-03-01").con(Hecho.DIVIPOLA, "52356").con(Hecho.ACTUACION_TIPO, TipoActuacion.REUNION);
 * Dictamen dictamen = pacta.dictaminar(caso);
 * System.out.println(dictamen.titular());
 * }</pre>
 */
public final class Pacta {

    /** Versión del programa. */
    public static final String VERSION = "0.1.0";
    /** Versión del conjunto de reglas: el día hasta el que se revisó el derecho. */
    public static final String VERSION_DE_REGLAS = "2026.11.22";

    private final Reglas reglas;
    private final Catalogo catalogo;
    private final Consejero consejero;

    private Pacta(DroolsRules reglas, Memoria memoria) {
        this.reglas = reglas.recordando(memoria);
        this.catalogo = Catalogo.cargar();
        this.consejero = new Consejero(this.reglas, new IdentidadDePacta(catalogo), new VecinosDelCatalogo(catalogo)::de, memoria);
    }

    /** Con las reglas que vienen en el programa. */
    public static Pacta cargar() {
        return cargar(Memoria.CORRIENTE);
    }

    /** Lo mismo, diciendo cuánto recuerda {@link #cribar} de lo que ya decidió. */
    public static Pacta cargar(Memoria memoria) {
        return new Pacta(DroolsRules.builtIn(), memoria);
    }

    /** Con las reglas de una carpeta, que se compilan ahora. Las reglas son código: solo de quien se confía. */
    public static Pacta conReglas(Path carpeta) {
        return conReglas(carpeta, Memoria.CORRIENTE);
    }

    /** Lo mismo, diciendo cuánto recuerda {@link #cribar} de lo que ya decidió. */
    public static Pacta conReglas(Path carpeta, Memoria memoria) {
        return new Pacta(DroolsRules.ofFolder(carpeta), memoria);
    }

    /** Qué tanto ha servido recordar lo ya decidido. */
    public Memoria.Uso memoria() {
        return consejero.memoria();
    }

    /**
     * La respuesta a un caso. Lo que el catálogo sabe se completa; lo que no se sabe se estudia sin suponerlo.
     *
     * @throws CasoInvalidoException si el caso nombra un municipio, distrito o departamento que no existe o es ambiguo
     */
    public Dictamen dictaminar(Caso caso) {
        Completado completado = completar(caso);
        return consejero.dictaminar(completado.caso(), completado.advertencias());
    }

    /**
     * La misma respuesta que {@link #dictaminar}, sin abrir una sesión de Drools por caso: para cribar muchos.
     *
     * @throws CasoInvalidoException como {@link #dictaminar}
     */
    public Dictamen cribar(Caso caso) {
        Completado completado = completar(caso);
        return consejero.cribar(completado.caso(), completado.advertencias());
    }

    /**
     * Lo que decide {@link #cribar}, sin las normas ni las explicaciones: para una línea por caso.
     *
     * @throws CasoInvalidoException como {@link #dictaminar}
     */
    public Extracto resumir(Caso caso) {
        return consejero.resumir(completar(caso).caso());
    }

    /** Lo que se presume corriente cuenta como dicho (contrato, sección 2.0); el dictamen avisa qué se presumió. */
    public Dictamen dictaminarPresumiendo(Caso caso) {
        Completado completado = completar(caso);
        return consejero.dictaminarPresumiendo(completado.caso(), completado.advertencias());
    }

    /**
     * La siguiente pregunta que puede cambiar la respuesta; vacío si ya no hay ninguna.
     *
     * @param noSabe lo que el usuario ya dijo no saber
     * @throws CasoInvalidoException como {@link #dictaminar}
     */
    public Optional<Pregunta> siguiente(Caso caso, Set<Hecho> noSabe, boolean ingles) {
        return new Entrevista(reglas, ingles).siguiente(completar(caso).caso(), noSabe);
    }

    private Completado completar(Caso caso) {
        Completado completado = catalogo.completar(caso);
        if (!completado.problemas().isEmpty()) {
            throw new CasoInvalidoException(completado.problemas());
        }
        return completado;
    }

    public Catalogo catalogo() {
        return catalogo;
    }

    /** Las normas, con lo que dicen de sí mismas. */
    public Corpus corpus() {
        return reglas.corpus();
    }

    /** Las reglas listas para examinar casos. */
    public Reglas reglas() {
        return reglas;
    }
}
