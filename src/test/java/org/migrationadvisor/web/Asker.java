package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Condition;

/** Somebody who reads an answer when it suits them. */
final class Asker implements AutoCloseable {

    private static final int MORE_THAN_A_SOCKET_HOLDS = 8_000_000;

    /** Holds for all that a server sent who answered much. */
    static final Condition<String> WHOLE = new Condition<>(
            answer -> answer.startsWith("HTTP/1.1 200")
                    && answer.chars().filter(letter -> letter == '~').count() == MORE_THAN_A_SOCKET_HOLDS,
            "the whole answer");

    private final Socket socket;

    private Asker(Socket socket) {
        this.socket = socket;
    }

    /** The handler whose answer does not fit into the socket, so that the server waits for the reader, and then closes the connection. */
    static void answerMuch(Context context) {
        context.header("Connection", "close").result("~".repeat(MORE_THAN_A_SOCKET_HOLDS));
    }

    /** Connects and asks nothing. */
    static Asker connect(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(TheServer.HOST, port));
        return new Asker(socket);
    }

    /** Connects and asks. */
    static Asker ask(int port) throws IOException {
        Asker asker = connect(port);
        asker.socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return asker;
    }

    /** The first letter of the answer, as soon as there is one. */
    String beginning() throws IOException {
        return new String(socket.getInputStream().readNBytes(1), StandardCharsets.US_ASCII);
    }

    /** The rest of the answer, until the server closes the connection. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
