package co.pacta.dictamen;

import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.norma.BajoLectura;
import co.pacta.norma.Canal;
import co.pacta.norma.Condicion;
import co.pacta.norma.Confianza;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import co.pacta.norma.Rango;
import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Normas inventadas, con lo justo para cada prueba. */
final class UnaNorma {

    private String cita = "Ley 1, art. 1";
    private Rango rango = Rango.LEY;
    private Optional<Canal> canal = Optional.empty();
    private Norma.Cobertura materias = Norma.Cobertura.de(Norma.Cobertura.Clase.NINGUNA, Set.of());
    private List<Paso> pasos = List.of();
    private Optional<Momento> momento = Optional.empty();
    private List<String> autoridades = List.of();
    private Optional<String> plazo = Optional.empty();
    private List<Desplazamiento> desplaza = List.of();
    private int orden;
    private final String id;
    private final Efecto efecto;

    private UnaNorma(String id, Efecto efecto) {
        this.id = id;
        this.efecto = efecto;
    }

    static UnaNorma que(Efecto efecto, String id) {
        return new UnaNorma(id, efecto);
    }

    UnaNorma citada(String otra) {
        cita = otra;
        return this;
    }

    UnaNorma de(Rango otro) {
        rango = otro;
        return this;
    }

    UnaNorma enElPuesto(int otro) {
        orden = otro;
        return this;
    }

    UnaNorma abre(Canal otro, Norma.Cobertura.Clase clase, Materia... otras) {
        canal = Optional.of(otro);
        materias = Norma.Cobertura.de(clase, Set.of(otras));
        return this;
    }

    UnaNorma pide(Momento cuando, Paso... otros) {
        momento = Optional.of(cuando);
        pasos = List.of(otros);
        return this;
    }

    UnaNorma ante(String... otras) {
        autoridades = List.of(otras);
        return this;
    }

    UnaNorma en(String termino) {
        plazo = Optional.of(termino);
        return this;
    }

    UnaNorma desplaza(String otra, Optional<BajoLectura> bajo) {
        desplaza = List.of(new Desplazamiento(otra, "lex_specialis", bajo));
        return this;
    }

    Norma norma() {
        return new Norma(id, cita, "Ley 1 de 1990", rango, new Vigencia(LocalDate.of(1991, 7, 4), Optional.empty()), "", "vigente",
                Confianza.ALTA, "texto", efecto, canal, materias, pasos, momento, autoridades, plazo, Optional.empty(), desplaza, orden,
                "", "", Optional.empty(), new Condicion(List.of(), List.of()));
    }
}
