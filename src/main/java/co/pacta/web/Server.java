package co.pacta.web;

import co.pacta.Pacta;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The site on a port. It only carries requests and answers; what they mean is {@link Sitio}'s. */
public final class Server implements AutoCloseable {

    private static final int THREADS = 48;
    private static final int WAITING = 512;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int TURN_SECONDS = 10;

    private final Javalin javalin;
    private final FutureTask<Sitio> site;
    private final Patience patience;
    private final Semaphore turns = new Semaphore(4 * Runtime.getRuntime().availableProcessors(), true);
    private Optional<Warmup> warmup = Optional.empty();

    private Server(FutureTask<Sitio> site, String host, int port, Patience patience) {
        this.site = site;
        this.patience = patience;
        this.javalin = Javalin.create(config -> configure(config, host, port));
    }

    /**
     * Starts to answer, on loopback.
     *
     * @param port 0 for any free one
     * @throws ServerException if it could not start, because the port is taken or not allowed
     */
    public static Server start(Pacta pacta, Tema tema, int port) {
        return start(pacta, tema, port, Patience.ORDINARY);
    }

    static Server start(Pacta pacta, Tema tema, int port, Patience patience) {
        return open(() -> pacta, tema, port, patience);
    }

    /**
     * The same, with rules that are still to be loaded: they load while the port opens. Who asks meanwhile waits, and the server
     * says that it is not ready. Once ready it warms up by itself.
     *
     * @throws RuntimeException the one that loading threw, if it did
     */
    public static Server start(Supplier<Pacta> pacta, Tema tema, int port) {
        Server server = open(pacta, tema, port, Patience.ORDINARY);
        server.warmup = Optional.of(Warmup.start(server.awaited()));
        return server;
    }

    private static Server open(Supplier<Pacta> pacta, Tema tema, int port, Patience patience) {
        FutureTask<Sitio> site = new FutureTask<>(() -> new Sitio(pacta.get(), tema, LocalDate::now));
        Thread loader = new Thread(site, "site");
        loader.setDaemon(true);
        loader.start();
        Server server = new Server(site, "127.0.0.1", port, patience);
        try {
            server.javalin.start();
        } catch (RuntimeException e) {
            throw new ServerException(port, e);
        }
        try {
            server.awaited();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    /** The site, once its rules are there. */
    private Sitio awaited() {
        try {
            return site.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        warmup.ifPresent(Warmup::stop);
        javalin.stop();
    }

    private void configure(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, 30_000, new BlockingArrayQueue<>(64, 64, WAITING));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http));
            connector.setHost(host);
            connector.setPort(port);
            connector.setIdleTimeout(patience.idle().toMillis());
            connector.setAcceptQueueSize(256);
            connector.addBean(new SlowHeaders(connector.getScheduler(), patience.headers()));
            return connector;
        });
        for (HandlerType type : List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH,
                HandlerType.HEAD, HandlerType.OPTIONS)) {
            config.routes.addHttpHandler(type, "/*", this::answer);
        }
    }

    private void answer(Context context) throws IOException {
        Peticion request = request(context);
        boolean aboutItself = request.ruta().startsWith("/salud/");
        if (!site.isDone() && aboutItself) {
            send(context, Problemas.sinCargar(request.ruta()), false);
            return;
        }
        boolean streamed = request.ruta().startsWith("/v1/lotes");
        if (streamed || aboutItself) {
            send(context, awaited().responder(request), streamed);
            return;
        }
        if (!turn()) {
            send(context, Problemas.de(new ProblemException(Problema.OCUPADO)).con("Retry-After", "5"), false);
            return;
        }
        try {
            send(context, awaited().responder(request), false);
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(TURN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Peticion request(Context context) throws IOException {
        HttpServletRequest http = context.req();
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(http.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), http.getHeader(name));
        }
        return new Peticion(http.getMethod(), context.path(), Direccion.parametros(Objects.requireNonNullElse(http.getQueryString(), "")), headers,
                Cuerpo.de(http.getInputStream(), http.getContentLengthLong(), patience.body()));
    }

    private static void send(Context context, Respuesta answer, boolean streamed) throws IOException {
        context.status(answer.estado());
        Seguridad.cabeceras(answer).forEach(context::header);
        if (streamed) {
            answer.contenido().escribir(context.res().getOutputStream());
        } else {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(16_384);
            answer.contenido().escribir(bytes);
            context.result(bytes.toByteArray());
        }
    }
}
