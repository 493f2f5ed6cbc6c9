package org.migrationadvisor.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * How the server stops: requests under way are answered first, and only then are idle connections closed. By itself, Jetty lets every connection
 * idle for no more than a second from the moment of stopping, and takes one whose answer was worked out for longer than that to be idle even while
 * its answer begins to be written: the reader gets a part of a page, now and then one that looks whole.
 */
final class Stopping extends GracefulHandler {

    private static final long PATIENCE_MILLISECONDS = 30_000;
    private static final long IDLE_MILLISECONDS = 1_000;
    private static final long AS_BEFORE = -1;

    private Stopping() {
        setShutdownIdleTimeout(AS_BEFORE);
    }

    /** Makes a server stop like this; what it handles goes into the result. */
    static GracefulHandler of(Server server) {
        Stopping stopping = new Stopping();
        server.setHandler(stopping);
        server.setStopTimeout(PATIENCE_MILLISECONDS);
        return stopping;
    }

    /** Stops a server; whether everything under way was answered in time. */
    static boolean allAnswered(Server server) {
        try {
            server.stop();
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (Exception failed) {
            throw new IllegalStateException("The server did not stop in order", failed);
        }
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        return super.shutdown().thenRun(this::closeIdle);
    }

    private void closeIdle() {
        for (Connector connector : getServer().getConnectors()) {
            if (connector instanceof AbstractConnector opening) {
                opening.setIdleTimeout(IDLE_MILLISECONDS);
            }
            for (EndPoint connection : connector.getConnectedEndPoints()) {
                connection.setIdleTimeout(IDLE_MILLISECONDS);
            }
        }
    }
}
