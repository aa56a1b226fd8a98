package co.pacta.catalogo;

import co.pacta.caso.Hecho;
import co.pacta.caso.TipoEntidad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reconoce a la entidad colombiana y le pone lo que el catálogo sabe de su lugar. Cualquier entidad con código toma la
 * frontera de ese lugar; solo las unidades del catálogo toman también su tipo y su nombre.
 */
final class QuienActua {

    private static final Set<TipoEntidad> DEL_CATALOGO = EnumSet.of(TipoEntidad.MUNICIPIO, TipoEntidad.DISTRITO,
            TipoEntidad.DISTRITO_CAPITAL, TipoEntidad.DEPARTAMENTO, TipoEntidad.AREA_NO_MUNICIPALIZADA);

    private final Catalogo catalogo;
    private final Buscador buscador;

    QuienActua(Catalogo catalogo, Buscador buscador) {
        this.catalogo = catalogo;
        this.buscador = buscador;
    }

    Optional<Lugar> completar(Borrador b) {
        Optional<Lugar> lugar = b.sabe(Hecho.DIVIPOLA) ? porCodigo(b) : porNombre(b);
        if (lugar.isPresent()) {
            llenar(b, lugar.get());
        }
        return lugar;
    }

    private Optional<Lugar> porCodigo(Borrador b) {
        String codigo = b.texto(Hecho.DIVIPOLA);
        Optional<Lugar> lugar = catalogo.lugar(codigo);
        if (lugar.isEmpty()) {
            b.objetar(Hecho.DIVIPOLA, "«" + codigo + "» no es un código DANE (DIVIPOLA) de ningún municipio ni departamento",
                    buscador.codigosCercanos(codigo));
        }
        return lugar;
    }

    private Optional<Lugar> porNombre(Borrador b) {
        String nombre = nombreBuscado(b);
        if (nombre.isBlank() || tipo(b).isPresent() && !DEL_CATALOGO.contains(tipo(b).get())) {
            return Optional.empty();
        }
        List<Lugar> hallados = hallados(b, nombre);
        if (hallados.size() == 1) {
            return catalogo.lugar(hallados.get(0).codigo());
        }
        if (hallados.isEmpty()) {
            noEsta(b, nombre);
        } else {
            List<String> candidatos = rotulos(hallados);
            b.objetar(Hecho.ENTIDAD_NOMBRE, "«" + nombre + "» es el nombre de " + candidatos.size()
                    + " entidades; dé su código DANE (DIVIPOLA) en entidad.divipola, o el departamento y el tipo", candidatos);
        }
        return Optional.empty();
    }

    /** El nombre de un departamento puede venir solo como {@code entidad.departamento}. */
    private static String nombreBuscado(Borrador b) {
        boolean deDepartamento = !b.sabe(Hecho.ENTIDAD_NOMBRE) && b.caso().consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO);
        return b.texto(deDepartamento ? Hecho.ENTIDAD_DEPARTAMENTO : Hecho.ENTIDAD_NOMBRE);
    }

    private static Optional<TipoEntidad> tipo(Borrador b) {
        return b.caso().hechos().get(Hecho.ENTIDAD_TIPO) instanceof TipoEntidad t ? Optional.of(t) : Optional.empty();
    }

    /** Los del tipo declarado; si no hay ninguno, los de su mismo orden: el tipo puede estar mal dicho y se advierte. */
    private List<Lugar> hallados(Borrador b, String nombre) {
        List<Lugar> deEseTipo = new ArrayList<>();
        List<Lugar> deEseOrden = new ArrayList<>();
        for (Lugar lugar : catalogo.colombia().llamados(nombre)) {
            if (!estaEn(b.texto(Hecho.ENTIDAD_DEPARTAMENTO), lugar)) {
                continue;
            }
            if (esDeEseTipo(lugar, tipo(b)) && !repetido(deEseTipo, lugar)) {
                deEseTipo.add(lugar);
            } else if (esDeEseOrden(lugar, tipo(b)) && !repetido(deEseOrden, lugar)) {
                deEseOrden.add(lugar);
            }
        }
        return deEseTipo.isEmpty() ? deEseOrden : deEseTipo;
    }

    private static boolean esDeEseTipo(Lugar lugar, Optional<TipoEntidad> tipo) {
        if (tipo.isEmpty() || lugar.clase() == Lugar.Clase.ISLA) {
            return true;
        }
        return switch (tipo.get()) {
            case DEPARTAMENTO -> lugar.esDepartamento();
            case AREA_NO_MUNICIPALIZADA -> lugar.clase() == Lugar.Clase.AREA_NO_MUNICIPALIZADA;
            default -> lugar.clase() == Lugar.Clase.MUNICIPIO;
        };
    }

    private static boolean esDeEseOrden(Lugar lugar, Optional<TipoEntidad> tipo) {
        return lugar.esDepartamento() == tipo.filter(TipoEntidad.DEPARTAMENTO::equals).isPresent();
    }

    private boolean estaEn(String departamento, Lugar lugar) {
        return departamento.isBlank() || catalogo.colombia().departamento(lugar).seLlama(departamento);
    }

    /** La isla y su departamento, y las dos filas de Bogotá, son una sola entidad. */
    private static boolean repetido(List<Lugar> hallados, Lugar lugar) {
        boolean repetido = false;
        for (Lugar otro : hallados) {
            repetido |= Colombia.mismaEntidad(otro, lugar);
        }
        return repetido;
    }

    private void noEsta(Borrador b, String nombre) {
        String departamento = b.texto(Hecho.ENTIDAD_DEPARTAMENTO);
        if (!departamento.isBlank() && !catalogo.colombia().hayDepartamento(departamento)) {
            b.objetar(Hecho.ENTIDAD_DEPARTAMENTO, "«" + departamento + "» no es un departamento de Colombia",
                    buscador.departamentosCercanos(departamento));
            return;
        }
        boolean obligado = tipo(b).isPresent() && tipo(b).get() != TipoEntidad.AREA_NO_MUNICIPALIZADA;
        List<Lugar> homonimos = catalogo.colombia().llamados(nombre);
        List<String> candidatos = homonimos.isEmpty() ? buscador.lugaresCercanos(nombre) : rotulos(homonimos);
        String mensaje = "No hay " + tipo(b).map(t -> "un " + t.codigo().replace('_', ' ')).orElse("un municipio ni departamento")
                + " llamado «" + nombre + "»" + (departamento.isBlank() ? "" : " en " + departamento) + " (lista DIVIPOLA del DANE)";
        if (obligado || !homonimos.isEmpty() || buscador.pareceErrata(nombre)) {
            b.objetar(Hecho.ENTIDAD_NOMBRE, mensaje, candidatos);
        } else {
            b.advertir(Hecho.ENTIDAD_NOMBRE.clave() + ": " + mensaje + "; se toma como está."
                    + (candidatos.isEmpty() ? "" : " Parecidos: " + String.join("; ", candidatos) + "."));
        }
    }

    private static List<String> rotulos(List<Lugar> lugares) {
        List<String> rotulos = new ArrayList<>();
        for (Lugar lugar : lugares) {
            rotulos.add(lugar.rotulo());
        }
        return rotulos;
    }

    private void llenar(Borrador b, Lugar lugar) {
        boolean unidad = tipo(b).isEmpty() || DEL_CATALOGO.contains(tipo(b).get());
        if (!b.sabe(Hecho.DIVIPOLA)) {
            b.llenar(Hecho.DIVIPOLA, lugar.codigo(), lugar);
        }
        if (unidad) {
            b.llenar(Hecho.ENTIDAD_TIPO, lugar.tipo(b.fecha()), lugar);
            b.llenarNombre(Hecho.ENTIDAD_NOMBRE, lugar.nombre(), esSuNombre(b, lugar), lugar);
        }
        boolean esSuDepartamento = estaEn(b.texto(Hecho.ENTIDAD_DEPARTAMENTO), lugar);
        b.llenarNombre(Hecho.ENTIDAD_DEPARTAMENTO, lugar.departamento(), esSuDepartamento, lugar);
        llenarFrontera(b, lugar);
    }

    /** Con el código 88001 también vale el nombre de la isla. */
    private boolean esSuNombre(Borrador b, Lugar lugar) {
        String nombre = b.texto(Hecho.ENTIDAD_NOMBRE);
        boolean esLaIsla = lugar.codigo().equals("88") && catalogo.colombia().isla().seLlama(nombre);
        return !nombre.isEmpty() && (lugar.seLlama(nombre) || esLaIsla);
    }

    private static void llenarFrontera(Borrador b, Lugar lugar) {
        LocalDate fecha = b.fecha();
        Frontera frontera = lugar.frontera();
        if (frontera.limitaCon().isPresent()) {
            b.llenar(Hecho.LIMITA_CON, frontera.limitaCon().get(), lugar);
        } else if (!b.sabe(Hecho.LIMITA_CON)) {
            b.advertir("El catálogo no puede afirmar con qué país limita " + lugar.rotulo()
                    + ": está por verificar con el Instituto Geográfico Agustín Codazzi (IGAC). Si lo sabe, declare entidad.limita_con.");
        }
        if (frontera.zona().isPresent() && frontera.zona().get().estabaSinAclarar(fecha)) {
            b.advertir("La Zona de Frontera de " + lugar.rotulo() + " viene de un decreto que escribió mal su nombre: "
                    + frontera.zona().get().norma() + ".");
        }
        b.llenar(Hecho.ZONA_DE_FRONTERA, lugar.zonaDeFrontera(fecha), lugar);
        if (frontera.departamentoFronterizo().isPresent()) {
            b.llenar(Hecho.DEPARTAMENTO_FRONTERIZO, frontera.departamentoFronterizo().get(), lugar);
        }
    }
}
