package co.pacta.duda;

import co.pacta.CasosAlAzar;
import co.pacta.Pacta;
import co.pacta.archivo.Documento;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.hallazgo.Reglas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Mide cuántas preguntas hacen falta hasta una respuesta firme y escribe el informe: {@code MedirEntrevista SALIDA [CASOS]}.
 * Cada caso completo responde las preguntas; lo que el caso no dice toma su valor corriente.
 */
public final class MedirEntrevista {

    private static final int MUESTRA_DEL_OPTIMO = 150;

    private final Pacta pacta = Pacta.cargar();
    private final Reglas reglas = pacta.reglas();
    private final Respondedor respondedor = new Respondedor(reglas);
    private final Entrevista entrevista = new Entrevista(reglas, false);
    private final Random azar = new Random(11);
    private final StringBuilder informe = new StringBuilder();

    private MedirEntrevista() {
    }

    public static void main(String[] args) throws IOException {
        MedirEntrevista medir = new MedirEntrevista();
        int cuantos = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        Files.writeString(Path.of(args[0]), medir.todo(cuantos));
    }

    private String todo(int cuantos) throws IOException {
        informe.append("# Cuántas preguntas hacen falta\n\nLo escribe `src/docs/medir-entrevista.sh`. Cada caso completo")
                .append(" contesta hasta que la respuesta ya no puede cambiar. Se cuenta desde un caso del que solo se sabe el")
                .append(" día y, si el caso la trae, la entidad.\n\n| casos | manera de preguntar | media | peor |\n|---|---|---|---|\n");
        List<Caso> aceptacion = new ArrayList<>();
        for (Documento d : LectorDeCasos.leer(Files.readAllBytes(Path.of("src/test/resources/aceptacion.yaml")), "aceptacion",
                Limites.deEscenarios(p -> true)).documentos()) {
            aceptacion.add(pacta.catalogo().completar(d.caso()).caso());
        }
        medir("aceptación", aceptacion);
        CasosAlAzar generador = new CasosAlAzar(2);
        List<Caso> alAzar = new ArrayList<>();
        for (int i = 0; i < cuantos; i++) {
            alAzar.add(generador.completo());
        }
        medir(cuantos + " al azar", alAzar);
        optimo(alAzar.subList(0, Math.min(MUESTRA_DEL_OPTIMO, alAzar.size())));
        return informe.toString();
    }

    private void medir(String nombre, List<Caso> casos) {
        fila(nombre, "Pacta, varias casillas por página", casos, this::porPaginas);
        fila(nombre, "Pacta, un hecho por pregunta", casos, (c, n) -> porHechos(c, (parcial, f) ->
                entrevista.siguienteHecho(parcial).orElseThrow()));
        fila(nombre, "orden fijo del contrato, sin lo que ya no importa", casos, (c, n) -> porHechos(c, (p, f) -> f.get(0)));
        fila(nombre, "al azar, sin lo que ya no importa", casos, (c, n) -> porHechos(c, (p, f) -> f.get(azar.nextInt(f.size()))));
        fila(nombre, "orden fijo, preguntando todo lo que el caso trae hasta que se resuelve", casos, this::cuestionario);
    }

    private void fila(String casos, String manera, List<Caso> lista, BiFunction<Caso, Integer, Integer> contar) {
        int suma = 0;
        int peor = 0;
        for (Caso c : lista) {
            int n = contar.apply(c, 0);
            suma += n;
            peor = Math.max(peor, n);
        }
        informe.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %d |%n", casos, manera, (double) suma / lista.size(), peor));
    }

    private static Caso inicio(Caso completo) {
        Caso caso = Caso.del(completo.fecha()).conTramites(completo.tramites());
        for (var e : completo.lecturas().entrySet()) {
            caso = caso.bajo(e.getKey(), e.getValue());
        }
        return caso;
    }

    private static Optional<Object> respuesta(Caso completo, Hecho hecho) {
        Map<Hecho, Object> corrientes = Corrientes.para(completo);
        return completo.valor(hecho).or(() -> Optional.ofNullable(corrientes.get(hecho)));
    }

    private int porHechos(Caso completo, BiFunction<Caso, List<Hecho>, Hecho> escoger) {
        Caso parcial = inicio(completo);
        int preguntas = 0;
        while (true) {
            Caso actual = parcial;
            List<Hecho> faltan = respondedor.responder(actual).faltantes().stream()
                    .filter(h -> respuesta(completo, h).isPresent()).toList();
            if (faltan.isEmpty()) {
                return preguntas;
            }
            Hecho hecho = escoger.apply(actual, faltan);
            if (respuesta(completo, hecho).isEmpty()) {
                return preguntas;
            }
            parcial = actual.con(hecho, respuesta(completo, hecho).orElseThrow());
            preguntas++;
        }
    }

    private int porPaginas(Caso completo, int cero) {
        Caso parcial = inicio(completo);
        Set<Hecho> noSabe = EnumSet.noneOf(Hecho.class);
        int paginas = cero;
        for (Optional<Pregunta> p = entrevista.siguiente(parcial, noSabe); p.isPresent();
                p = entrevista.siguiente(parcial, noSabe)) {
            paginas++;
            Pregunta pregunta = p.get();
            if (pregunta.marcas().isEmpty()) {
                Optional<Object> r = respuesta(completo, pregunta.hecho());
                r.ifPresentOrElse(v -> { }, () -> noSabe.add(pregunta.hecho()));
                parcial = r.isPresent() ? parcial.con(pregunta.hecho(), r.get()) : parcial;
            } else {
                parcial = Entrevista.responder(parcial, pregunta, marcadas(completo, pregunta));
            }
        }
        return paginas;
    }

    private static Set<Pregunta.Marca> marcadas(Caso completo, Pregunta pregunta) {
        Set<Pregunta.Marca> marcadas = new HashSet<>();
        for (Pregunta.Marca m : pregunta.marcas()) {
            if (respuesta(completo, m.hecho()).filter(m.marcada()::equals).isPresent()) {
                marcadas.add(m);
            }
        }
        return marcadas;
    }

    /** Un formulario corriente: pregunta todo en orden y solo para cuando la respuesta es firme. */
    private int cuestionario(Caso completo, int cero) {
        Caso parcial = inicio(completo);
        int preguntas = cero;
        for (Hecho h : Hecho.values()) {
            if (respondedor.responder(parcial).faltantes().isEmpty()) {
                return preguntas;
            }
            Optional<Object> r = respuesta(completo, h);
            boolean pregunta = r.isPresent() && !Dominios.de(h, completo).isEmpty();
            parcial = pregunta ? parcial.con(h, r.get()) : parcial;
            preguntas += pregunta ? 1 : 0;
        }
        return preguntas;
    }

    /** El menor número de hechos que, sabidos, dejan firme la respuesta: lo mejor que podría quien ya conociera el caso. */
    private void optimo(List<Caso> casos) {
        int suma = 0;
        int sumaPacta = 0;
        int vistos = 0;
        for (Caso c : casos) {
            List<Hecho> usados = usados(c);
            if (usados.size() <= 11) {
                suma += menorCertificado(c, usados);
                sumaPacta += usados.size();
                vistos++;
            }
        }
        informe.append(String.format(Locale.ROOT, "%nEn una muestra de %d casos, el mínimo posible para quien ya conociera las"
                + " respuestas (fuerza bruta sobre subconjuntos) es %.2f en promedio; Pacta, que no las conoce, hace %.2f.%n",
                vistos, (double) suma / Math.max(1, vistos), (double) sumaPacta / Math.max(1, vistos)));
    }

    private List<Hecho> usados(Caso completo) {
        List<Hecho> usados = new ArrayList<>();
        porHechos(completo, (parcial, f) -> {
            Hecho h = entrevista.siguienteHecho(parcial).orElseThrow();
            usados.add(h);
            return h;
        });
        return usados;
    }

    private int menorCertificado(Caso completo, List<Hecho> usados) {
        for (int n = 0; n <= usados.size(); n++) {
            if (algunoDecide(completo, usados, 0, n, inicio(completo))) {
                return n;
            }
        }
        return usados.size();
    }

    private boolean algunoDecide(Caso completo, List<Hecho> hechos, int desde, int faltan, Caso parcial) {
        if (faltan == 0) {
            return respondedor.responder(parcial).faltantes().isEmpty();
        }
        for (int i = desde; i <= hechos.size() - faltan; i++) {
            Caso con = parcial.con(hechos.get(i), respuesta(completo, hechos.get(i)).orElseThrow());
            if (algunoDecide(completo, hechos, i + 1, faltan - 1, con)) {
                return true;
            }
        }
        return false;
    }
}
