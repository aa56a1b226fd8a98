package co.pacta.lote;

import co.pacta.catalogo.Catalogo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** De dónde salen las filas, por tandas y en orden; nunca tiene en memoria más que la tanda que entrega. */
public interface Fuente {

    /** Un caso por línea, en JSON. */
    static Fuente ndjson(InputStream entrada) {
        return new LineSource(entrada);
    }

    /**
     * Una fila por caso, con las claves del contrato como encabezado.
     *
     * @throws EncabezadoInvalidoException si el encabezado tiene una columna que no existe
     */
    static Fuente csv(InputStream entrada) throws IOException {
        return new CsvSource(entrada, EncabezadoCsv::de);
    }

    /**
     * Las filas de un registro de contratos en texto libre; solo se responden las que dan señales de tener un lado internacional.
     *
     * @throws EncabezadoInvalidoException si faltan las columnas del objeto, la entidad o la fecha
     */
    static Fuente registro(InputStream entrada, Catalogo catalogo) throws IOException {
        return new CsvSource(entrada, celdas -> EncabezadoDeRegistro.de(celdas, catalogo));
    }

    /** La tanda que sigue, o nada si se acabó. */
    Optional<Tanda> siguiente() throws IOException;
}
