package org.migrationadvisor.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as people run it opens no connection to anybody, from its start over pages, answers and documents to its end. Needs strace. */
@Tag("long")
class ConnectionsTest {

    @TempDir
    Path folder;

    @Test
    void it_connects_to_nobody() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is installed");
        Path connections = folder.resolve("connections");

        try (ServerProcess server = ServerProcess.startWatched(folder, connections)) {
            for (String path : List.of(
                    "/",
                    "/questionnaire",
                    "/cases/pampa-quieta/advice",
                    "/cases/pampa-quieta/changes",
                    "/rules/family",
                    "/sources",
                    "/kit/cards",
                    "/api/v1/rules",
                    "/health")) {
                assertThat(got(server, path).statusCode()).as(path).isEqualTo(200);
            }
            for (String format : List.of("pdf", "docx", "xlsx")) {
                assertThat(got(server, "/cases/pampa-quieta/report?format=" + format)
                                .statusCode())
                        .as(format)
                        .isEqualTo(200);
            }
            assertThat(begun(server).statusCode()).isEqualTo(303);
        }

        assertThat(Files.readAllLines(connections))
                .filteredOn(line -> line.contains("connect(") && !line.contains("AF_UNIX"))
                .isEmpty();
    }

    private static HttpResponse<byte[]> got(ServerProcess server, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(server.origin() + path)).build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> begun(ServerProcess server) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.origin() + "/assessments"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("municipality=Alto+Seco"))
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}
