/** Loads the rule set and finds which norms a case triggers; the only room that knows Drools. */
package co.pacta.drools;
