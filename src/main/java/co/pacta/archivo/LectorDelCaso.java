package co.pacta.archivo;

import co.pacta.archivo.ArbolDeHechos.Dato;
import co.pacta.archivo.ArbolDeHechos.Grupo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lee el grupo {@code caso} (contrato, sección 2) contra la tabla que sale de {@link Hecho}. Un dato que dice
 * {@code desconocido} queda ausente, igual que si no estuviera.
 */
final class LectorDelCaso {

    private static final int CIEN = 100;
    private static final List<String> LECTURAS = Stream.of(Lectura.values()).map(Lectura::codigo).toList();

    private final Predicate<String> esPais;
    private final Optional<LocalDate> dia;
    private final Map<Hecho, Object> hechos = new EnumMap<>(Hecho.class);

    private LectorDelCaso(Predicate<String> esPais, Optional<LocalDate> dia) {
        this.esPais = esPais;
        this.dia = dia;
    }

    /**
     * El caso con lo que se pudo leer; lo demás queda anotado como problema. Si el problema es el día, el caso tiene uno cualquiera: con un
     * problema anotado solo sirve para buscarle otros.
     *
     * @param dia el día que se pone al caso que no lo trae
     */
    static Optional<Caso> leer(Campo campo, Predicate<String> esPais, Optional<LocalDate> dia, Campo.Explicacion propia) {
        return campo.grupo(ArbolDeHechos.PRIMERAS, clave -> propia.de(clave).or(() -> mudada(clave, "")))
                .flatMap(campos -> new LectorDelCaso(esPais, dia).caso(campo, campos));
    }

    private Optional<Caso> caso(Campo entero, Map<String, Campo> campos) {
        grupo(campos, ArbolDeHechos.RAIZ, "");
        Optional<LocalDate> fecha = fecha(entero, campos);
        var tramites = conocido(campos, ArbolDeHechos.TRAMITES).map(LectorDeTramites::leer).orElse(List.of());
        Map<Lectura, String> lecturas = conocido(campos, ArbolDeHechos.LECTURAS).map(this::lecturas).orElse(Map.of());
        Caso caso = Caso.del(fecha.orElse(LocalDate.EPOCH)).con(hechos).conTramites(tramites);
        for (Map.Entry<Lectura, String> e : lecturas.entrySet()) {
            caso = caso.bajo(e.getKey(), e.getValue());
        }
        return Optional.of(caso);
    }

    private Optional<LocalDate> fecha(Campo entero, Map<String, Campo> campos) {
        Campo fecha = campos.get(ArbolDeHechos.FECHA);
        if (dia.isPresent() && (fecha == null || fecha.desconocido())) {
            return dia;
        }
        return fecha == null
                ? entero.falla("Falta «fecha», el día del acto: es el único dato obligatorio; agregue una línea como «fecha: 2026-03-01»", "")
                : fecha.desconocido() || fecha.nulo()
                ? fecha.falla("La fecha es el único dato obligatorio; escriba el día del acto, como 2026-03-01", "")
                : Fechas.fecha(fecha);
    }

    private void grupo(Map<String, Campo> campos, Grupo grupo, String prefijo) {
        grupo.claves().forEach((nombre, clave) -> conocido(campos, nombre).ifPresent(campo -> {
            if (clave instanceof Dato dato) {
                valor(campo, dato).ifPresent(v -> hechos.put(dato.hecho(), v));
            } else if (clave instanceof Grupo otro) {
                campo.grupo(otro.claves().keySet(), c -> mudada(c, prefijo + nombre))
                        .ifPresent(hijas -> grupo(hijas, otro, prefijo + nombre + "."));
            }
        }));
    }

    private static Optional<Campo> conocido(Map<String, Campo> campos, String nombre) {
        return Optional.ofNullable(campos.get(nombre)).filter(c -> !c.desconocido());
    }

    private Optional<?> valor(Campo campo, Dato dato) {
        Hecho hecho = dato.hecho();
        return switch (hecho.forma()) {
            case SI_NO -> Valores.siNo(campo);
            case CODIGO -> Valores.codigo(campo, dato.palabras());
            case LISTA -> Valores.lista(campo, "palabras", c -> Valores.codigo(c, dato.palabras())).map(EscritorDeCasos::ordenada);
            case PAIS -> Valores.pais(campo, esPais);
            case LISTA_DE_PAISES -> Valores.lista(campo, "países", c -> Valores.pais(c, esPais)).map(EscritorDeCasos::ordenada);
            case ENTERO -> Valores.entero(campo, minimo(hecho), maximo(hecho));
            case TEXTO -> hecho == Hecho.DIVIPOLA ? Valores.divipola(campo) : Valores.texto(campo, false);
        };
    }

    /** El menor valor de un número: 0 en un porcentaje, 1 en una duración. */
    static int minimo(Hecho hecho) {
        return hecho == Hecho.PORCENTAJE_EXTERNO ? 0 : 1;
    }

    static int maximo(Hecho hecho) {
        return hecho == Hecho.PORCENTAJE_EXTERNO ? CIEN : Integer.MAX_VALUE;
    }

    private Map<Lectura, String> lecturas(Campo campo) {
        Map<Lectura, String> elegidas = new EnumMap<>(Lectura.class);
        campo.grupo(LECTURAS, c -> Optional.empty()).ifPresent(campos -> campos.forEach((id, valor) -> Lectura.deCodigo(id)
                .ifPresent(l -> Valores.palabra(valor, l.opciones()).ifPresent(opcion -> elegidas.put(l, opcion)))));
        return elegidas;
    }

    /** Dónde iba una clave que existe pero no en ese grupo, o escrita con puntos. */
    private static Optional<Campo.Pista> mudada(String clave, String grupo) {
        String completa = grupo.isEmpty() ? clave : grupo + "." + clave;
        if (clave.contains(".") && Hecho.deClave(completa).filter(ArbolDeHechos.HECHOS::contains).isPresent()) {
            int punto = clave.indexOf('.');
            return Optional.of(new Campo.Pista("Las claves con punto se escriben anidadas",
                    clave.substring(0, punto) + ": { " + clave.substring(punto + 1) + ": … }"));
        }
        List<String> donde = ArbolDeHechos.queTerminanEn(clave);
        return donde.isEmpty() ? Optional.empty()
                : Optional.of(new Campo.Pista("Esta clave va en otro grupo", String.join(" o ", donde)));
    }
}
