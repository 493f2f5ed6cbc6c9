package org.migrationadvisor;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.Housekeeping;
import org.migrationadvisor.assessment.store.Backups;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.assessment.store.StorePlace;
import org.migrationadvisor.check.CheckText;
import org.migrationadvisor.check.Checker;
import org.migrationadvisor.check.Report;
import org.migrationadvisor.cli.ExitCode;
import org.migrationadvisor.cli.Program;
import org.migrationadvisor.cli.Refused;
import org.migrationadvisor.cli.Serving;
import org.migrationadvisor.cli.Terminal;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.pages.document.Documents;
import org.migrationadvisor.web.Proxies;
import org.migrationadvisor.web.WebServer;

/** Puts the parts together for the commands. */
final class Wiring implements Program {

    private static final int DAILY_BACKUPS = 7;

    private final Optional<Meanwhile<Advisor>> foreseen;

    private Wiring(Optional<Meanwhile<Advisor>> foreseen) {
        this.foreseen = foreseen;
    }

    /** For arguments that nobody has understood yet: where they look like those of a server, what it needs is read meanwhile. */
    static Wiring of(String... arguments) {
        boolean serving = arguments.length == 0 || arguments[0].equals("serve");
        return new Wiring(serving ? Optional.of(advising()) : Optional.empty());
    }

    private static Meanwhile<Advisor> advising() {
        return Meanwhile.begin(() -> new Sources(Optional.empty(), Optional.empty()).advisor());
    }

    @Override
    public String version() {
        return Sources.programVersion();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
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
    public Path dataFolder() {
        return Path.of(System.getProperty("advisor.home", ""), "data");
    }

    @Override
    public int serve(Serving serving, Terminal terminal) {
        Meanwhile<Advisor> advising = foreseen.orElseGet(Wiring::advising);
        Storage storage = Storage.open(serving.place());
        Advisor advisor = advising.result();
        Assessments assessments = assessments(advisor, storage, serving.retention());
        WebServer server = started(advisor, assessments, serving);
        if (!serving.quiet()) {
            server.telling(terminal.err()::println);
        }
        Housekeeping housekeeping = housekeeping(assessments, serving.place(), terminal);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                server.stop();
                            } finally {
                                housekeeping.close();
                                assessments.close();
                            }
                        },
                        "stop"));
        terminal.out().println("Migration Advisor: http://" + serving.host() + ":" + server.port() + "/");
        terminal.out().flush();
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    /** The saved assessments in an open database. */
    static Assessments assessments(Advisor advisor, Storage storage, Duration retention) {
        return new Assessments(
                storage,
                Clock.systemUTC(),
                new SecureRandom(),
                advisor.knowledge().questionnaire(),
                retention);
    }

    /** Deletes what is past its retention, and keeps a backup of each of the last days; who runs PostgreSQL has means of their own. */
    private static Housekeeping housekeeping(Assessments assessments, StorePlace place, Terminal terminal) {
        Housekeeping housekeeping = new Housekeeping(
                failed -> terminal.err().println("Housekeeping failed and is tried again: " + failed.getMessage()));
        housekeeping.hourly(assessments::sweep);
        if (place.database().isEmpty()) {
            Backups backups = new Backups(place, Clock.systemUTC());
            housekeeping.hourly(() -> backups.daily(DAILY_BACKUPS));
        }
        return housekeeping;
    }

    private WebServer started(Advisor advisor, Assessments assessments, Serving serving) {
        try {
            return WebServer.create(advisor, assessments, version(), new Proxies(serving.proxies()))
                    .start(serving.host(), serving.port());
        } catch (IOException refused) {
            assessments.close();
            throw new Refused(refused.getMessage());
        }
    }
}
