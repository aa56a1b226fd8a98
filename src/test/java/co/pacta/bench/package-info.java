/** Measurements, run by {@code src/docs/medir.sh}; the ordinary build does not compile them. */
package co.pacta.bench;
