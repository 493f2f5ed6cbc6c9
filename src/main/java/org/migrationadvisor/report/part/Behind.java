package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.advice.Advice;

/** Says which answers stand behind a diagnosis, those to one question together; what nobody could answer is only counted. */
final class Behind {

    private static final String UNKNOWN = "unknown";
    private static final int MOST = 3;

    private Behind() {}

    static List<String> answers(Material material, Advice.Diagnosed diagnosed) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        diagnosed.because().stream()
                .filter(because -> !because.answer().equals(UNKNOWN))
                .forEach(because -> given.computeIfAbsent(because.question(), question -> new ArrayList<>())
                        .add(material.edition().words().answer(because.question(), because.answer())));
        List<String> lines = new ArrayList<>();
        given.forEach((question, answers) -> lines.add(material.say(
                "answered",
                "question",
                material.edition().words().question(question),
                "answer",
                material.joined(answers))));
        long unknown = diagnosed.because().stream()
                .filter(because -> because.answer().equals(UNKNOWN))
                .count();
        if (unknown > 0) {
            lines.add(material.say("nobody-knows", "count", unknown));
        }
        return lines.size() > MOST ? shortened(material, lines) : lines;
    }

    private static List<String> shortened(Material material, List<String> lines) {
        List<String> some = new ArrayList<>(lines.subList(0, MOST));
        some.add(material.say("and-more-answers", "count", lines.size() - MOST));
        return some;
    }
}
