package co.pacta.archivo;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.Provisional;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Escribe la respuesta como la fija el contrato, sección 7; las mismas claves en el mismo orden, y así los mismos bytes. */
public final class EscritorDeDictamen {

    /** Versión del contrato. */
    public static final String VERSION = "1";

    private EscritorDeDictamen() {
    }

    /** JSON en una línea y sin espacios. */
    public static String enUnaLinea(Dictamen dictamen) {
        return JsonText.compact(arbol(dictamen));
    }

    /** JSON con sangría, para personas. */
    public static String conSangria(Dictamen dictamen) {
        return JsonText.pretty(arbol(dictamen));
    }

    /** La respuesta como mapas, listas y valores sueltos, para ponerla dentro de otro documento. */
    public static Map<String, Object> arbol(Dictamen d) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("version", VERSION);
        arbol.put("id", d.id());
        arbol.put("fecha", d.fecha().toString());
        arbol.put("titular", d.titular());
        arbol.put("veredicto", d.veredicto().codigo());
        arbol.put("posibles", cada(d.posibles(), Veredicto::codigo));
        arbol.put("canal", d.canal().name());
        arbol.put("requisitos", requisitos(d.requisitos()));
        arbol.put("requisitos_posibles", requisitos(d.requisitosPosibles()));
        arbol.put("fundamentos", cada(d.fundamentos(), EscritorDeDictamen::fundamento));
        arbol.put("desplazadas", cada(d.desplazadas(), EscritorDeDictamen::norma));
        arbol.put("no_aplicaron", cada(d.noAplicaron(), n -> con(norma(n.norma()), "condicion", n.condicion())));
        arbol.put("lecturas", cada(d.lecturas(), EscritorDeDictamen::lectura));
        arbol.put("faltantes", cada(d.faltantes(), EscritorDeDictamen::faltante));
        d.provisional().ifPresent(p -> arbol.put("provisional", provisional(p)));
        arbol.put("advertencias", d.advertencias());
        arbol.put("caminos", caminos(d.caminos()));
        arbol.put("verificar", cada(d.verificar(), EscritorDeDictamen::faltante));
        arbol.put("constancia", constancia(d.constancia()));
        return arbol;
    }

    /** Los caminos solos. */
    public static List<Object> caminos(List<Camino> caminos) {
        return cada(caminos, EscritorDeDictamen::camino);
    }

    /** Los pasos solos. */
    public static List<Object> requisitos(List<Requisito> requisitos) {
        return cada(requisitos, EscritorDeDictamen::requisito);
    }

    private static Map<String, Object> requisito(Requisito r) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("codigo", r.paso().name());
        arbol.put("estado", r.estado().name());
        arbol.put("obligatorio", r.obligatorio());
        arbol.put("momento", r.momento().name());
        arbol.put("autoridad", r.autoridad());
        r.plazo().ifPresent(p -> arbol.put("plazo", p));
        arbol.put("normas", r.normas());
        return arbol;
    }

    private static Map<String, Object> norma(Norma n) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("norma", n.id());
        arbol.put("cita", n.cita());
        return arbol;
    }

    private static Map<String, Object> fundamento(Fundamento f) {
        Norma n = f.norma();
        Map<String, Object> arbol = norma(n);
        arbol.put("efecto", n.efecto().name());
        arbol.put("sintesis", n.sintesis());
        arbol.put("consecuencia", n.consecuencia());
        arbol.put("fuente", n.fuente());
        arbol.put("desde", n.vigencia().desde().toString());
        n.vigencia().hasta().ifPresent(h -> arbol.put("hasta", h.toString()));
        arbol.put("estado", n.estado());
        arbol.put("rango", n.rango().name());
        arbol.put("confianza", n.confianza().codigo());
        arbol.put("base", n.base());
        arbol.put("hechos", cada(f.hechos(), EscritorDeDictamen::hecho));
        return arbol;
    }

    private static Map<String, Object> hecho(HechoCitado h) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("hecho", h.clave());
        arbol.put("valor", Hecho.escrito(h.valor()));
        return arbol;
    }

    private static Map<String, Object> lectura(LecturaRival l) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("id", l.lectura().codigo());
        arbol.put("elegida", l.elegida());
        arbol.put("alternativas", cada(l.alternativas(), a -> {
            Map<String, Object> rival = new LinkedHashMap<>();
            rival.put("lectura", a.lectura());
            rival.put("veredicto", a.veredicto().codigo());
            rival.put("requisitos", requisitos(a.requisitos()));
            return rival;
        }));
        return arbol;
    }

    private static Map<String, Object> faltante(Faltante f) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("hecho", f.hecho().clave());
        arbol.put("pregunta", f.pregunta());
        arbol.put("por_que", f.porQue());
        arbol.put("normas", f.normas());
        return arbol;
    }

    private static Map<String, Object> provisional(Provisional p) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("veredicto", p.veredicto().codigo());
        arbol.put("requisitos", requisitos(p.requisitos()));
        arbol.put("supuestos", cada(p.supuestos(), s -> {
            Map<String, Object> supuesto = new LinkedHashMap<>();
            supuesto.put("hecho", s.hecho().clave());
            supuesto.put("valor", Hecho.escrito(s.valor()));
            supuesto.put("cambia", s.cambia());
            return supuesto;
        }));
        return arbol;
    }

    private static Map<String, Object> camino(Camino c) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("cambios", cada(c.cambios(), cambio -> {
            Map<String, Object> uno = new LinkedHashMap<>();
            uno.put("clave", cambio.clave());
            uno.put("texto", cambio.texto());
            uno.put("antes", Hecho.escrito(cambio.antes()));
            uno.put("despues", Hecho.escrito(cambio.despues()));
            return uno;
        }));
        arbol.put("veredicto", c.veredicto().codigo());
        arbol.put("requisitos", requisitos(c.requisitos()));
        arbol.put("normas", c.normas());
        return arbol;
    }

    private static Map<String, Object> constancia(Constancia c) {
        Map<String, Object> reglas = new LinkedHashMap<>();
        reglas.put("version", c.version());
        reglas.put("sha256", c.reglas());
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("motor", c.motor());
        arbol.put("reglas", reglas);
        arbol.put("catalogo", c.catalogo());
        arbol.put("normas_examinadas", c.normasExaminadas());
        arbol.put("caso_sha256", c.caso());
        return arbol;
    }

    private static Map<String, Object> con(Map<String, Object> arbol, String clave, Object valor) {
        arbol.put(clave, valor);
        return arbol;
    }

    private static <T> List<Object> cada(Collection<T> elementos, Function<T, Object> escrito) {
        List<Object> lista = new ArrayList<>(elementos.size());
        elementos.forEach(e -> lista.add(escrito.apply(e)));
        return lista;
    }
}
