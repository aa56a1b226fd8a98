package co.pacta.demostracion;

import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.JsonText;
import co.pacta.caso.Materia;
import co.pacta.demostracion.Informe.Cuenta;
import co.pacta.demostracion.Informe.VacioPorActuacion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Escribe lo demostrado, para personas o para programas. */
public final class EscritorDeInforme {

    private static final int POCAS = 8;

    private EscritorDeInforme() {
    }

    /** JSON con sangría. Los números de casos van como texto, porque no caben en otros lenguajes. */
    public static String json(List<Informe> informes) {
        List<Object> arboles = new ArrayList<>();
        informes.forEach(i -> arboles.add(arbol(i)));
        return JsonText.pretty(arboles.size() == 1 ? arboles.get(0) : arboles);
    }

    private static Map<String, Object> arbol(Informe i) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("demostrado", i.demostrado());
        arbol.put("desde", i.periodo().desde().toString());
        i.periodo().hasta().ifPresent(h -> arbol.put("hasta", h.toString()));
        arbol.put("lecturas", i.lecturas());
        arbol.put("piezas", i.piezas());
        arbol.put("celdas", i.celdas());
        arbol.put("casos", i.casos().toString());
        Map<String, Object> veredictos = new LinkedHashMap<>();
        i.veredictos().forEach((v, c) -> veredictos.put(v, cuenta(c, i.casos())));
        arbol.put("veredictos", veredictos);
        arbol.put("sin_norma", i.vacios().stream().map(EscritorDeInforme::vacio).toList());
        arbol.put("nunca_se_aplican", i.nuncaSeAplican());
        arbol.put("de_otra_lectura", i.deOtraLectura());
        arbol.put("nunca_deciden_solas", i.nuncaDeciden());
        arbol.put("siempre_juntas", i.siempreJuntas());
        arbol.put("contradicciones", i.contradicciones());
        arbol.put("fallas", i.fallas());
        arbol.put("muestra", i.muestra());
        arbol.put("huella", i.huella());
        return arbol;
    }

    private static Map<String, Object> cuenta(Cuenta cuenta, BigInteger total) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("celdas", cuenta.celdas());
        arbol.put("casos", cuenta.casos().toString());
        arbol.put("porcentaje", porcentaje(cuenta.casos(), total));
        return arbol;
    }

    private static Map<String, Object> vacio(VacioPorActuacion v) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("actuacion", v.actuacion());
        arbol.put("a_medias", v.aMedias());
        arbol.put("entidades", v.entidades());
        arbol.put("casos", v.casos().toString());
        arbol.put("ejemplo", EscritorDeCasos.canonico(v.ejemplo()));
        return arbol;
    }

    private static String porcentaje(BigInteger parte, BigInteger total) {
        return total.signum() == 0 ? "0" : new BigDecimal(parte).multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(total), new MathContext(3, RoundingMode.HALF_UP)).toPlainString();
    }

    /** Cuántas listas de tres o más materias hay. */
    private static BigInteger listasLargas() {
        int n = Materia.values().length;
        return BigInteger.TWO.pow(n).subtract(BigInteger.valueOf(1 + n + n * (n - 1) / 2));
    }

    /** Texto para la terminal. */
    public static String texto(Informe i) {
        StringBuilder t = new StringBuilder();
        linea(t, "Período " + i.periodo() + (i.lecturas().isEmpty() ? ", con las lecturas prudentes" : ", con " + i.lecturas()));
        linea(t, (i.demostrado() ? "Demostrado: " : "NO demostrado: ") + grande(i.casos()) + " casos posibles en " + i.celdas()
                + " celdas (" + i.piezas() + " piezas); un caso de cada celda pasó por Drools.");
        linea(t, "Las materias van de a una y de a dos, todas; con tres o más hay una muestra sembrada de " + i.muestra()
                + " casos, a lo sumo una de cada " + grande(listasLargas().divide(BigInteger.valueOf(Math.max(1, i.muestra()))))
                + " listas: el total no se puede recorrer.");
        i.veredictos().forEach((v, c) -> linea(t, String.format(java.util.Locale.ROOT, "  %-34s %8d celdas  %s %%", v, c.celdas(),
                porcentaje(c.casos(), i.casos()))));
        linea(t, "Sin norma que los abra ni que los prohíba en particular (los cierra C.P. arts. 6 y 121):");
        i.vacios().forEach(v -> linea(t, "  " + v.actuacion() + (v.aMedias() ? ", alguna materia: " : ": ")
                + algunas(v.entidades()) + " (" + porcentaje(v.casos(), i.casos()) + " % de los casos)"));
        lista(t, "Normas que nunca se aplican", i.nuncaSeAplican());
        lista(t, "Normas que solo se aplican bajo otra lectura", i.deOtraLectura());
        lista(t, "Normas que nunca deciden solas", i.nuncaDeciden());
        lista(t, "Normas que siempre van juntas", i.siempreJuntas().stream().map(g -> String.join(" = ", g)).toList());
        lista(t, "Contradicciones", i.contradicciones());
        lista(t, "Fallas", i.fallas());
        linea(t, "Huella del mapa de respuestas: " + i.huella());
        return t.toString();
    }

    private static void linea(StringBuilder t, String texto) {
        t.append(texto).append('\n');
    }

    private static void lista(StringBuilder t, String titulo, List<String> nombres) {
        linea(t, titulo + ": " + (nombres.isEmpty() ? "ninguna" : nombres.size()));
        nombres.forEach(n -> linea(t, "  " + n));
    }

    private static String algunas(List<String> entidades) {
        return entidades.size() <= POCAS ? String.join(", ", entidades) : entidades.size() + " clases de entidad";
    }

    private static String grande(BigInteger numero) {
        return numero.bitLength() < 40 ? numero.toString()
                : new BigDecimal(numero).round(new MathContext(3)).toString().replace("E+", " × 10^");
    }
}
