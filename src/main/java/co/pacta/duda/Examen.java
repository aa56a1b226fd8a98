package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.caso.Vocabulario;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.Cernido;
import co.pacta.hallazgo.Cernido.Alcance;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Tamiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lo que un caso deja en pie, reunido para su {@link Sello}: primero lo que suman las normas seguras, después lo que las dudosas pueden
 * añadir. Para un solo caso y un hilo.
 */
final class Examen {

    private static final long CONSULTA = bit(Paso.CONSULTA_CANCILLERIA);

    private final Tamiz tamiz;
    private final Efectos efectos;
    private final Caso caso;
    private final Valores tablero;
    private final Cernido cernido;
    private final Sello.Escritura escritura = new Sello.Escritura();
    private final TipoActuacion tipo;
    /** Lo que suman las normas que rigen con seguridad. */
    private final Suma suma;
    private final long[] seguras;
    private final long[] enDuda;
    /** Las normas de las que importa cuáles son. */
    private final long[] nombradas;
    /** Las definiciones de que dependen las normas nombradas. */
    private final long[] definiciones;
    /** Los que exigen las normas nombradas. */
    private long pasosPosibles;
    private boolean conParejas;

    Examen(Tamiz tamiz, Efectos efectos, Caso caso, Valores tablero, Cernido cernido) {
        this.tamiz = tamiz;
        this.efectos = efectos;
        this.caso = caso;
        this.tablero = tablero;
        this.cernido = cernido;
        this.tipo = (TipoActuacion) caso.valor(Hecho.ACTUACION_TIPO).orElseThrow();
        this.suma = new Suma(efectos, Vocabulario.usaMaterias(tipo) ? (List<?>) caso.valor(Hecho.MATERIAS).orElseThrow() : null);
        int palabras = cernido.abiertas().length;
        this.seguras = new long[palabras];
        this.enDuda = new long[palabras];
        this.nombradas = new long[palabras];
        this.definiciones = new long[palabras];
        for (int i = 0; i < palabras; i++) {
            enDuda[i] = cernido.enDuda()[i] & efectos.cuentan[i];
            seguras[i] = cernido.abiertas()[i] & ~cernido.enDuda()[i] & efectos.cuentan[i];
        }
    }

    private static long bit(Paso paso) {
        return 1L << paso.ordinal();
    }

    /** Si una norma que rige con seguridad prohíbe el acto; deja sumadas las seguras. */
    boolean prohibeSinDuda() {
        sumarSeguras();
        return suma.prohibe() && cernido.alcance() == Alcance.DENTRO;
    }

    /** El sello, una vez sumadas las seguras; ninguno si no se puede saber de qué depende lo que está en duda. */
    Optional<Sello> sello() {
        sumarDudosas();
        if (cernido.alcance() == Alcance.EN_DUDA) {
            Bits.add(definiciones, efectos.alcance);
        }
        for (int i = 0; i < enDuda.length; i++) {
            enDuda[i] |= cernido.enDuda()[i] & definiciones[i];
        }
        boolean hayDuda = !Bits.isEmpty(enDuda);
        List<Tramite> tramites = queImportan();
        Map<Lectura, String> lecturas = conParejas || ((suma.pasos() | pasosPosibles) & CONSULTA) != 0 ? caso.lecturas() : Map.of();
        escritura.pon((hayDuda ? 1 : 0) | cernido.alcance().ordinal() << 4 | tramites.size() << 8 | (long) lecturas.size() << 32);
        suma.escribir(escritura);
        for (int i = 0; i < nombradas.length; i++) {
            escritura.pon(nombradas[i] | cernido.abiertas()[i] & definiciones[i]);
        }
        escribirCaminos();
        escribir(tramites);
        for (Map.Entry<Lectura, String> e : lecturas.entrySet()) {
            escritura.pon((long) e.getKey().ordinal() << 32 | e.getKey().opciones().indexOf(e.getValue()));
        }
        return !hayDuda || cernido.legible() && escribirDuda() ? Optional.of(escritura.sello()) : Optional.empty();
    }

    /** Las seguras que cuentan, ya cumplidas, y lo que está en duda con las definiciones de que depende. */
    List<ReglaSuelta> quedan() {
        List<ReglaSuelta> quedan = new ArrayList<>();
        long[] ciertas = new long[seguras.length];
        for (int i = 0; i < ciertas.length; i++) {
            ciertas[i] = (seguras[i] | cernido.abiertas()[i] & definiciones[i]) & ~enDuda[i];
        }
        for (int i = Bits.next(0, ciertas); i >= 0; i = Bits.next(i + 1, ciertas)) {
            quedan.add(efectos.cumplida(i));
        }
        for (int i = Bits.next(0, enDuda); i >= 0; i = Bits.next(i + 1, enDuda)) {
            quedan.add(efectos.reglas().get(i));
        }
        return quedan;
    }

    /** Suma lo que ponen las normas que se aplican con seguridad y olvida las que no añaden nada. */
    private void sumarSeguras() {
        for (int i = Bits.next(0, seguras); i >= 0; i = Bits.next(i + 1, seguras)) {
            boolean propia = Bits.has(efectos.propias, i);
            boolean importaCual = propia || tienePareja(i);
            if (importaCual) {
                nombrar(i);
            }
            boolean rige = !propia && !Bits.meet(efectos.desplazadoras[i], cernido.abiertas());
            if (!(rige && suma.sumar(i)) && !importaCual) {
                Bits.clear(seguras, i);
            }
        }
    }

    private boolean tienePareja(int norma) {
        return Bits.meet(efectos.parejas[norma], cernido.abiertas());
    }

    private void nombrar(int norma) {
        Bits.set(nombradas, norma);
        Bits.add(definiciones, efectos.definiciones[norma]);
        pasosPosibles |= efectos.exige[norma];
        conParejas |= tienePareja(norma);
    }

    /** Deja solo las dudosas que añaden algo a las seguras. */
    private void sumarDudosas() {
        for (int i = Bits.next(0, enDuda); i >= 0; i = Bits.next(i + 1, enDuda)) {
            if (anade(i)) {
                nombrar(i);
            } else {
                Bits.clear(enDuda, i);
            }
        }
    }

    private boolean anade(int norma) {
        return Bits.has(efectos.propias, norma) || tienePareja(norma) || Bits.has(efectos.prohiben, norma) || suma.faltaria(norma);
    }

    /** Los trámites que cambian el estado de algún paso que se exige o puede exigirse. */
    private List<Tramite> queImportan() {
        if (caso.tramites().isEmpty()) {
            return List.of();
        }
        long todos = suma.pasos() | pasosPosibles;
        if ((todos & bit(Paso.RATIFICACION_ASAMBLEA)) != 0) {
            todos |= bit(Paso.AUTORIZACION_CONCEJO);
        }
        List<Tramite> importan = new ArrayList<>(caso.tramites().size());
        for (Tramite t : caso.tramites()) {
            if ((todos & bit(t.paso())) != 0) {
                importan.add(t);
            }
        }
        return importan;
    }

    /** De un trámite solo, si es antes o después del acto; de varios, cuánto: también se comparan entre ellos. */
    private void escribir(List<Tramite> tramites) {
        for (Tramite t : tramites) {
            long dias = caso.fecha().toEpochDay() - t.fecha().toEpochDay();
            escritura.pon((long) t.paso().ordinal() << 32 | t.sentido().map(s -> s.ordinal() + 1).orElse(0));
            escritura.pon(tramites.size() == 1 ? Long.signum(dias) : dias);
        }
    }

    /** Cuántas materias quedan por cubrir, y cuáles de ellas cubre cada norma nombrada que abre camino. */
    private void escribirCaminos() {
        escritura.pon(Long.bitCount(suma.porCubrir()));
        for (int i = Bits.next(0, nombradas); i >= 0; i = Bits.next(i + 1, nombradas)) {
            if (efectos.canal[i] != Efectos.SIN_CANAL) {
                escritura.pon(suma.camino(i));
            }
        }
    }

    /** Añade aquello de lo que depende lo que está en duda; dice si se pudo. */
    private boolean escribirDuda() {
        escritura.pon(tipo == TipoActuacion.CREDITO ? 1 : 0);
        for (long palabra : enDuda) {
            escritura.pon(palabra);
        }
        long casillas = tamiz.casillas(enDuda, cernido, tablero) | Coherencia.enDuda(tablero);
        if (((suma.pasos() | pasosPosibles) & CONSULTA) != 0) {
            casillas |= 1L << Hecho.SENTIDO_DE_LA_CONSULTA.ordinal();
        }
        escritura.pon(casillas);
        for (long quedan = casillas; quedan != 0; quedan &= quedan - 1) {
            int numero = tamiz.numero(Long.numberOfTrailingZeros(quedan), tablero);
            if (numero == Tamiz.SIN_NUMERO) {
                return false;
            }
            escritura.pon(numero);
        }
        return true;
    }
}
