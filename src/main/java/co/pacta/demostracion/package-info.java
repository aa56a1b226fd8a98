/** Demuestra sobre el espacio entero de los hechos que siempre hay una respuesta y solo una, y compara conjuntos de reglas. */
package co.pacta.demostracion;
