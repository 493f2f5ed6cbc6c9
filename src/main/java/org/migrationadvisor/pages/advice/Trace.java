package org.migrationadvisor.pages.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.reasoning.rule.Template;
import org.migrationadvisor.wording.ConclusionWords;

/** Every rule that fired, with what it concluded, in words. */
public final class Trace {

    private final Edition edition;
    private final ConclusionWords words;

    public Trace(Edition edition) {
        this.edition = edition;
        this.words = new ConclusionWords(edition.knowledge(), edition.words());
    }

    /** In short, for a list of everything: without the words of remarks, which stand beside the measure. */
    List<AdvicePage.Fired> fired(List<Advice.Fired> trace) {
        return fired(trace, words::concluded);
    }

    /** In full. */
    public List<AdvicePage.Fired> told(List<Advice.Fired> trace) {
        return fired(trace, words::of);
    }

    private List<AdvicePage.Fired> fired(List<Advice.Fired> trace, Function<Template, String> saying) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        trace.forEach(fired -> byRule.computeIfAbsent(fired.rule(), rule -> new ArrayList<>())
                .add(saying.apply(template(fired.concluded()))));
        return byRule.entrySet().stream()
                .map(rule -> new AdvicePage.Fired(
                        edition.rule(rule.getKey()),
                        rule.getValue().stream().distinct().toList()))
                .toList();
    }

    /** A conclusion from its text, such as {@code Need[intervention=twinning, diagnosis=return-potential]}. */
    private static Template template(String concluded) {
        int bracket = concluded.indexOf('[');
        List<String> arguments = Arrays.stream(
                        concluded.substring(bracket + 1, concluded.length() - 1).split(", "))
                .map(argument -> argument.substring(argument.indexOf('=') + 1))
                .toList();
        return new Template(concluded.substring(0, bracket), arguments);
    }
}
