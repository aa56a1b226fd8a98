/** Guarda registros de decisiones y los verifica. */
package co.pacta.registro;
