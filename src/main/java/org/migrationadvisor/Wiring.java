package org.migrationadvisor;

import java.nio.file.Path;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.cli.Program;
import org.migrationadvisor.cli.Terminal;
import org.migrationadvisor.domain.KnowledgeBase;

/** Puts the parts together for the commands. */
final class Wiring implements Program {

    @Override
    public String version() {
        return Sources.programVersion();
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
        throw new UnsupportedOperationException("check");
    }

    @Override
    public String adviceDocument(Advisor advisor, Advice advice, String language) {
        throw new UnsupportedOperationException("html");
    }

    @Override
    public String questionnaireDocument(KnowledgeBase knowledge, String language) {
        throw new UnsupportedOperationException("html");
    }

    @Override
    public int serve(String host, int port, Terminal terminal) {
        throw new UnsupportedOperationException("serve");
    }
}
