package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A full server makes room at the cost of those who ask nothing. */
class RoomTest {

    private Javalin server;

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.modifyServer(jetty -> Jetty.limit(jetty, new Journal(Clock.systemUTC())));
            config.routes.get("/", Asker::answerMuch);
        });
        server.start(TheServer.HOST, 0);
        jetty().getBean(NetworkConnectionLimit.class).setMaxNetworkConnectionCount(3);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Timeout(20)
    void a_reader_who_pauses_gets_the_whole_page_and_who_asks_nothing_is_let_go()
            throws IOException, InterruptedException {
        try (Asker reader = Asker.ask(server.port())) {
            String beginning = reader.beginning();
            try (Asker silent = Asker.connect(server.port())) {
                while (!somebodyIsWaitedFor()) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                try (Asker last = Asker.connect(server.port())) {
                    assertThat(silent.rest()).isEmpty();
                    TimeUnit.MILLISECONDS.sleep(500);
                    assertThat(beginning + reader.rest()).is(Asker.WHOLE);
                    assertThat(last).isNotNull();
                }
            }
        }
    }

    private boolean somebodyIsWaitedFor() {
        return jetty().getConnectors()[0].getConnectedEndPoints().stream().anyMatch(EndPoint::isFillInterested);
    }

    private Server jetty() {
        return server.jettyServer().server();
    }
}
