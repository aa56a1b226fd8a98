package co.pacta.archivo;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Complementos;
import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.NoAplico;
import co.pacta.dictamen.Provisional;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Canal;
import co.pacta.norma.Condicion;
import co.pacta.norma.Confianza;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import co.pacta.norma.Rango;
import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Una respuesta inventada que trae todo lo que el contrato nombra, sección 7. */
record UnDictamen(Optional<Provisional> provisional) implements Complementos {

    static final String SHA = "0".repeat(64);

    private static final Requisito AVAL = paso(Paso.AVAL_APC, EstadoRequisito.PENDIENTE, Momento.ANTES, Optional.of("diez días"));
    private static final Requisito SECOP = paso(Paso.PUBLICAR_SECOP, EstadoRequisito.CUMPLIDO, Momento.DESPUES, Optional.empty());

    /** La respuesta; con la provisional o sin ella. */
    static Dictamen con(boolean provisional) {
        Caso caso = Caso.del("2024-05-10").con(Hecho.LIMITROFE, true);
        Decision decision = new Decision(caso, Veredicto.INDETERMINADA, Canal.FRONTERIZO, List.of(AVAL), List.of(norma("ley-1/art-1", true)),
                List.of(norma("ley-2/art-2", false)));
        return new Dictamen(decision, List.of(Veredicto.REVISION, Veredicto.PERMITIDA), List.of(SECOP), List.of("Un aviso"),
                new UnDictamen(Optional.of(new Provisional(Veredicto.PERMITIDA, List.of(SECOP),
                        List.of(new Provisional.Supuesto(Hecho.PROPIOS, false, true)))).filter(p -> provisional)));
    }

    private static Requisito paso(Paso paso, EstadoRequisito estado, Momento momento, Optional<String> plazo) {
        return new Requisito(paso, estado, true, momento, "APC-Colombia", "APC-Colombia", plazo, List.of("ley-1/art-1"));
    }

    private static Norma norma(String id, boolean vigente) {
        Optional<LocalDate> hasta = vigente ? Optional.empty() : Optional.of(LocalDate.of(2012, 7, 5));
        return new Norma(id, "Cita de " + id, "Ley 1 de 1990", Rango.LEY, new Vigencia(LocalDate.of(1990, 1, 2), hasta), "https://fuente",
                "vigente", Confianza.MEDIA, "texto", Efecto.EXIGE, Optional.empty(), Norma.Cobertura.de(Norma.Cobertura.Clase.NINGUNA, Set.of()),
                List.of(Paso.AVAL_APC), Optional.of(Momento.ANTES), List.of("APC-Colombia"), Optional.empty(), Optional.empty(), List.of(), 0,
                "Dice esto", "Haga esto", Optional.empty(), new Condicion(List.of(), List.of()));
    }

    @Override
    public List<Fundamento> fundamentos() {
        return List.of(new Fundamento(norma("ley-1/art-1", true), List.of(new HechoCitado("contraparte.limitrofe", true))),
                new Fundamento(norma("ley-3/art-3", false), List.of()));
    }

    @Override
    public List<NoAplico> noAplicaron() {
        return List.of(new NoAplico(norma("ley-4/art-4", true), "Si colinda"));
    }

    @Override
    public List<LecturaRival> lecturas() {
        return List.of(new LecturaRival(Lectura.LIMITROFE, "la_entidad",
                List.of(new LecturaRival.Alternativa("el_pais", Veredicto.PERMITIDA, List.of(SECOP)))));
    }

    @Override
    public List<Faltante> faltantes() {
        return List.of(new Faltante(Hecho.NIVEL, "¿De qué nivel es?", "Cambia la respuesta", List.of("ley-1/art-1")));
    }

    @Override
    public List<Camino> caminos() {
        return List.of(new Camino(List.of(new Camino.Cambio("recursos.propios", "sin dinero propio", true, false)), Veredicto.PERMITIDA,
                List.of(SECOP), List.of("ley-2/art-2")));
    }

    @Override
    public List<Faltante> verificar() {
        return List.of(new Faltante(Hecho.LIMITROFE, "¿Colinda?", "Si no, cambia", List.of("ley-3/art-3")));
    }

    @Override
    public Constancia constancia() {
        return new Constancia("Pacta 1", "2024.1", SHA, "1".repeat(64), 300, "2".repeat(64));
    }

    @Override
    public String id() {
        return "3".repeat(64);
    }
}
