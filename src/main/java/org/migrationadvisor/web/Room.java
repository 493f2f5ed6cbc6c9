package org.migrationadvisor.web;

import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/** For how many connections there is room: when it is full, those that ask nothing are closed after a second, and answers under way are left alone. */
final class Room extends NetworkConnectionLimit {

    private static final int MOST_CONNECTIONS = 1_000;
    private static final long IDLE_MILLISECONDS_WHEN_FULL = 1_000;

    private final Server server;

    Room(Server server) {
        super(MOST_CONNECTIONS, server);
        this.server = server;
    }

    @Override
    protected void limit() {
        super.limit();
        for (Connector connector : server.getConnectors()) {
            connector.getConnectedEndPoints().stream()
                    .filter(EndPoint::isFillInterested)
                    .forEach(waiting -> waiting.setIdleTimeout(IDLE_MILLISECONDS_WHEN_FULL));
        }
    }

    @Override
    protected void unlimit() {
        super.unlimit();
        for (Connector connector : server.getConnectors()) {
            connector
                    .getConnectedEndPoints()
                    .forEach(connection -> connection.setIdleTimeout(connector.getIdleTimeout()));
        }
    }
}
