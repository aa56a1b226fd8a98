/** Una norma aplicada a un caso, con los hechos que la activaron. */
package co.pacta.hallazgo;
