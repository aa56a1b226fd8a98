package co.pacta.documento;

import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.Provisional;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Lista;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Bloque.Subtitulo;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lo que no está cerrado: puntos discutidos, datos que faltan, la respuesta provisional y otras formas de lograrlo. */
final class ParteDeDudas {

    private final Palabras palabras;
    private final Dictamen dictamen;
    private final Function<Faltante, Averiguacion> averiguar;

    /** @param averiguar cómo se pregunta un hecho que falta */
    ParteDeDudas(Palabras palabras, Dictamen dictamen, Function<Faltante, Averiguacion> averiguar) {
        this.palabras = palabras;
        this.dictamen = dictamen;
        this.averiguar = averiguar;
    }

    void lecturas(List<Bloque> bloques) {
        if (!dictamen.lecturas().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("lecturas"), "lecturas"));
        }
        for (LecturaRival l : dictamen.lecturas()) {
            List<Dato> datos = new ArrayList<>();
            datos.add(new Dato(palabras.frase("elegida"), palabras.opcion(l.lectura(), l.elegida())
                    + " (" + l.lectura().codigo() + "=" + l.elegida() + ")"));
            l.alternativas().forEach(a -> datos.add(new Dato(palabras.frase("otra_lectura")
                    + " «" + palabras.opcion(l.lectura(), a.lectura()) + "» (" + a.lectura() + ")",
                    respuesta(a.veredicto(), a.requisitos()))));
            bloques.add(new Subtitulo(palabras.de("lectura", l.lectura().codigo())));
            bloques.add(new Datos(datos));
            if (l.alternativas().isEmpty()) {
                bloques.add(new Parrafo(palabras.frase("misma_respuesta")));
            }
        }
    }

    /** La respuesta y, si admite el acto, lo que quedaría por hacer. */
    private String respuesta(Veredicto veredicto, List<Requisito> requisitos) {
        String respuesta = palabras.de("veredicto", veredicto.codigo()) + ".";
        return veredicto.admite() ? respuesta + " " + pendientes(requisitos) : respuesta;
    }

    private String pendientes(List<Requisito> requisitos) {
        List<String> pasos = requisitos.stream().filter(Requisito::pendiente)
                .map(r -> palabras.de("paso", r.paso().name())).toList();
        return pasos.isEmpty() ? palabras.frase("sin_pendientes") + "."
                : palabras.frase("quedarian") + ": " + String.join(", ", pasos) + ".";
    }

    void loQueFalta(List<Bloque> bloques) {
        preguntas(bloques, "faltantes", dictamen.faltantes());
        dictamen.provisional().ifPresent(p -> provisional(bloques, p));
    }

    void verificar(List<Bloque> bloques) {
        preguntas(bloques, "verificar", dictamen.verificar());
    }

    private void preguntas(List<Bloque> bloques, String titulo, List<Faltante> hechos) {
        if (!hechos.isEmpty()) {
            bloques.add(new Titulo(palabras.titulo(titulo), titulo));
            bloques.add(new Lista(true, hechos.stream().map(averiguar).map(this::punto).toList()));
        }
    }

    private Punto punto(Averiguacion a) {
        List<Dato> datos = new ArrayList<>();
        if (!a.porQue().isEmpty()) {
            datos.add(new Dato(palabras.frase("por_que_se_pregunta"), a.porQue()));
        }
        if (!a.aQuien().isEmpty()) {
            datos.add(new Dato(palabras.frase("a_quien"), a.aQuien()));
        }
        return new Punto(a.pregunta(), datos);
    }

    private void provisional(List<Bloque> bloques, Provisional p) {
        bloques.add(new Titulo(palabras.titulo("provisional"), "provisional"));
        if (p.veredicto() == Veredicto.INDETERMINADA) {
            bloques.add(new Parrafo(palabras.frase("provisional_abierta")));
            return;
        }
        bloques.add(new Parrafo(palabras.frase("provisional") + ": " + respuesta(p.veredicto(), p.requisitos())));
        supuestos(bloques, p, true);
        supuestos(bloques, p, false);
    }

    private void supuestos(List<Bloque> bloques, Provisional p, boolean cambia) {
        List<Dato> datos = p.supuestos().stream().filter(s -> s.cambia() == cambia)
                .map(s -> new Dato(palabras.hecho(s.hecho().clave()), palabras.valor(s.hecho().clave(), s.valor()))).toList();
        if (!datos.isEmpty()) {
            bloques.add(new Parrafo(palabras.frase(cambia ? "supuestos_que_cambian" : "supuestos") + ":"));
            bloques.add(new Datos(datos));
        }
    }

    void caminos(List<Bloque> bloques) {
        if (!dictamen.caminos().isEmpty()) {
            bloques.add(new Titulo(palabras.titulo("caminos"), "caminos"));
            bloques.add(new Lista(true, dictamen.caminos().stream().map(this::camino).toList()));
            bloques.add(new Parrafo(palabras.frase("nombre_no_basta")));
        }
    }

    private Punto camino(Camino c) {
        List<String> cambios = c.cambios().stream().map(Camino.Cambio::texto).toList();
        List<Dato> datos = new ArrayList<>(List.of(new Dato(palabras.frase("respuesta"), respuesta(c.veredicto(), c.requisitos()))));
        List<String> citas = dictamen.normas().stream().filter(n -> c.normas().contains(n.id())).map(Norma::cita).distinct().toList();
        if (!citas.isEmpty()) {
            datos.add(new Dato(palabras.frase("con_ello_se_cumple"), String.join("; ", citas)));
        }
        return new Punto(ParteDePasos.mayuscula(String.join("; ", cambios)), datos);
    }
}
