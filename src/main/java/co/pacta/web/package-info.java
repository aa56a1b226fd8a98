/** La página web y la API: dos maneras de llamar a {@link co.pacta.Pacta} por HTTP, sin guardar nada. */
package co.pacta.web;
