package org.migrationadvisor.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.Gone;
import org.migrationadvisor.assessment.store.StoreFailure;
import org.migrationadvisor.web.api.Api;
import org.migrationadvisor.web.assessment.Unsaved;

/** The web application, built but not started. */
public final class WebServer {

    private static final int GZIP_LEVEL = 9;

    private final Javalin javalin;
    private final List<Route> routes;
    private final Journal journal;

    private WebServer(Javalin javalin, List<Route> routes, Journal journal) {
        this.javalin = javalin;
        this.routes = routes;
        this.journal = journal;
    }

    /**
     * Builds the server, which believes no proxy.
     *
     * @param assessments    closed by whoever opened them, after the server has stopped
     * @param programVersion as it stands at the foot of every page
     */
    public static WebServer create(Advisor advisor, Assessments assessments, String programVersion) {
        return create(advisor, assessments, programVersion, Proxies.NONE);
    }

    /** The same, behind proxies that are believed. */
    public static WebServer create(Advisor advisor, Assessments assessments, String programVersion, Proxies proxies) {
        Site site = new Site(advisor, assessments, programVersion);
        Journal journal = new Journal(Clock.systemUTC());
        List<Route> routes = Routes.table(site, new Api(advisor, programVersion), journal);
        Failures failures = new Failures(site, journal);
        Languages languages = new Languages(advisor.knowledge().languages());
        Javalin javalin = Javalin.create(config -> {
            behave(config, journal, proxies);
            config.routes.before(Headers::put);
            config.routes.before(languages::remember);
            routes.forEach(route -> route.methods()
                    .forEach(method -> config.routes.addHttpHandler(method, route.path(), journal.told(route))));
            config.routes.exception(HttpResponseException.class, failures::refused);
            config.routes.exception(Gone.class, failures::gone);
            config.routes.exception(Unsaved.class, failures::unsaved);
            config.routes.exception(StoreFailure.class, failures::notStored);
            config.routes.exception(Exception.class, failures::failed);
        });
        return new WebServer(javalin, routes, journal);
    }

    private static void behave(JavalinConfig config, Journal journal, Proxies proxies) {
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.jetty.modifyHttpConfiguration(http -> Jetty.configure(http, proxies));
        config.jetty.modifyServer(server -> Jetty.limit(server, journal));
    }

    /** Tells of every request and of what should be looked at, a line of JSON each, without answers, secrets or addresses. */
    public WebServer telling(Consumer<String> lines) {
        journal.to(lines);
        return this;
    }

    /**
     * Starts the server.
     *
     * @param port 0 takes a free one
     * @throws IOException if the port is taken or the host is none of this machine
     */
    public WebServer start(String host, int port) throws IOException {
        try {
            javalin.start(host, port);
            return this;
        } catch (JavalinBindException taken) {
            stop();
            throw new IOException(
                    "Cannot listen on " + host + ":" + port + ": the port is taken, or the host is not this machine's",
                    taken);
        }
    }

    /** What it answers to. */
    List<Route> routes() {
        return routes;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops the server; requests under way are answered first, for half a minute at most, and a line tells if any was not. */
    public void stop() {
        if (!Stopping.allAnswered(javalin.jettyServer().server())) {
            journal.event("cut", Journal.NONE);
        }
    }
}
