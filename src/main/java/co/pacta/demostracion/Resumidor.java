package co.pacta.demostracion;

import co.pacta.archivo.EscritorDeCasos;
import co.pacta.caso.Caso;
import co.pacta.demostracion.Informe.Cuenta;
import co.pacta.demostracion.Informe.VacioPorActuacion;
import co.pacta.demostracion.ResultadoDePieza.CeldaProbada;
import co.pacta.demostracion.ResultadoDePieza.Vacio;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reúne lo que dio cada pieza, en el orden de las piezas. */
final class Resumidor {

    private final Corpus corpus;
    private final Caso modelo;
    private final MessageDigest huella;
    private final Map<String, Cuenta> veredictos = new TreeMap<>();
    private final Map<String, VacioPorActuacion> vacios = new LinkedHashMap<>();
    private final Map<String, List<Integer>> funciones = new TreeMap<>();
    private final TreeSet<String> deciden = new TreeSet<>();
    private final TreeSet<String> contradicciones = new TreeSet<>();
    private final List<String> fallas = new ArrayList<>();
    private BigInteger casos = BigInteger.ZERO;
    private int piezas;
    private int celdas;
    private int muestra;

    /** @param modelo un caso del período, con las lecturas elegidas */
    Resumidor(Corpus corpus, Caso modelo) {
        this.corpus = corpus;
        this.modelo = modelo;
        try {
            this.huella = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void agregar(ResultadoDePieza pieza) {
        piezas++;
        casos = casos.add(pieza.casos());
        celdas += pieza.celdas().size();
        muestra += pieza.muestra();
        deciden.addAll(pieza.deciden());
        contradicciones.addAll(pieza.contradicciones());
        fallas.addAll(pieza.fallas());
        for (CeldaProbada c : pieza.celdas()) {
            veredictos.put(c.veredicto().codigo(), veredictos.getOrDefault(c.veredicto().codigo(),
                    new Cuenta(0, BigInteger.ZERO)).mas(c.casos()));
            String linea = String.join("\t", pieza.nombre(), c.veredicto().codigo(), c.decisiva(),
                    String.join(",", c.pendientes()), c.casos().toString(), EscritorDeCasos.canonico(c.ejemplo())) + "\n";
            huella.update(linea.getBytes(StandardCharsets.UTF_8));
        }
        pieza.vacios().forEach(v -> agregar(pieza, v));
        pieza.funciones().forEach((norma, funcion) -> {
            List<Integer> deLaNorma = funciones.computeIfAbsent(norma, n -> new ArrayList<>());
            while (deLaNorma.size() < piezas - 1) {
                deLaNorma.add(0);
            }
            deLaNorma.add(funcion);
        });
    }

    private void agregar(ResultadoDePieza pieza, Vacio vacio) {
        String entidad = pieza.nombre().substring(0, pieza.nombre().indexOf(':'));
        VacioPorActuacion nuevo = new VacioPorActuacion(pieza.actuacion(), vacio.aMedias(), List.of(entidad), vacio.casos(),
                vacio.ejemplo());
        vacios.merge(pieza.actuacion() + vacio.aMedias(), nuevo, Resumidor::juntar);
    }

    private static VacioPorActuacion juntar(VacioPorActuacion uno, VacioPorActuacion otro) {
        List<String> entidades = new ArrayList<>(uno.entidades());
        otro.entidades().stream().filter(e -> !entidades.contains(e)).forEach(entidades::add);
        return new VacioPorActuacion(uno.actuacion(), uno.aMedias(), entidades, uno.casos().add(otro.casos()), uno.ejemplo());
    }

    Informe informe(Periodo periodo) {
        List<Norma> vigentes = corpus.normas().stream().filter(n -> n.vigencia().cubre(periodo.desde())).toList();
        List<Norma> elegidas = vigentes.stream().filter(n -> n.rigePara(modelo)).toList();
        Map<String, String> lecturas = new TreeMap<>();
        modelo.lecturas().forEach((l, opcion) -> lecturas.put(l.codigo(), opcion));
        return new Informe(periodo, lecturas, piezas, casos, celdas, veredictos, List.copyOf(vacios.values()),
                ids(elegidas.stream().filter(n -> !funciones.containsKey(n.id())).toList()),
                ids(vigentes.stream().filter(n -> !n.rigePara(modelo)).toList()),
                ids(elegidas.stream().filter(n -> n.decide() && funciones.containsKey(n.id()) && !deciden.contains(n.id())).toList()),
                siempreJuntas(), List.copyOf(contradicciones), fallas, muestra, HexFormat.of().formatHex(huella.digest()));
    }

    private static List<String> ids(Collection<Norma> normas) {
        return normas.stream().map(Norma::id).sorted().toList();
    }

    private List<List<String>> siempreJuntas() {
        Map<List<Integer>, List<String>> grupos = new LinkedHashMap<>();
        funciones.forEach((norma, deLaNorma) -> {
            List<Integer> completas = new ArrayList<>(deLaNorma);
            while (completas.size() < piezas) {
                completas.add(0);
            }
            grupos.computeIfAbsent(completas, f -> new ArrayList<>()).add(norma);
        });
        return grupos.values().stream().filter(g -> g.size() > 1).toList();
    }
}
