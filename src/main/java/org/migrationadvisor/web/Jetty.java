package org.migrationadvisor.web;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** How the server below behaves: it says nothing about itself, lets nobody keep it waiting, and finishes what it began before it stops. */
final class Jetty {

    private static final long LEAST_BYTES_A_SECOND = 10;
    private static final long READ_BEFORE_A_THREAD_IS_TAKEN = 64 * 1024L;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final long IDLE_MILLISECONDS_WHEN_FULL = 1_000;

    private Jetty() {}

    static void configure(HttpConfiguration http, Proxies proxies) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
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
        NetworkConnectionLimit connections = new NetworkConnectionLimit(MOST_CONNECTIONS, server);
        connections.setEndPointIdleTimeout(IDLE_MILLISECONDS_WHEN_FULL);
        server.addBean(connections);
    }
}
