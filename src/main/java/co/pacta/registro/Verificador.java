package co.pacta.registro;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.JsonText;
import co.pacta.archivo.Leido;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Repite decisiones registradas con las reglas de hoy y dice qué ya no es igual. */
public final class Verificador {

    private static final Set<String> DE_TRAMITE = Set.of("id", "constancia");

    private final Pacta pacta;
    private final Limites limites;

    /** Con las reglas, el catálogo y el programa de hoy. */
    public Verificador(Pacta pacta) {
        this.pacta = pacta;
        this.limites = Limites.deEscenarios(pais -> pacta.catalogo().pais(pais).isPresent());
    }

    /** Verifica un registro. */
    public Verificacion verificar(Registro registro) {
        List<String> reparos = reparos(registro);
        boolean alterado = !reparos.isEmpty();
        Optional<Registro> ahora = alterado ? Optional.empty() : repetir(registro, reparos);
        List<CambioDeRegla> cambios = registro.conjunto().cambiosHasta(conjunto());
        boolean catalogo = registro.resumen("catalogo").equals(pacta.catalogo().sha256());
        boolean programa = registro.resumen("motor").equals("pacta " + Pacta.VERSION)
                && registro.resumen("programa").equals(ProgramDigest.value());
        if (ahora.isEmpty()) {
            return new Verificacion(alterado ? Verificacion.Estado.ALTERADO : Verificacion.Estado.IRREPETIBLE, reparos, cambios, List.of(), catalogo, programa, List.of());
        }
        List<Verificacion.Diferencia> diferencias = TreeDifference.between(deFondo(registro), deFondo(ahora.get()));
        Set<String> citadas = new HashSet<>();
        citar(deFondo(registro), citadas);
        citar(deFondo(ahora.get()), citadas);
        return new Verificacion(estado(registro, ahora.get(), diferencias), reparos, cambios,
                cambios.stream().filter(c -> citadas.contains(c.nombre())).toList(), catalogo, programa, diferencias);
    }

    private Conjunto conjunto() {
        return Conjunto.de(pacta.corpus(), Pacta.VERSION_DE_REGLAS);
    }

    private static Verificacion.Estado estado(Registro antes, Registro ahora, List<Verificacion.Diferencia> diferencias) {
        if (JsonText.compact(antes.dictamen()).equals(JsonText.compact(ahora.dictamen()))) {
            return Verificacion.Estado.INTEGRO;
        }
        return diferencias.isEmpty() ? Verificacion.Estado.MISMA_RESPUESTA : Verificacion.Estado.OTRA_RESPUESTA;
    }

    private static List<String> reparos(Registro registro) {
        List<String> reparos = new ArrayList<>();
        Map<String, Object> sinResumen = new LinkedHashMap<>(registro.arbol());
        sinResumen.remove(Registro.SHA256);
        cotejar(reparos, "el caso", registro.resumen(Registro.CASO), registro.arbol().get(Registro.CASO));
        cotejar(reparos, "la respuesta", registro.resumen(Registro.DICTAMEN), registro.dictamen());
        cotejar(reparos, "el registro", String.valueOf(registro.arbol().get(Registro.SHA256)), sinResumen);
        return reparos;
    }

    private static void cotejar(List<String> reparos, String parte, String resumen, Object arbol) {
        if (!resumen.equals(Sha256.of(JsonText.compact(arbol)))) {
            reparos.add("El resumen de " + parte + " no corresponde a lo escrito");
        }
    }

    private Optional<Registro> repetir(Registro registro, List<String> reparos) {
        try {
            return caso(registro).map(c -> Registro.decidir(pacta, c, registro.presumido())).or(() -> {
                reparos.add("El caso ya no se puede leer con el contrato de hoy");
                return Optional.empty();
            });
        } catch (CasoInvalidoException e) {
            reparos.add("El catálogo de hoy no reconoce la entidad del caso: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** El caso de un registro, como se preguntó. */
    Optional<Caso> caso(Registro registro) {
        Leido leido = LectorDeCasos.leer(registro.bytesDelCaso(), "registro", limites);
        return leido.valido() ? Optional.of(leido.documentos().get(0).caso()) : Optional.empty();
    }

    private static Map<String, Object> deFondo(Registro registro) {
        Map<String, Object> fondo = new LinkedHashMap<>();
        registro.dictamen().forEach((k, v) -> {
            if (!DE_TRAMITE.contains(k)) {
                fondo.put(k.toString(), v);
            }
        });
        return fondo;
    }

    /** Todos los textos de una respuesta, salvo lo que no se aplicó. */
    private static void citar(Object arbol, Set<String> citadas) {
        if (arbol instanceof Map<?, ?> mapa) {
            mapa.forEach((k, v) -> {
                if (!k.equals("no_aplicaron")) {
                    citar(v, citadas);
                }
            });
        } else if (arbol instanceof List<?> lista) {
            lista.forEach(e -> citar(e, citadas));
        } else if (arbol instanceof String texto) {
            citadas.add(texto);
        }
    }
}
