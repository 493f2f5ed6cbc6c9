package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.wording.Words;

/** Says which answers stand behind a diagnosis, those to one question together; what nobody could answer is only counted. */
final class Behind {

    private static final int MOST = 3;

    private Behind() {}

    static List<String> answers(Material material, Advice.Diagnosed diagnosed) {
        Words words = material.edition().words();
        List<String> lines = new ArrayList<>();
        diagnosed
                .known()
                .forEach((question, answers) -> lines.add(material.say(
                        "answered", "question", words.question(question), "answer", words.joined(question, answers))));
        if (diagnosed.unknown() > 0) {
            lines.add(material.say("nobody-knows", "count", diagnosed.unknown()));
        }
        return lines.size() > MOST ? shortened(material, lines) : lines;
    }

    private static List<String> shortened(Material material, List<String> lines) {
        List<String> some = new ArrayList<>(lines.subList(0, MOST));
        some.add(material.say("and-more-answers", "count", lines.size() - MOST));
        return some;
    }
}
