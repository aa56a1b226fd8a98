package co.pacta.documento;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Fundamento;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Lista;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Bloque.Subtitulo;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.norma.Confianza;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;

/** Por qué: norma por norma, qué dice, qué hechos la hicieron entrar, dónde leerla y si regía ese día. */
final class ParteDeNormas {

    private final Palabras palabras;
    private final Dictamen dictamen;

    ParteDeNormas(Palabras palabras, Dictamen dictamen) {
        this.palabras = palabras;
        this.dictamen = dictamen;
    }

    void escribir(List<Bloque> bloques) {
        if (!dictamen.fundamentos().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("porque"), "porque"));
        }
        for (Fundamento f : dictamen.fundamentos()) {
            bloques.add(new Subtitulo(f.norma().cita() + ": " + palabras.de("efecto", f.norma().efecto().name())));
            bloques.add(new Datos(datos(f)));
        }
        if (!dictamen.desplazadas().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("desplazadas"), "desplazadas"));
            bloques.add(new Lista(false, dictamen.desplazadas().stream().map(n -> new Punto(n.cita(), List.of())).toList()));
        }
    }

    private List<Dato> datos(Fundamento f) {
        Norma n = f.norma();
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato(palabras.frase("dice"), n.sintesis()));
        datos.add(new Dato(palabras.frase("en_su_caso"), n.consecuencia()));
        datos.add(new Dato(palabras.frase("hechos"), hechos(f)));
        datos.add(new Dato(palabras.frase("vigencia"), palabras.vigencia(n) + "; " + palabras.frase("regia")));
        boolean dudosa = n.confianza() != Confianza.ALTA || !n.base().equals("leida");
        if (dudosa) {
            datos.add(new Dato(palabras.frase("seguridad"), palabras.de("confianza", n.confianza().codigo())
                    + "; " + palabras.de("base", n.base())));
        }
        datos.add(new Dato(palabras.frase("texto"), n.fuente()));
        return datos;
    }

    private String hechos(Fundamento f) {
        return f.hechos().isEmpty() ? palabras.frase("sin_hechos") : String.join("; ", f.hechos().stream()
                .map(h -> palabras.hecho(h.clave()) + ": " + palabras.valor(h.clave(), h.valor())).toList());
    }

    void traza(List<Bloque> bloques, Traza traza) {
        bloques.add(new Titulo(palabras.titulo("traza"), "traza"));
        bloques.add(new Datos(traza.normas().stream().map(e -> new Dato(e.norma().id(),
                palabras.de("traza", e.suerte().name()) + (e.condicion().isEmpty() ? "" : ": " + e.condicion()))).toList()));
    }
}
