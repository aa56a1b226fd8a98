package co.pacta.documento.papel;

import co.pacta.documento.Palabras;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Lleva la cuenta de lo ya citado en un papel: la primera mención de un estatuto va larga y las demás, cortas. */
final class Citador {

    private final LocalDate dia;
    private final Palabras palabras;
    private final Textos textos;
    private final Set<String> citados = new HashSet<>();

    Citador(LocalDate dia, Palabras palabras, Textos textos) {
        this.dia = dia;
        this.palabras = palabras;
        this.textos = textos;
    }

    /** La nota al pie: la cita, su estado el día del caso y la dirección. */
    Tramo.Nota nota(Fuente f) {
        return new Tramo.Nota(cita(f).replaceAll("\\.$", "") + ". " + mayuscula(estado(f)) + ".", f.direccion());
    }

    Tramo.Nota nota(Norma n) {
        return nota(Fuente.de(n));
    }

    private String cita(Fuente f) {
        return Cita.partes(f.cita()).stream().map(p -> citados.addAll(Cita.estatutos(p)) ? Cita.larga(p, f.nombre()) : Cita.corta(p))
                .collect(Collectors.joining("; "));
    }

    /** Lo que hay que advertir de la norma junto a su cita, entre paréntesis; vacío si regía y su texto se conoce. */
    String salvedad(Fuente f) {
        boolean segura = f.vigencia().cubre(dia) && !f.estado().equals("verificar") && f.vigencia().hasta().isEmpty()
                && !textos.tiene("base." + f.base());
        return segura ? "" : " (" + estado(f) + ")";
    }

    /** Si regía ese día y cuánto se sabe de su texto. */
    String estado(Fuente f) {
        List<String> partes = new ArrayList<>();
        String hoy = palabras.dia(dia);
        if (!f.vigencia().cubre(dia)) {
            partes.add(textos.llano("estado.no_regia", Huecos.con("dia", hoy)));
        } else if (f.estado().equals("verificar")) {
            partes.add(textos.llano("estado.verificar", Huecos.con("dia", hoy)));
        } else {
            partes.add(textos.llano("estado.regia", Huecos.con("dia", hoy)));
        }
        f.vigencia().hasta().ifPresent(h -> partes.add(textos.llano("estado.hasta", Huecos.con("dia", palabras.dia(h)))));
        if (textos.tiene("base." + f.base())) {
            partes.add(textos.de("base." + f.base()));
        }
        return String.join("; ", partes);
    }

    static String mayuscula(String texto) {
        return texto.isEmpty() ? texto : texto.substring(0, 1).toUpperCase(Locale.ROOT) + texto.substring(1);
    }
}
