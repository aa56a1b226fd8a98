package co.pacta.documento;

import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Titulo;
import java.util.List;

/** Con qué se respondió, para poder repetirlo, y qué alcance tiene. */
final class ParteDeConstancia {

    private final Palabras palabras;
    private final Dictamen dictamen;

    ParteDeConstancia(Palabras palabras, Dictamen dictamen) {
        this.palabras = palabras;
        this.dictamen = dictamen;
    }

    void escribir(List<Bloque> bloques) {
        Constancia c = dictamen.constancia();
        bloques.add(new Titulo(palabras.titulo("constancia"), "constancia"));
        bloques.add(new Parrafo(palabras.frase("alcance")));
        if (palabras.idioma() == Idioma.EN) {
            bloques.add(new Parrafo(palabras.frase("idioma")));
        }
        bloques.add(new Datos(List.of(
                new Dato(palabras.frase("numero"), dictamen.id()),
                new Dato(palabras.frase("dia_de_la_ley"), palabras.dia(dictamen.fecha())),
                new Dato(palabras.frase("motor"), c.motor()),
                new Dato(palabras.frase("reglas"), c.version() + " · " + c.reglas()),
                new Dato(palabras.frase("catalogo"), c.catalogo()),
                new Dato(palabras.frase("caso"), c.caso()),
                new Dato(palabras.frase("examinadas"), String.valueOf(c.normasExaminadas())))));
    }
}
