/** Muchos casos de una vez, como un flujo: una respuesta por línea, en orden y sin que una línea mala detenga a las demás. */
package co.pacta.lote;
