package co.pacta.documento;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.FrasesDePasos;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Lista;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.norma.Corpus;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Qué hacer antes y después, ante quién, en qué término y en qué va: primero lo obligatorio, al final los consejos. */
final class ParteDePasos {

    private final Palabras palabras;
    private final Dictamen dictamen;
    private final Optional<Corpus> corpus;

    /** @param corpus para citar las normas que todavía no se sabe si rigen */
    ParteDePasos(Palabras palabras, Dictamen dictamen, Optional<Corpus> corpus) {
        this.palabras = palabras;
        this.dictamen = dictamen;
        this.corpus = corpus;
    }

    void obligatorios(List<Bloque> bloques) {
        if (dictamen.veredicto().admite() || dictamen.veredicto() == Veredicto.INDETERMINADA
                || dictamen.veredicto() == Veredicto.REVISION) {
            antes(bloques);
        }
        lista(bloques, "despues", dictamen.requisitos(), r -> r.obligatorio() && r.momento() == Momento.DESPUES, true);
    }

    void posiblesYConsejos(List<Bloque> bloques) {
        lista(bloques, "posibles", dictamen.requisitosPosibles(), Requisito::obligatorio, false);
        lista(bloques, "consejos", dictamen.requisitos(), r -> !r.obligatorio(), true);
    }

    private void antes(List<Bloque> bloques) {
        Predicate<Requisito> antes = r -> r.obligatorio() && r.momento() == Momento.ANTES;
        boolean hay = dictamen.requisitos().stream().anyMatch(antes);
        if (dictamen.pendientes().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("antes"), "antes"));
            boolean abierta = dictamen.veredicto() == Veredicto.INDETERMINADA;
            bloques.add(new Parrafo(palabras.frase(abierta ? "nada_por_ahora" : "nada_antes")));
            if (hay) {
                bloques.add(new Lista(true, puntos(dictamen.requisitos(), antes, true)));
            }
        } else {
            lista(bloques, "antes", dictamen.requisitos(), antes, true);
        }
    }

    private void lista(List<Bloque> bloques, String titulo, List<Requisito> requisitos, Predicate<Requisito> cuales,
                       boolean seguros) {
        List<Punto> puntos = puntos(requisitos, cuales, seguros);
        if (!puntos.isEmpty()) {
            bloques.add(new Titulo(palabras.titulo(titulo), titulo));
            bloques.add(new Lista(true, puntos));
        }
    }

    private List<Punto> puntos(List<Requisito> requisitos, Predicate<Requisito> cuales, boolean seguros) {
        return requisitos.stream().filter(cuales)
                .sorted((uno, otro) -> Boolean.compare(uno.estado() == EstadoRequisito.CUMPLIDO, otro.estado() == EstadoRequisito.CUMPLIDO))
                .map(r -> punto(r, seguros)).toList();
    }

    private Punto punto(Requisito r, boolean seguro) {
        String frase = frase(palabras, r);
        List<Dato> detalles = new ArrayList<>();
        if (!r.autoridad().isEmpty() && !frase.contains(r.autoridad())) {
            detalles.add(new Dato(palabras.frase("ante"), r.autoridad()));
        }
        if (!seguro) {
            detalles.add(new Dato(palabras.frase("cuando"), palabras.de("momento", r.momento().name())));
        } else if (r.obligatorio()) {
            detalles.add(new Dato(palabras.frase("estado"), palabras.de("estado", r.estado().name())));
        }
        r.plazo().ifPresent(p -> detalles.add(new Dato(palabras.frase("plazo"), p)));
        List<String> citas = r.normas().stream().flatMap(id -> cita(id).stream()).distinct().toList();
        if (!citas.isEmpty()) {
            boolean segura = dictamen.veredicto() != Veredicto.INDETERMINADA || citas.size() == 1;
            detalles.add(new Dato(palabras.frase(segura ? "lo_pide" : "lo_pide_segun"), String.join("; ", citas)));
        }
        return new Punto(frase, detalles);
    }

    /** La orden, como frase: «Consultar a la Cancillería». */
    static String frase(Palabras palabras, Requisito r) {
        String frase = palabras.idioma() == Idioma.ES ? FrasesDePasos.infinitivo(r) : palabras.de("paso", r.paso().name());
        return mayuscula(frase);
    }

    static String mayuscula(String texto) {
        return texto.isEmpty() ? texto : texto.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + texto.substring(1);
    }

    private Optional<String> cita(String id) {
        return dictamen.normas().stream().filter(n -> n.id().equals(id)).findFirst().or(() -> corpus.flatMap(c -> c.norma(id))).map(Norma::cita);
    }
}
