/** Escribe la respuesta para personas: texto, Markdown y HTML; y, con ellos, cartas y proyectos. */
package co.pacta.documento;
