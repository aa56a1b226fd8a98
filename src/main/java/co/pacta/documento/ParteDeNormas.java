package co.pacta.documento;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Lista;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Bloque.Subtitulo;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.norma.Confianza;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Por qué: norma por norma, qué dice, qué hechos la hicieron entrar, dónde leerla y si regía ese día. */
final class ParteDeNormas {

    private static final Set<Efecto> DECIDEN = EnumSet.of(Efecto.PROHIBE, Efecto.REVISA, Efecto.HABILITA, Efecto.EXIGE);

    private static final Set<String> DE_IDENTIDAD =
            Set.of(Hecho.DIVIPOLA.clave(), Hecho.ENTIDAD_NOMBRE.clave(), Hecho.ENTIDAD_DEPARTAMENTO.clave());

    private final Palabras palabras;
    private final Dictamen dictamen;

    ParteDeNormas(Palabras palabras, Dictamen dictamen) {
        this.palabras = palabras;
        this.dictamen = dictamen;
    }

    void escribir(List<Bloque> bloques) {
        List<Fundamento> deciden = dictamen.fundamentos().stream().filter(f -> DECIDEN.contains(f.norma().efecto())).toList();
        List<Fundamento> orientan = dictamen.fundamentos().stream().filter(f -> !DECIDEN.contains(f.norma().efecto())).toList();
        normas(bloques, "porque", deciden);
        normas(bloques, deciden.isEmpty() ? "porque" : "orientan", orientan);
        if (!dictamen.desplazadas().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("desplazadas"), "desplazadas"));
            bloques.add(new Lista(false, dictamen.desplazadas().stream().map(n -> new Punto(n.cita(), List.of())).toList()));
        }
    }

    private void normas(List<Bloque> bloques, String titulo, List<Fundamento> fundamentos) {
        if (!fundamentos.isEmpty()) {
            bloques.add(new Titulo(palabras.titulo(titulo), titulo));
        }
        for (Fundamento f : fundamentos) {
            bloques.add(new Subtitulo(f.norma().cita() + ": " + palabras.de("efecto", f.norma().efecto().name())));
            bloques.add(new Datos(datos(f)));
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

    /** Los hechos con su valor; de una norma que solo orienta bastan los nombres, porque las que deciden ya los dieron. */
    private String hechos(Fundamento f) {
        boolean decide = DECIDEN.contains(f.norma().efecto());
        List<HechoCitado> hechos = f.hechos().stream().filter(h -> decide || !DE_IDENTIDAD.contains(h.clave())).toList();
        return hechos.isEmpty() ? palabras.frase("sin_hechos") : String.join("; ", hechos.stream()
                .map(h -> palabras.hecho(h.clave()) + (decide ? ": " + palabras.valor(h.clave(), h.valor()) : "")).toList());
    }

    void traza(List<Bloque> bloques, Traza traza) {
        bloques.add(new Titulo(palabras.titulo("traza"), "traza"));
        bloques.add(new Datos(traza.normas().stream().map(e -> new Dato(e.norma().id(),
                palabras.de("traza", e.suerte().name()) + (e.condicion().isEmpty() ? "" : ": " + e.condicion()))).toList()));
    }
}
