package co.pacta.duda;

import co.pacta.caso.Concepto;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Canales;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.hallazgo.Tamiz;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Lo que cada norma pone en una respuesta corta, por su puesto en {@link Tamiz}. */
final class Efectos {

    /** El camino de una norma que no abre ninguno: más allá de todos. */
    static final int SIN_CANAL = Integer.MAX_VALUE;

    private final List<Norma> normas = new ArrayList<>();
    private final List<ReglaSuelta> reglas;
    private final List<ReglaSuelta> cumplidas;
    /** Las que pueden cambiar la respuesta. */
    final long[] cuentan;
    final long[] prohiben;
    final long[] revisan;
    /** Las que dependen de un concepto o piden un paso que otras piden en otro momento. */
    final long[] propias;
    /** Las que dicen qué queda fuera del alcance. */
    final long[] alcance;
    /** Por cada norma, los pasos que exige. */
    final long[] exige;
    /** Por cada norma, el puesto del camino que abre. */
    final int[] canal;
    /** Por cada norma, las materias que cubre su camino. */
    final long[] cubre;
    /** Por cada norma, las que la desplazan o ella desplaza, bajo alguna lectura. */
    final long[][] parejas;
    /** Por cada norma, las que la desplazan bajo alguna lectura. */
    final long[][] desplazadoras;
    /** Por cada regla, las definiciones de los conceptos de que depende. */
    final long[][] definiciones;

    Efectos(Tamiz tamiz, Reglas todas) {
        reglas = tamiz.reglas();
        cumplidas = reglas.stream().map(ReglaSuelta::cumplida).toList();
        for (ReglaSuelta r : reglas) {
            todas.corpus().norma(r.nombre()).filter(n -> r.concepto().isEmpty()).ifPresent(normas::add);
        }
        Canales caminos = new Canales(todas.tablas());
        Set<Paso> deVariosMomentos = deVariosMomentos();
        Map<String, Integer> puestos = new HashMap<>();
        cuentan = queSon(n -> n.decide() || n.abreCanal() || !n.desplaza().isEmpty());
        prohiben = queSon(n -> n.es(Efecto.PROHIBE));
        revisan = queSon(n -> n.es(Efecto.REVISA));
        propias = queSon(n -> n.es(Efecto.EXIGE) && n.pasos().stream().anyMatch(deVariosMomentos::contains));
        exige = new long[normas.size()];
        canal = new int[normas.size()];
        cubre = new long[normas.size()];
        parejas = new long[normas.size()][];
        desplazadoras = new long[normas.size()][];
        definiciones = new long[reglas.size()][];
        for (int i = 0; i < normas.size(); i++) {
            Norma norma = normas.get(i);
            puestos.put(norma.id(), i);
            exige[i] = norma.es(Efecto.EXIGE) ? bits(norma.pasos()) : 0;
            canal[i] = norma.canal().map(Enum::ordinal).orElse(SIN_CANAL);
            cubre[i] = bits(List.of(Materia.values()).stream().filter(m -> caminos.cubre(norma, m)).toList());
            desplazadoras[i] = Bits.of(reglas.size());
            parejas[i] = Bits.of(reglas.size());
            if (!reglas.get(i).requiere().isEmpty()) {
                Bits.set(propias, i);
            }
        }
        for (int i = 0; i < normas.size(); i++) {
            for (Desplazamiento d : normas.get(i).desplaza()) {
                Integer otra = puestos.get(d.norma());
                if (otra != null) {
                    Bits.set(desplazadoras[otra], i);
                    Bits.set(parejas[otra], i);
                    Bits.set(parejas[i], otra);
                }
            }
        }
        for (int i = 0; i < reglas.size(); i++) {
            definiciones[i] = Bits.of(reglas.size());
            definir(tamiz, i, definiciones[i]);
        }
        alcance = Bits.of(reglas.size());
        definir(tamiz, Concepto.FUERA_DE_ALCANCE, alcance);
    }

    List<ReglaSuelta> reglas() {
        return reglas;
    }

    /** La regla cuando ya se sabe que su condición se cumple. */
    ReglaSuelta cumplida(int regla) {
        return cumplidas.get(regla);
    }

    private void definir(Tamiz tamiz, int regla, long[] definiciones) {
        for (Concepto c : Concepto.values()) {
            if (reglas.get(regla).requiere().contains(c) || (tamiz.conceptos(regla) & 1 << c.ordinal()) != 0) {
                definir(tamiz, c, definiciones);
            }
        }
    }

    private void definir(Tamiz tamiz, Concepto concepto, long[] definiciones) {
        for (int i = normas.size(); i < reglas.size(); i++) {
            if (reglas.get(i).concepto().orElseThrow() == concepto && !Bits.has(definiciones, i)) {
                Bits.set(definiciones, i);
                definir(tamiz, i, definiciones);
            }
        }
    }

    private Set<Paso> deVariosMomentos() {
        Map<Paso, Set<Momento>> momentos = new EnumMap<>(Paso.class);
        for (Norma n : normas) {
            if (n.es(Efecto.EXIGE)) {
                n.pasos().forEach(p -> momentos.computeIfAbsent(p, x -> EnumSet.noneOf(Momento.class)).add(n.momento().orElse(Momento.ANTES)));
            }
        }
        momentos.values().removeIf(m -> m.size() == 1);
        return momentos.keySet();
    }

    /** Unos códigos como bits, por su puesto. */
    static long bits(List<?> codigos) {
        long bits = 0;
        for (Object c : codigos) {
            bits |= 1L << ((Enum<?>) c).ordinal();
        }
        return bits;
    }

    private long[] queSon(Predicate<Norma> cuales) {
        long[] bits = Bits.of(reglas.size());
        for (int i = 0; i < normas.size(); i++) {
            if (cuales.test(normas.get(i))) {
                Bits.set(bits, i);
            }
        }
        return bits;
    }
}
