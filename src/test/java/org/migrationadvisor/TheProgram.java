package org.migrationadvisor;

import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.reasoning.RuleBase;

/** The program as it ships, with its own knowledge and rules; loaded once, since nothing in it changes. */
public final class TheProgram {

    private static final Sources SOURCES = new Sources(Optional.empty(), Optional.empty());
    private static final RuleBase RULES = SOURCES.ruleBase();
    private static final Advisor ADVISOR = new Advisor(SOURCES.knowledgeBase(), RULES);

    private TheProgram() {}

    public static Advisor advisor() {
        return ADVISOR;
    }

    public static KnowledgeBase knowledge() {
        return ADVISOR.knowledge();
    }

    public static RuleBase rules() {
        return RULES;
    }

    public static Advice adviceFor(Profile profile) {
        return ADVISOR.advise(profile);
    }
}
