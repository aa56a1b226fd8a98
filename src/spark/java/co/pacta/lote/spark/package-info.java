/** El mismo lote repartido entre las máquinas de un Apache Spark; se compila con {@code -Pspark}. */
package co.pacta.lote.spark;
