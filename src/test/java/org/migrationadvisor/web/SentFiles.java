package org.migrationadvisor.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The form for files as a browser sends it, with what was chosen. */
final class SentFiles {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final String language;

    SentFiles(String language) {
        this.language = language;
    }

    SentFiles with(String name, byte[] bytes) {
        body.writeBytes(("--xyz\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    HttpResponse<String> send() {
        body.writeBytes("--xyz--\r\n".getBytes(UTF_8));
        return TheServer.send(TheServer.request(
                        "/assessments/files?lang=" + language, "Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
