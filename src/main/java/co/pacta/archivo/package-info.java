/** Lee y escribe casos, escenarios y dictámenes (YAML, JSON, esquema), con cada problema en su línea. */
package co.pacta.archivo;
