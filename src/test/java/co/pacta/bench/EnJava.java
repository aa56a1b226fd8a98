package co.pacta.bench;

import co.pacta.bench.Solicitud.Acto;
import co.pacta.bench.Solicitud.Entidad;
import co.pacta.bench.Solicitud.Regimen;
import java.util.ArrayList;
import java.util.List;

/** La política escrita a mano en Java: el límite de lo que un motor puede alcanzar. */
final class EnJava {

    private EnJava() {
    }

    static Fallo decidir(Solicitud s) {
        List<String> reglas = new ArrayList<>(4);
        si(s.materiaReservada(), "P1", reglas);
        si(s.aNombreDeLaNacion(), "P2", reglas);
        si(s.organoConPoder(), "P3", reglas);
        si(s.acto() == Acto.OFICINA && s.diplomatica(), "P4", reglas);
        si(s.regimen() == Regimen.INTERNACIONAL, "P5", reglas);
        si(s.acto() == Acto.CONVENIO && s.limitrofe() && s.mismoNivel(), "H1", reglas);
        si(s.acto() == Acto.MEMORANDO && s.regimen() == Regimen.SIN_OBLIGACIONES, "H2", reglas);
        si(s.acto() == Acto.COOPERACION || s.acto() == Acto.VIAJE || s.acto() == Acto.OFICINA && !s.diplomatica(), "H3", reglas);
        si(s.acto() == Acto.CONVENIO && s.limitrofe(), "E1", reglas);
        si(s.entidad() == Entidad.MUNICIPIO && s.acto() == Acto.CONVENIO && s.regimen() == Regimen.INTERNO, "E2", reglas);
        si(s.recursosPropios() && !s.apropiados(), "E3", reglas);
        si(s.acto() == Acto.VIAJE && s.dias() > 5, "E4", reglas);
        return Fallo.de(reglas);
    }

    private static void si(boolean cumplida, String regla, List<String> reglas) {
        if (cumplida) {
            reglas.add(regla);
        }
    }
}
