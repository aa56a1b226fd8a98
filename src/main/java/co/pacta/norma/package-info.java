/** Lo que una norma dice de sí misma: cita, rango, vigencia, efecto, a qué desplaza, bajo qué lectura. */
package co.pacta.norma;
