/** Entidades colombianas y extranjeras, colindancias, zonas de frontera, con fuente y fecha. */
package co.pacta.catalogo;
