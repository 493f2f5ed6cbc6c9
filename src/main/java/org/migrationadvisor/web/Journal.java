package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * The account that the server gives of itself: a line of JSON for each request, and one for each event that whoever runs it should look at. A
 * request is told by its route, never by its address, so that no answer, no secret and nothing that a stranger typed can stand in a line.
 * Thread-safe.
 */
final class Journal implements RequestLog {

    /** The route of what took none. */
    static final String NONE = "none";

    private static final String ROUTE = "org.migrationadvisor.route";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final Clock clock;
    private volatile Consumer<String> lines = line -> {};

    Journal(Clock clock) {
        this.clock = clock;
    }

    /** Writes every line from now on there; until then, lines are lost. */
    void to(Consumer<String> reader) {
        lines = reader;
    }

    /** Remembers the route of a request for its line. */
    Handler told(Route route) {
        return context -> {
            context.attribute(ROUTE, route.path());
            route.handler().handle(context);
        };
    }

    /** The route that a request took. */
    static String route(Context context) {
        return Optional.ofNullable(context.<String>attribute(ROUTE)).orElse(NONE);
    }

    /**
     * Tells of an event.
     *
     * @param name  one of the program's own words
     * @param route where it happened
     */
    void event(String name, String route) {
        lines.accept("{\"time\":\"" + now() + "\",\"event\":\"" + name + "\",\"route\":\"" + route + "\"}");
    }

    @Override
    public void log(Request request, Response response) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getHeadersNanoTime());
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : NONE;
        Object route = Optional.ofNullable(request.getAttribute(ROUTE)).orElse(NONE);
        lines.accept("{\"time\":\"" + now() + "\",\"method\":\"" + method + "\",\"route\":\"" + route + "\",\"status\":"
                + response.getStatus() + ",\"milliseconds\":" + milliseconds + ",\"bytes\":"
                + Response.getContentBytesWritten(response) + "}");
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
