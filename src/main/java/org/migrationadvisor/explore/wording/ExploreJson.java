package org.migrationadvisor.explore.wording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Robustness;
import org.migrationadvisor.wording.Words;

/** What exploring found as JSON, format 1, in one language; docs/explore.md describes it. */
public final class ExploreJson {

    private final KnowledgeBase knowledge;
    private final Words words;
    private final String programVersion;

    public ExploreJson(KnowledgeBase knowledge, String language, String programVersion) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
        this.programVersion = programVersion;
    }

    /** The whole document. */
    public ObjectNode document(Exploration exploration) {
        ObjectNode json = ChangeJson.object().put("format", 1);
        json.put("municipality", exploration.advice().profile().municipality());
        json.put("language", words.language());
        json.put("program", programVersion);
        json.put("knowledge", knowledge.version());
        json.set("recommendations", ChangeJson.list(exploration.recommended(), this::recommended));
        json.set("others", ChangeJson.list(exploration.others(), this::other));
        json.set("ask_first", ChangeJson.list(exploration.askFirst(), ExploreJson::inquiry));
        return json.put("complete", exploration.complete())
                .put(
                        "stopped_by",
                        exploration.complete() ? null : exploration.stopped().code())
                .put("runs", exploration.runs());
    }

    private ObjectNode recommended(Exploration.Recommended line) {
        ObjectNode json = titled(line.intervention()).put("rank", line.rank());
        Robustness robustness = line.robustness();
        json.put("robustness", rounded(robustness.share()));
        json.putObject("completions")
                .put("exact", robustness.exact())
                .put("count", robustness.completions())
                .put("error", rounded(robustness.error()));
        json.set("hangs_on", ChangeJson.list(robustness.hangsOn(), this::hinge));
        json.set("out", ChangeJson.ways(line.out()));
        line.lower().ifPresent(lower -> json.set("out_of_first_five", ChangeJson.ways(lower)));
        return json;
    }

    private ObjectNode other(Exploration.Other line) {
        ObjectNode json = titled(line.intervention()).put("place", line.place().code());
        json.set("in", ChangeJson.ways(line.in()));
        return json;
    }

    private ObjectNode titled(String intervention) {
        return ChangeJson.object()
                .put("id", intervention)
                .put(
                        "title",
                        words.of(knowledge.interventions().get(intervention).title()));
    }

    private ObjectNode hinge(Robustness.Hinge hinge) {
        ObjectNode json = ChangeJson.object().put("question", hinge.question());
        boolean several = knowledge
                        .questionnaire()
                        .question(hinge.question())
                        .orElseThrow()
                        .kind()
                == Question.Kind.SEVERAL;
        json.set("answers", ChangeJson.list(hinge.answers(), given -> {
            ObjectNode answer = ChangeJson.object();
            answer.set("answer", ChangeJson.response(Optional.of(given.answer())));
            if (several) {
                answer.put("chosen", given.chosen());
            }
            return answer.put("robustness", rounded(given.share()));
        }));
        return json;
    }

    private static ObjectNode inquiry(Influence.Inquiry inquiry) {
        return ChangeJson.object().put("question", inquiry.question()).put("influence", inquiry.influence());
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
