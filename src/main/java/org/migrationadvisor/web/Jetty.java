package org.migrationadvisor.web;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** How the server below behaves: it says nothing about itself, lets nobody keep it waiting, and finishes what it began before it stops. */
final class Jetty {

    private static final long LEAST_BYTES_A_SECOND = 100;
    private static final long STOP_MILLISECONDS = 5_000;

    private Jetty() {}

    static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.addCustomizer((request, headers) -> {
            Headers.ALWAYS.forEach(headers::put);
            return request;
        });
    }

    static void limit(Server server) {
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(new MinimumDataRateHandler(LEAST_BYTES_A_SECOND, 0));
        server.setHandler(graceful);
        server.setStopTimeout(STOP_MILLISECONDS);
        server.setErrorHandler(new PlainErrors());
    }
}
