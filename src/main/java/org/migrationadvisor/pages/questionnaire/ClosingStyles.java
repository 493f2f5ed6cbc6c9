package org.migrationadvisor.pages.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;

/**
 * Style rules that hide a question while an earlier answer on the same page makes it pointless, and say so. A browser too old for them shows every question, with its
 * condition in words; either way the answers that do not count are told by the server.
 */
public final class ClosingStyles {

    private final Questionnaire questionnaire;

    public ClosingStyles(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** One rule for each answer that closes questions, only for screens: on paper every question stands. */
    public String css() {
        String rules = questionnaire.questions().stream().flatMap(this::rules).collect(Collectors.joining("\n"));
        return "@media screen {\n" + rules + "\n}\n";
    }

    private Stream<String> rules(Question question) {
        Optional<Question.AskedWhen> condition = question.askedWhen();
        if (condition.isEmpty()) {
            return Stream.of();
        }
        Question parent = questionnaire.question(condition.get().question()).orElseThrow();
        return condition.get().is().isEmpty()
                ? condition.get().isNot().stream()
                        .map(code -> closed("#answers:has(" + checked(parent, code) + ") ", question))
                : Stream.of(closed(
                        "#answers" + answered(parent)
                                + without(parent, condition.get().is()) + " ",
                        question));
    }

    /** Hides the question and those that hang on it, unless there is something to mend, and says that they are not asked. */
    private String closed(String when, Question question) {
        return when + each("#q-", question) + ":not(.wrong){display:none}\n" + when + each("#n-", question)
                + "{display:block}";
    }

    private String each(String prefix, Question question) {
        List<String> ids = family(question).map(member -> prefix + member.id()).toList();
        return ids.size() == 1 ? ids.get(0) : ":is(" + String.join(",", ids) + ")";
    }

    private Stream<Question> family(Question question) {
        return Stream.concat(
                Stream.of(question),
                questionnaire.questions().stream()
                        .filter(other -> other.askedWhen()
                                .filter(condition -> condition.question().equals(question.id()))
                                .isPresent())
                        .flatMap(this::family));
    }

    /** Whether some code of the parent was chosen; unknown and unanswered leave its children open. */
    private static String answered(Question parent) {
        return ":has([name=" + parent.id() + "]:checked:not([value=unknown],[value=\"\"]))";
    }

    private static String without(Question parent, List<String> codes) {
        return codes.stream()
                .map(code -> ":not(:has(" + checked(parent, code) + "))")
                .collect(Collectors.joining());
    }

    private static String checked(Question parent, String code) {
        return "[name=" + parent.id() + "][value=" + code + "]:checked";
    }
}
