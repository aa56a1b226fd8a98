/** Lo que se pregunta: quién, qué, con quién, cuándo y qué trámites cumplió; con hechos desconocidos permitidos. */
package co.pacta.caso;
