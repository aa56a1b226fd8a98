package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Vocabulario;
import co.pacta.demostracion.ResultadoDePieza.CeldaProbada;
import co.pacta.demostracion.ResultadoDePieza.Vacio;
import co.pacta.dictamen.Canales;
import co.pacta.dictamen.Veredicto;
import co.pacta.duda.Analisis;
import co.pacta.duda.DiagramReader;
import co.pacta.duda.Diagrams;
import co.pacta.duda.Posibilidades;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Corta una pieza en celdas, las cuenta y pasa un caso de cada una por las reglas de verdad. */
final class PruebaDePieza {

    private static final int MATERIAS_DE_MUESTRA = 4;

    private final Espacio espacio;
    private final Reglas reglas;
    private final Espacio.Pieza pieza;
    private final Analisis analisis;
    private final Posibilidades todo;
    private final DiagramReader reader;
    private final Ensayo ensayo;
    private final List<String> fallas = new ArrayList<>();

    PruebaDePieza(Espacio espacio, Reglas reglas, Espacio.Pieza pieza) {
        this.espacio = espacio;
        this.reglas = reglas;
        this.pieza = pieza;
        this.analisis = Analisis.de(pieza.caso(), reglas, espacio);
        this.todo = analisis.posibilidades();
        this.reader = new DiagramReader(todo.diagrams());
        this.ensayo = new Ensayo(reglas);
    }

    /** Si en esta pieza algún caso necesita consultar: entonces también se prueba lo ya consultado. */
    boolean consulta() {
        return analisis.pendientes().getOrDefault(Paso.CONSULTA_CANCILLERIA, Diagrams.FALSE) != Diagrams.FALSE;
    }

    /** @param muestras cuántos casos de muestra con tres o más materias */
    ResultadoDePieza probar(int muestras, long semilla) {
        List<Celda> celdas = Particion.de(analisis);
        Deciden deciden = new Deciden(pieza.caso(), espacio, analisis, new Canales(reglas.tablas()));
        List<CeldaProbada> probadas = celdas.stream().map(this::probar).toList();
        BigInteger casos = reader.count(todo.completaciones());
        BigInteger sumados = probadas.stream().map(CeldaProbada::casos).reduce(BigInteger.ZERO, BigInteger::add);
        if (!casos.equals(sumados)) {
            fallas.add(pieza.nombre() + ": las celdas suman " + sumados + " casos y la pieza tiene " + casos);
        }
        int muestra = muestrear(muestras, new Random(semilla ^ pieza.nombre().hashCode()));
        return new ResultadoDePieza(pieza.nombre(), pieza.caso().valor(Hecho.ACTUACION_TIPO).map(Hecho::escrito).orElseThrow()
                .toString(), casos, probadas, vacios(celdas, deciden.sinNingunCanal()), funciones(), deciden.normas(),
                deciden.contradicciones(), fallas, muestra);
    }

    private CeldaProbada probar(Celda celda) {
        int[] eleccion = Representante.completo(reader.shortest(celda.funcion()));
        Caso caso = Representante.de(pieza.caso(), todo, eleccion);
        ensayar(caso, new Ensayo.Previsto(previstas(eleccion), celda));
        return new CeldaProbada(celda.veredicto(), celda.decisiva(), celda.pendientes().stream().map(Paso::name).toList(),
                reader.count(celda.funcion()), caso);
    }

    private void ensayar(Caso caso, Ensayo.Previsto previsto) {
        ensayo.fallas(caso, previsto).forEach(f -> fallas.add(pieza.nombre() + ": " + f + " en " + caso));
    }

    private Set<String> previstas(int[] eleccion) {
        Set<String> previstas = new TreeSet<>();
        analisis.aplican().forEach((norma, funcion) -> {
            if (reader.holds(funcion, eleccion)) {
                previstas.add(norma.id());
            }
        });
        return previstas;
    }

    private List<Vacio> vacios(List<Celda> celdas, int sinNingunCanal) {
        List<Vacio> vacios = new ArrayList<>();
        Diagrams d = todo.diagrams();
        for (Celda c : celdas) {
            if (c.veredicto() == Veredicto.NO_PERMITIDA && c.decisiva().equals(Norma.DE_CIERRE)) {
                agregar(vacios, false, d.and(c.funcion(), sinNingunCanal));
                agregar(vacios, true, d.and(c.funcion(), d.not(sinNingunCanal)));
            }
        }
        return vacios;
    }

    private void agregar(List<Vacio> vacios, boolean aMedias, int funcion) {
        if (funcion != Diagrams.FALSE) {
            vacios.add(new Vacio(aMedias, reader.count(funcion),
                    Representante.de(pieza.caso(), todo, reader.shortest(funcion))));
        }
    }

    private Map<String, Integer> funciones() {
        Map<String, Integer> funciones = new TreeMap<>();
        Diagrams d = todo.diagrams();
        analisis.aplican().forEach((norma, funcion) -> {
            int posible = d.and(funcion, todo.completaciones());
            if (posible != Diagrams.FALSE) {
                funciones.put(norma.id(), posible);
            }
        });
        return funciones;
    }

    /** Casos al azar con tres a seis materias, que son demasiados para probarlos todos. */
    private int muestrear(int muestras, Random azar) {
        if (!Vocabulario.usaMaterias((TipoActuacion) pieza.caso().valor(Hecho.ACTUACION_TIPO).orElseThrow())) {
            return 0;
        }
        for (int i = 0; i < muestras; i++) {
            Set<Materia> materias = new TreeSet<>();
            int cuantas = 3 + azar.nextInt(MATERIAS_DE_MUESTRA);
            while (materias.size() < cuantas) {
                materias.add(Materia.values()[azar.nextInt(Materia.values().length)]);
            }
            Caso caso = Representante.de(pieza.caso(), todo, alAzar(azar)).con(Hecho.MATERIAS, List.copyOf(materias));
            Analisis sinDrools = Analisis.de(caso, reglas, espacio);
            Set<String> previstas = new TreeSet<>();
            sinDrools.aplican().keySet().forEach(n -> previstas.add(n.id()));
            ensayar(caso, new Ensayo.Previsto(previstas, Particion.de(sinDrools).get(0)));
        }
        return muestras;
    }

    /** Un caso posible cualquiera: los valores se sortean hasta que no se contradigan. */
    private int[] alAzar(Random azar) {
        int[] eleccion = new int[todo.variables().size()];
        do {
            for (int v = 0; v < eleccion.length; v++) {
                eleccion[v] = azar.nextInt(todo.dominio(v).size());
            }
        } while (!reader.holds(todo.completaciones(), eleccion));
        return eleccion;
    }
}
