package co.pacta.caso;

/** Con quién se actúa. */
public enum TipoContraparte implements Codigo {
    ENTIDAD_TERRITORIAL,
    ESTADO,
    AGENCIA_DE_COOPERACION,
    ORGANISMO_INTERNACIONAL,
    BANCA_MULTILATERAL,
    BANCA_COMERCIAL,
    RED_DE_GOBIERNOS,
    COMUNIDAD_INDIGENA,
    ONG,
    UNIVERSIDAD,
    EMPRESA,
    ENTIDAD_COLOMBIANA,
    NINGUNA
}
