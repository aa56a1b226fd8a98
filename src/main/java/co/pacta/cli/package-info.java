/** Command line: parses arguments, calls the rooms above and writes what they give. */
package co.pacta.cli;
