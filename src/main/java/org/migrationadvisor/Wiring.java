package org.migrationadvisor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.check.CheckText;
import org.migrationadvisor.check.Checker;
import org.migrationadvisor.check.Report;
import org.migrationadvisor.cli.ExitCode;
import org.migrationadvisor.cli.Program;
import org.migrationadvisor.cli.Refused;
import org.migrationadvisor.cli.Terminal;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.pages.document.Documents;
import org.migrationadvisor.web.WebServer;

/** Puts the parts together for the commands. */
final class Wiring implements Program {

    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public String version() {
        return Sources.programVersion();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Advisor advisor(Optional<Path> knowledge, Optional<Path> rules) {
        return new Sources(knowledge, rules).advisor();
    }

    @Override
    public KnowledgeBase knowledge(Optional<Path> knowledge) {
        return new Sources(knowledge, Optional.empty()).knowledgeBase();
    }

    @Override
    public int check(Optional<Path> knowledge, Optional<Path> rules, Terminal terminal) {
        Sources sources = new Sources(knowledge, rules);
        Report report = Checker.check(sources.knowledgeFolder(), sources.ruleFolder(), sources::compiled);
        terminal.out().print(CheckText.of(report));
        terminal.out().flush();
        return report.sound() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    @Override
    public String adviceDocument(Advisor advisor, Advice advice, List<Influence.Inquiry> askFirst, String language) {
        return new Documents(advisor.knowledge(), version()).advice(advice, askFirst, advisor.rules(), language);
    }

    @Override
    public String questionnaireDocument(KnowledgeBase knowledge, String language) {
        return new Documents(knowledge, version()).questionnaire(language);
    }

    @Override
    public int serve(String host, int port, Terminal terminal) {
        WebServer server = started(host, port);
        Thread stop = new Thread(server::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        terminal.out().println("Migration Advisor: http://" + host + ":" + server.port() + "/");
        terminal.out().flush();
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private WebServer started(String host, int port) {
        try {
            return WebServer.create(advisor(Optional.empty(), Optional.empty()), version())
                    .start(host, port);
        } catch (IOException refused) {
            throw new Refused(refused.getMessage());
        }
    }
}
