package org.migrationadvisor.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The answer to requests that never reach a route, such as those that are not HTTP: the status in words, and the headers of every response. Jetty
 * closes the connection behind it, which the answer has to say, or the next request is sent into a connection that ends.
 */
final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Headers.ALWAYS.forEach(response.getHeaders()::put);
        response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
        response.getHeaders().put("Cache-Control", "no-store");
        response.getHeaders().put("Connection", "close");
        response.write(true, words(response.getStatus()), callback);
        return true;
    }

    private static ByteBuffer words(int status) {
        return ByteBuffer.wrap((status + " " + HttpStatus.getMessage(status) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
