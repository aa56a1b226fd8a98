package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Hechos;
import co.pacta.caso.Lectura;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.NoAplico;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import co.pacta.norma.Vocablo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Las normas que estuvieron cerca de aplicarse: les faltó una sola condición, o el día, o la lectura. */
final class Cercanas {

    private static final int A_LO_SUMO = 12;
    private static final List<String> DE_CLASE = List.of("actuacion", "entidad", "credito", "declaracionOConvenio");

    private final Reglas reglas;
    private final Perezoso<List<Candidata>> candidatas;
    private final Perezoso<List<ReglaSuelta>> definiciones;
    private final Perezoso<Map<Lectura, List<ReglaSuelta>>> porLectura;
    private final Map<Hecho, List<Norma>> lectoras = new ConcurrentHashMap<>();
    private final Map<Norma, Set<Hecho>> consultados = new ConcurrentHashMap<>();
    private final Map<String, String> fallas = new ConcurrentHashMap<>();

    Cercanas(Reglas reglas) {
        this.reglas = reglas;
        this.candidatas = new Perezoso<>(this::lasQueDeciden);
        this.definiciones = new Perezoso<>(this::lasQueDefinen);
        this.porLectura = new Perezoso<>(this::lasDeCadaLectura);
    }

    /** Una norma que decide y su condición. */
    private record Candidata(Norma norma, ReglaSuelta regla) {
    }

    private List<Candidata> lasQueDeciden() {
        List<Candidata> lista = new ArrayList<>();
        for (ReglaSuelta regla : reglas.sueltas()) {
            reglas.corpus().norma(regla.nombre()).filter(Norma::decide).ifPresent(n -> lista.add(new Candidata(n, regla)));
        }
        return lista;
    }

    /** Las definiciones sobre hechos, en el orden en que se apoyan unas en otras. */
    private List<ReglaSuelta> lasQueDefinen() {
        return reglas.sueltas().stream().filter(r -> r.concepto().isPresent() && r.concepto().get().esDeHechos())
                .sorted((una, otra) -> una.concepto().orElseThrow().compareTo(otra.concepto().orElseThrow())).toList();
    }

    private static int lasQueProhibenAlFinal(NoAplico una, NoAplico otra) {
        int orden = Boolean.compare(una.norma().es(Efecto.PROHIBE), otra.norma().es(Efecto.PROHIBE));
        return orden != 0 ? orden : Norma.POR_ID.compare(una.norma(), otra.norma());
    }

    List<NoAplico> de(Decision decision) {
        Caso caso = decision.caso();
        Set<Norma> vistas = new HashSet<>(decision.fundamentos());
        vistas.addAll(decision.desplazadas());
        Expediente expediente = expediente(caso);
        List<NoAplico> cercanas = new ArrayList<>();
        for (Candidata c : candidatas.valor()) {
            if (c.regla().requiere().isEmpty() && !vistas.contains(c.norma())) {
                agregar(cercanas, c.norma(), c.regla().partes(), expediente, caso);
            }
        }
        cercanas.sort(Cercanas::lasQueProhibenAlFinal);
        return cercanas.subList(0, Math.min(A_LO_SUMO, cercanas.size()));
    }

    /** Las reglas de las normas que dependen de una lectura. */
    List<ReglaSuelta> bajo(Lectura lectura) {
        return porLectura.valor().getOrDefault(lectura, List.of());
    }

    private Map<Lectura, List<ReglaSuelta>> lasDeCadaLectura() {
        Map<Lectura, List<ReglaSuelta>> porLectura = new EnumMap<>(Lectura.class);
        for (ReglaSuelta regla : reglas.sueltas()) {
            reglas.corpus().norma(regla.nombre()).flatMap(Norma::lectura)
                    .ifPresent(l -> porLectura.computeIfAbsent(l.lectura(), x -> new ArrayList<>()).add(regla));
        }
        return porLectura;
    }

    /** Los hechos que consulta la condición de una norma, en su orden. */
    Set<Hecho> consultados(Norma norma) {
        return consultados.computeIfAbsent(norma, n -> {
            Set<Hecho> hechos = EnumSet.noneOf(Hecho.class);
            for (String palabra : n.condicion().palabras()) {
                Vocablo v = reglas.vocablos().get(palabra);
                if (v != null) {
                    v.hechos().forEach(clave -> Hecho.deClave(clave).ifPresent(hechos::add));
                }
            }
            return hechos;
        });
    }

    /** Las normas con efecto en la respuesta que rigen para el caso y consultan el hecho; las primeras. */
    List<String> queLeen(Hecho hecho, Caso caso, int cuantas) {
        List<String> ids = new ArrayList<>();
        for (Norma n : lectoras.computeIfAbsent(hecho, this::lectorasDe)) {
            if (ids.size() < cuantas && n.rigePara(caso)) {
                ids.add(n.id());
            }
        }
        return ids;
    }

    private List<Norma> lectorasDe(Hecho hecho) {
        return reglas.corpus().normas().stream().filter(Norma::decide).filter(n -> n.condicion().palabras().stream()
                .map(reglas.vocablos()::get).anyMatch(v -> v != null && v.hechos().contains(hecho.clave()))).toList();
    }

    private void agregar(List<NoAplico> cercanas, Norma norma, List<ReglaSuelta.Prueba<Expediente>> partes, Expediente expediente,
                         Caso caso) {
        int falla = -1;
        for (int i = 0; i < partes.size(); i++) {
            if (!seCumple(partes.get(i), expediente)) {
                if (falla >= 0) {
                    return;
                }
                falla = i;
            }
        }
        boolean rige = norma.rigePara(caso);
        if (falla < 0 && !rige) {
            cercanas.add(new NoAplico(norma, porque(norma, caso)));
        } else if (falla >= 0 && partes.size() > 1 && rige && !esDeOtraClase(norma.condicion().partes().get(falla))) {
            cercanas.add(new NoAplico(norma, enPalabras(norma.condicion().partes().get(falla))));
        }
    }

    private String enPalabras(String parte) {
        return fallas.computeIfAbsent(parte, p -> new Frases(reglas.vocablos(), false).decir(p, false));
    }

    /** Lo que falló es la clase misma del acto o de la entidad: la norma no estaba cerca. */
    private static boolean esDeOtraClase(String parte) {
        return DE_CLASE.stream().anyMatch(parte::startsWith) && !parte.contains("||");
    }

    private static String porque(Norma norma, Caso caso) {
        if (!norma.vigencia().cubre(caso.fecha())) {
            return caso.fecha().isBefore(norma.vigencia().desde()) ? "todavía no regía: rige desde el " + norma.vigencia().desde()
                    : "ya no regía: rigió hasta el " + norma.vigencia().hasta().orElseThrow();
        }
        return "solo se aplica bajo la lectura " + norma.lectura().orElseThrow();
    }

    private static boolean seCumple(ReglaSuelta.Prueba<Expediente> parte, Expediente expediente) {
        try {
            return parte.seCumple(expediente);
        } catch (HechoDesconocido duda) {
            return false;
        }
    }

    /** El expediente con los conceptos que constan; consultar uno dudoso lanza {@link HechoDesconocido}. */
    Expediente expediente(Caso caso) {
        Valores valores = Valores.estrictos(caso, reglas.tablas());
        Hechos hechos = new Hechos(valores);
        Set<Concepto> ciertos = EnumSet.noneOf(Concepto.class);
        Set<Concepto> dudosos = EnumSet.noneOf(Concepto.class);
        for (ReglaSuelta definicion : definiciones.valor()) {
            calificar(definicion, hechos, ciertos, dudosos);
        }
        dudosos.removeAll(ciertos);
        return Expediente.calificado(valores, ciertos, dudosos);
    }

    private static void calificar(ReglaSuelta regla, Hechos hechos, Set<Concepto> ciertos, Set<Concepto> dudosos) {
        boolean enDuda = false;
        for (Concepto c : regla.requiere()) {
            if (!ciertos.contains(c) && !dudosos.contains(c)) {
                return;
            }
            enDuda |= !ciertos.contains(c);
        }
        try {
            if (!regla.sobreHechos().seCumple(hechos)) {
                return;
            }
        } catch (HechoDesconocido falta) {
            enDuda = true;
        }
        (enDuda ? dudosos : ciertos).add(regla.concepto().orElseThrow());
    }
}
