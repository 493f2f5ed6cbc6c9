package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.explore.WhatIf;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.pages.explore.PinText;
import org.migrationadvisor.pages.stage.Run;
import org.migrationadvisor.syntax.WrittenNumber;

/** Reads the answers that a room changes, from an address or from the form for a number. */
final class StageChanges {

    private static final String CHANGE = "change";
    private static final String AMOUNT = "amount";

    private final WhatIf whatIf;
    private final Questionnaire questionnaire;

    StageChanges(Advisor advisor) {
        this.whatIf = new WhatIf(advisor);
        this.questionnaire = advisor.knowledge().questionnaire();
    }

    List<PinText> of(Context context) {
        return context.queryParams(CHANGE).stream()
                .filter(change -> !change.isEmpty())
                .distinct()
                .map(PinText::parse)
                .map(change -> withAmount(context, change))
                .toList();
    }

    /** Whether the form for a number was sent. */
    boolean sent(Context context) {
        return context.queryParam(AMOUNT) != null;
    }

    /** A change with the number that a form sends beside its question. */
    private PinText withAmount(Context context, PinText change) {
        String written =
                Optional.ofNullable(context.queryParam(AMOUNT)).orElse("").strip();
        if (!change.answer().isEmpty() || written.isEmpty()) {
            return change;
        }
        boolean whole = questionnaire
                .question(change.question())
                .flatMap(Question::range)
                .filter(Question.Range::whole)
                .isPresent();
        return new PinText(
                change.question(),
                WrittenNumber.read(written, whole)
                        .map(BigDecimal::toPlainString)
                        .orElse(written));
    }

    /** Whether a municipality could answer so; one question alone may still wait for its answer. */
    boolean possible(Case municipality, List<PinText> changes) {
        if (changes.size() == 1 && changes.get(0).answer().isEmpty()) {
            return questionnaire.question(changes.get(0).question()).isPresent();
        }
        try {
            whatIf.pinned(
                    municipality.profile(),
                    changes.stream().map(change -> change.pin(questionnaire)).toList());
            return changes.size() <= Run.MOST_CHANGES;
        } catch (ProfileRefused refused) {
            return false;
        }
    }
}
