/** La puerta de entrada para quien usa Pacta como biblioteca. */
package co.pacta;
