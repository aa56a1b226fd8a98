package co.pacta;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Tramite;
import co.pacta.duda.Dominios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Casos completos y variados, siempre los mismos para la misma semilla. */
public final class CasosAlAzar {

    private static final LocalDate PRIMERA = LocalDate.of(1991, 6, 1);
    private static final int DIAS = 35 * 365;

    private final Random azar;

    public CasosAlAzar(long semilla) {
        this.azar = new Random(semilla);
    }

    /** Un caso con todos los hechos; la mitad se acercan a la frontera, que es donde más normas se cruzan. */
    public Caso completo() {
        Caso caso = Caso.del(PRIMERA.plusDays(azar.nextInt(DIAS)));
        for (Hecho h : Hecho.values()) {
            List<Object> dominio = Dominios.de(h, caso);
            if (!dominio.isEmpty() && h != Hecho.SENTIDO_DE_LA_CONSULTA) {
                caso = caso.con(h, valor(h, dominio));
            }
        }
        caso = azar.nextBoolean() ? deFrontera(caso) : caso;
        caso = azar.nextInt(5) > 0 ? verosimil(caso) : caso;
        return conLecturas(conTramites(caso));
    }

    private Object valor(Hecho hecho, List<Object> dominio) {
        if (hecho == Hecho.MATERIAS) {
            List<Object> materias = new ArrayList<>();
            for (int i = 0; i <= azar.nextInt(3); i++) {
                materias.add(Materia.values()[azar.nextInt(Materia.values().length)]);
            }
            return materias.stream().distinct().toList();
        }
        if (hecho == Hecho.LIMITA_CON) {
            return azar.nextBoolean() ? List.of() : List.of(List.of("EC", "VE", "BR", "PE", "PA").get(azar.nextInt(5)));
        }
        return dominio.get(azar.nextInt(dominio.size()));
    }

    private Caso deFrontera(Caso caso) {
        boolean departamento = azar.nextInt(3) == 0;
        return caso.con(Hecho.ENTIDAD_TIPO, departamento ? TipoEntidad.DEPARTAMENTO : TipoEntidad.MUNICIPIO)
                .con(Hecho.CONTRAPARTE_TIPO, co.pacta.caso.TipoContraparte.ENTIDAD_TERRITORIAL).con(Hecho.PAIS, "EC")
                .con(Hecho.LIMITA_CON, List.of("EC")).con(Hecho.LIMITROFE, azar.nextInt(4) > 0)
                .con(Hecho.NIVEL, departamento ? co.pacta.caso.Nivel.INTERMEDIO : co.pacta.caso.Nivel.LOCAL);
    }

    /** Sin los rasgos que prohíben casi todo: así se llega a las normas que exigen pasos. */
    private Caso verosimil(Caso caso) {
        List<Materia> corrientes = List.of(Materia.AMBIENTE, Materia.SERVICIOS_PUBLICOS, Materia.SALUD, Materia.CULTURA,
                Materia.TURISMO, Materia.TRANSPORTE);
        return caso.con(Hecho.A_NOMBRE_DE_LA_NACION, false).con(Hecho.INMUNIDADES, false)
                .con(Hecho.CREA_ORGANISMO, azar.nextInt(4) > 0 ? co.pacta.caso.Organismo.NINGUNO
                        : co.pacta.caso.Organismo.COMISION_SIN_PODER_DECISORIO)
                .con(Hecho.REGIMEN, azar.nextBoolean() ? co.pacta.caso.Regimen.SIN_OBLIGACIONES
                        : co.pacta.caso.Regimen.DERECHO_INTERNO)
                .con(Hecho.ADMINISTRA_ORGANISMO, false).con(Hecho.FIRMANTE, co.pacta.caso.Firmante.REPRESENTANTE_LEGAL)
                .con(Hecho.MATERIAS, List.of(corrientes.get(azar.nextInt(corrientes.size()))));
    }

    private Caso conTramites(Caso caso) {
        Caso con = caso;
        for (int i = azar.nextInt(6); i > 0; i--) {
            Paso paso = Paso.values()[azar.nextInt(Paso.values().length)];
            LocalDate dia = caso.fecha().plusDays(azar.nextInt(120) - 80L);
            boolean dice = paso == Paso.CONSULTA_CANCILLERIA || azar.nextInt(4) == 0;
            con = con.conTramite(dice ? Tramite.de(paso, dia, Sentido.values()[azar.nextInt(3)]) : Tramite.de(paso, dia));
        }
        return con;
    }

    private Caso conLecturas(Caso caso) {
        Caso con = caso;
        for (Lectura l : Lectura.values()) {
            if (azar.nextInt(12) == 0) {
                con = con.bajo(l, l.opciones().get(azar.nextInt(l.opciones().size())));
            }
        }
        return con;
    }

    /** El mismo caso sin algunos hechos que sí se podrían enumerar; nunca le faltan los nucleares. */
    public Caso parcial(Caso caso, int cuantos) {
        List<Hecho> quitables = new ArrayList<>();
        for (Hecho h : caso.hechos().keySet()) {
            boolean nuclear = h.ordinal() <= Hecho.MATERIAS.ordinal();
            if (!nuclear && !Dominios.de(h, caso).isEmpty() && h != Hecho.DEPARTAMENTO_FRONTERIZO) {
                quitables.add(h);
            }
        }
        Caso parcial = caso;
        for (int i = 0; i < cuantos; i++) {
            parcial = parcial.sin(quitables.remove(azar.nextInt(quitables.size())));
        }
        return parcial;
    }
}
