package co.pacta;

import co.pacta.archivo.EscritorDeCasos;
import co.pacta.caso.Caso;
import co.pacta.catalogo.Catalogo;
import co.pacta.duda.Identidad;

/** Con qué programa, catálogo y reglas se responde. */
final class IdentidadDePacta implements Identidad {

    private final Catalogo catalogo;

    IdentidadDePacta(Catalogo catalogo) {
        this.catalogo = catalogo;
    }

    @Override
    public String canonico(Caso caso) {
        return EscritorDeCasos.canonico(caso);
    }

    @Override
    public String catalogo() {
        return catalogo.sha256();
    }

    @Override
    public String motor() {
        return "pacta " + Pacta.VERSION;
    }

    @Override
    public String versionDeReglas() {
        return Pacta.VERSION_DE_REGLAS;
    }
}
