package co.pacta.documento;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Titular;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.documento.Bloque.Tono;
import co.pacta.norma.Canal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lo que se le dice a una persona sobre una respuesta, y en qué orden: primero la respuesta y lo que debe hacer. */
public final class TextoDeDictamen {

    private final Palabras palabras;
    private final Optional<String> asunto;
    private final Optional<Traza> traza;

    private TextoDeDictamen(Palabras palabras, Optional<String> asunto, Optional<Traza> traza) {
        this.palabras = palabras;
        this.asunto = asunto;
        this.traza = traza;
    }

    public static TextoDeDictamen en(Palabras palabras) {
        return new TextoDeDictamen(palabras, Optional.empty(), Optional.empty());
    }

    /** El mismo, con el título que el autor le puso al caso. */
    public TextoDeDictamen sobre(Optional<String> titulo) {
        return new TextoDeDictamen(palabras, titulo, traza);
    }

    /** El mismo, con todas las normas examinadas al final. */
    public TextoDeDictamen conTraza(Traza examinadas) {
        return new TextoDeDictamen(palabras, asunto, Optional.of(examinadas));
    }

    /** El documento entero, sin forma. */
    public List<Bloque> bloques(Dictamen d) {
        List<Bloque> bloques = new ArrayList<>();
        encabezado(bloques, d);
        ParteDePasos pasos = new ParteDePasos(palabras, d);
        ParteDeDudas dudas = new ParteDeDudas(palabras, d);
        pasos.escribir(bloques);
        boolean faltaPrimero = d.veredicto() == Veredicto.INDETERMINADA;
        if (faltaPrimero) {
            dudas.loQueFalta(bloques);
        }
        ParteDeNormas normas = new ParteDeNormas(palabras, d);
        normas.escribir(bloques);
        dudas.lecturas(bloques);
        if (!faltaPrimero) {
            dudas.loQueFalta(bloques);
        }
        dudas.caminos(bloques);
        dudas.verificar(bloques);
        avisos(bloques, d);
        traza.ifPresent(t -> normas.traza(bloques, t));
        new ParteDeConstancia(palabras, d).escribir(bloques);
        return bloques;
    }

    /** Solo la respuesta y las otras formas lícitas de hacerlo. */
    public List<Bloque> soloCaminos(Dictamen d) {
        List<Bloque> bloques = new ArrayList<>();
        encabezado(bloques, d);
        new ParteDeDudas(palabras, d).caminos(bloques);
        if (d.caminos().isEmpty()) {
            boolean puede = d.veredicto() == Veredicto.PERMITIDA;
            bloques.add(new Parrafo(palabras.frase(puede ? "no_hacen_falta_caminos" : "sin_caminos")));
        }
        return bloques;
    }

    private void encabezado(List<Bloque> bloques, Dictamen d) {
        bloques.add(new Titular(titular(d), d.veredicto().codigo(), tono(d.veredicto())));
        List<Dato> datos = new ArrayList<>();
        boolean explica = !d.veredicto().admite() && d.veredicto() != Veredicto.INDETERMINADA && !d.normas().isEmpty();
        if (explica) {
            datos.add(new Dato(palabras.titulo("porque"), d.normas().get(0).consecuencia()));
        }
        asunto.ifPresent(a -> datos.add(new Dato(palabras.frase("asunto"), a)));
        datos.add(new Dato(palabras.frase("dia"), palabras.dia(d.fecha())));
        if (d.canal() != Canal.NINGUNO) {
            datos.add(new Dato(palabras.frase("canal"), palabras.de("canal", d.canal().name())));
        }
        if (d.posibles().size() > 1) {
            datos.add(new Dato(palabras.frase("posibles"),
                    String.join(" · ", d.posibles().stream().map(v -> palabras.de("veredicto", v.codigo())).toList())));
        }
        bloques.add(new Datos(datos));
    }

    private String titular(Dictamen d) {
        return palabras.idioma() == Idioma.ES ? d.titular() : palabras.de("veredicto", d.veredicto().codigo());
    }

    private static Tono tono(Veredicto veredicto) {
        return switch (veredicto) {
            case PERMITIDA -> Tono.BUENO;
            case NO_PERMITIDA -> Tono.MALO;
            case FUERA_DE_ALCANCE, INDETERMINADA -> Tono.ABIERTO;
            default -> Tono.CONDICIONADO;
        };
    }

    private void avisos(List<Bloque> bloques, Dictamen d) {
        if (!d.advertencias().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("avisos"), "avisos"));
            bloques.add(new Bloque.Lista(false, d.advertencias().stream().map(a -> new Bloque.Punto(a, List.of())).toList()));
        }
    }
}
