package org.migrationadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.KnowledgeBase;

/** What the commands need of the program; the wiring gives it. */
public interface Program {

    /** The version of the program. */
    String version();

    /** The day, for documents that bear one. */
    LocalDate today();

    /** The advisor over the knowledge and rules of the program, or of folders. */
    Advisor advisor(Optional<Path> knowledge, Optional<Path> rules);

    /** The knowledge base of the program, or of a folder. */
    KnowledgeBase knowledge(Optional<Path> knowledge);

    /** Checks knowledge and rules, prints what it finds, and gives the exit code. */
    int check(Optional<Path> knowledge, Optional<Path> rules, Terminal terminal);

    /** Advice as a document for a browser. */
    String adviceDocument(Advisor advisor, Advice advice, List<Influence.Inquiry> askFirst, String language);

    /** The whole questionnaire as a document for a browser. */
    String questionnaireDocument(KnowledgeBase knowledge, String language);

    /**
     * Serves the web application until it is stopped.
     *
     * @throws Refused if it cannot listen there, or the assessments cannot be kept safely at the place
     */
    int serve(Serving serving, Terminal terminal);

    /** The data folder that is meant when none is named. */
    Path dataFolder();
}
