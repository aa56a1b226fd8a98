/** Hechos desconocidos, siguiente pregunta, lecturas rivales y caminos lícitos, sobre dictámenes completos. */
package co.pacta.duda;
