/** De los hallazgos al dictamen: una función pura. */
package co.pacta.dictamen;
