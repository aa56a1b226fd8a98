package co.pacta.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts connections that take too long to finish a request's headers. The idle time-out alone does not: a byte now and then keeps
 * a connection alive for ever.
 */
final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {

    private static final int SWEEPS_IN_LIMIT = 5;

    private final Scheduler scheduler;
    private final long limitNanos;
    private final Map<Connection, Waiting> waiting = new ConcurrentHashMap<>();

    SlowHeaders(Scheduler scheduler, Duration limit) {
        this.scheduler = scheduler;
        this.limitNanos = limit.toNanos();
    }

    /** A connection between requests: how many it had received, at what byte, and when the next one had not begun yet. */
    private record Waiting(long messages, long bytes, long since) {
    }

    @Override
    protected void doStart() {
        again();
    }

    private void again() {
        scheduler.schedule(this::sweep, limitNanos / SWEEPS_IN_LIMIT, TimeUnit.NANOSECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        waiting.put(connection, new Waiting(0, connection.getBytesIn(), System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        waiting.remove(connection);
    }

    private void sweep() {
        long now = System.nanoTime();
        waiting.forEach((connection, seen) -> {
            boolean answering = connection.getMessagesIn() != connection.getMessagesOut();
            boolean moved = connection.getMessagesIn() != seen.messages();
            boolean nothingYet = connection.getBytesIn() == seen.bytes();
            if (answering || moved || nothingYet) {
                waiting.replace(connection, new Waiting(connection.getMessagesIn(), connection.getBytesIn(), now));
            } else if (now - seen.since() > limitNanos) {
                connection.close();
            }
        });
        if (isRunning()) {
            again();
        }
    }
}
