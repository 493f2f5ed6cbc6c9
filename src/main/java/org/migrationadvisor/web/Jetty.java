package org.migrationadvisor.web;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/**
 * How the server below behaves: it says nothing about itself, lets nobody keep it waiting, and finishes what it began before it stops. While a
 * request is under way, its connection may idle for as long as ever, and nothing shortens that: Jetty fails an answer that begins to be written just
 * as its connection is found to have idled for too long.
 */
final class Jetty {

    private static final long LEAST_BYTES_A_SECOND = 10;
    private static final long READ_BEFORE_A_THREAD_IS_TAKEN = 64 * 1024L;
    private static final long IDLE_MILLISECONDS = 30_000;

    private Jetty() {}

    static void configure(HttpConfiguration http, Proxies proxies) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(IDLE_MILLISECONDS);
        http.addCustomizer((request, headers) -> {
            Headers.ALWAYS.forEach(headers::put);
            return request;
        });
        http.addCustomizer(proxies);
    }

    static void limit(Server server, Journal journal) {
        MinimumDataRateHandler steady = new MinimumDataRateHandler(LEAST_BYTES_A_SECOND, 0);
        steady.setHandler(new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(READ_BEFORE_A_THREAD_IS_TAKEN, -1, false)));
        Stopping.of(server).setHandler(steady);
        server.setErrorHandler(new PlainErrors());
        server.setRequestLog(journal);
        server.addBean(new Room(server));
        server.removeBean(server.getBean(LowResourceMonitor.class));
    }
}
