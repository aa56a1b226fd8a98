/** Los papeles del paso siguiente: concepto, consulta, proyectos de acuerdo y de ordenanza, y lista de pasos. */
package co.pacta.documento.papel;
