package co.pacta.dictamen;

/** Cómo se dice cada paso en español llano, con su autoridad. */
public final class FrasesDePasos {

    private FrasesDePasos() {
    }

    /** Lo que hay que hacer, en infinitivo: «pedir autorización al Concejo Municipal de Ipiales». */
    public static String infinitivo(Requisito r) {
        String a = Articulo.a(r.autoridad());
        String de = Articulo.de(r.autoridad());
        return switch (r.paso()) {
            case AUTORIZACION_CONCEJO, AUTORIZACION_ASAMBLEA, AUTORIZACION_JUNTA_METROPOLITANA,
                    AUTORIZACION_JUNTA_DIRECTIVA, AUTORIZACION_MINHACIENDA, AUTORIZACION_AUTORIDAD_AMBIENTAL ->
                    "pedir autorización " + a;
            case RATIFICACION_ASAMBLEA -> "lograr que el concejo pida la ratificación " + de;
            case CONSULTA_CANCILLERIA -> "consultar a la Cancillería (Ministerio de Relaciones Exteriores)";
            case CONCEPTO_DNP -> "obtener el concepto del Departamento Nacional de Planeación (DNP)";
            case CONCEPTO_CONPES -> "obtener el concepto del Consejo Nacional de Política Económica y Social (CONPES)";
            case CAPACIDAD_DE_PAGO -> "demostrar la capacidad de pago";
            case CALIFICACION_DE_RIESGO -> "obtener la calificación de riesgo de una sociedad calificadora";
            case PLAN_DE_DESEMPENO -> "adoptar un plan de desempeño";
            case APROBACION_CONFIS -> "obtener la aprobación del Consejo de Política Fiscal (Confis) de la entidad";
            case APROPIACION_PRESUPUESTAL -> "tener el dinero apropiado en el presupuesto";
            case AVAL_APC -> "obtener el aval de la Agencia Presidencial de Cooperación (APC-Colombia)";
            case CONSULTA_PREVIA_ETNICA -> "hacer la consulta previa con las comunidades étnicas";
            case PERMISO_MININTERIOR -> "pedir permiso al Ministerio del Interior";
            case PERMISO_GOBIERNO_NACIONAL -> "pedir permiso al Gobierno Nacional";
            case COORDINACION_CANCILLERIA -> "coordinar con la Cancillería (Ministerio de Relaciones Exteriores)";
            case COORDINACION_MINCIT -> "coordinar con el Ministerio de Comercio, Industria y Turismo";
            case COORDINACION_MUNICIPIOS_LIMITROFES -> "coordinar con los municipios limítrofes";
            case INFORMAR_CANCILLERIA_POR_MINTRANSPORTE ->
                    "informar a la Cancillería por medio del Ministerio de Transporte";
            case ASESORIA_CAR -> "pedir asesoría a la Corporación Autónoma Regional (CAR)";
            case CERTIFICADO_CANCILLERIA_SGR -> "obtener el certificado de la Cancillería para usar regalías";
            case MOTIVAR_RECIPROCIDAD_O_CONVENIENCIA ->
                    "explicar en el texto la reciprocidad o la conveniencia nacional";
            case ACTO_DE_DELEGACION -> "expedir el acto de delegación";
            case PERMISO_GOBERNADOR -> "pedir permiso al gobernador";
            case COPIA_CANCILLERIA_8_DIAS -> "enviar copia a la Cancillería";
            case INCORPORAR_POR_DECRETO -> "incorporar los recursos al presupuesto por decreto";
            case INFORMAR_CORPORACION_10_DIAS -> "informar " + a;
            case PUBLICAR_SECOP -> "publicar en el sistema de contratación pública (SECOP)";
            case REPORTAR_CONTROL -> "reportar a la contraloría";
            case INFORME_DE_VIAJE -> "presentar el informe del viaje";
            case REGISTRO_DE_DEUDA -> "registrar la deuda en el Ministerio de Hacienda";
            case INFORMAR_CANCILLERIA -> "informar a la Cancillería (Ministerio de Relaciones Exteriores)";
            case INFORMAR_APC -> "informar " + a;
            case CLAUSULA_NO_ES_TRATADO -> "agregar una cláusula que diga que no es un tratado";
            case REVISION_JURIDICA_PREVIA -> "pedir revisión a la oficina jurídica";
            case VINCULAR_PLAN_DE_DESARROLLO -> "mostrar su relación con el plan de desarrollo";
        };
    }
}
