package co.pacta.web;

import java.time.Duration;

/**
 * How long the server waits for a client.
 *
 * @param idle    with no byte coming or going
 * @param headers for the headers of a request to be complete, once they began
 * @param body    for a body that is read whole
 */
record Patience(Duration idle, Duration headers, Duration body) {

    /** What a slow line on an old phone needs. */
    static final Patience ORDINARY = new Patience(Duration.ofSeconds(8), Duration.ofSeconds(10), Duration.ofSeconds(10));
}
