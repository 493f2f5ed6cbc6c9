package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.wording.ExploreJson;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.web.Answers;
import org.migrationadvisor.web.Body;
import org.migrationadvisor.web.Turnstile;
import org.migrationadvisor.wording.AdviceJson;
import org.migrationadvisor.wording.RefusalWords;
import org.migrationadvisor.wording.Words;

/** Answers programs. The language is that of {@code ?lang=}, else the first of the knowledge base. */
public final class Api {

    private static final String LANGUAGE = "lang";
    private static final String OPEN_API = openApiDocument();

    private final Advisor advisor;
    private final KnowledgeBase knowledge;
    private final String program;
    private final ProfileReader profiles;
    private final Influence influence;
    private final Explorations explorations;

    /** A handler that answers in a language. */
    private interface Spoken {
        JsonNode answer(String language) throws ProfileRefused;
    }

    /** @param program version of the program */
    public Api(Advisor advisor, String program) {
        this.advisor = advisor;
        this.knowledge = advisor.knowledge();
        this.program = program;
        this.profiles = new ProfileReader(knowledge.questionnaire());
        this.influence = new Influence(advisor);
        this.explorations = new Explorations(advisor);
    }

    /** Explores, for the pages too. */
    public Explorations explorations() {
        return explorations;
    }

    public void advice(Context context) {
        byte[] body = Body.bytes(context);
        answer(context, language -> {
            Profile profile = profiles.read(body);
            AdviceJson wording = new AdviceJson(knowledge, language, program);
            Advice advice = advisor.advise(profile);
            boolean traced = "true".equals(context.queryParam("trace"));
            return traced
                    ? wording.traced(advice, influence.askFirst(profile))
                    : wording.document(advice, influence.askFirst(profile));
        });
    }

    public void explore(Context context) {
        byte[] body = Body.bytes(context);
        answer(context, language -> {
            Profile profile = profiles.read(body);
            return explorations
                    .explore(profile)
                    .<JsonNode>map(exploration -> new ExploreJson(knowledge, language, program).document(exploration))
                    .orElseGet(() -> busy(context, language));
        });
    }

    private JsonNode busy(Context context, String language) {
        context.status(503).header("Retry-After", String.valueOf(Turnstile.COME_BACK_SECONDS));
        RefusalWords words = new RefusalWords(knowledge, language);
        return Json.object()
                .put("error", words.say(Saying.of("others are exploring")))
                .put("where", context.path())
                .put("accepted", words.say(Saying.of("the same request again in some seconds")));
    }

    public void questionnaire(Context context) {
        answer(context, language -> new QuestionnaireJson(words(language)).document(knowledge));
    }

    public void interventions(Context context) {
        answer(context, language -> new InterventionJson(words(language)).document(knowledge));
    }

    public void findings(Context context) {
        answer(context, language -> new FindingJson(words(language)).document(knowledge));
    }

    public void cases(Context context) {
        answer(context, language -> new CaseJson(words(language)).document(knowledge));
    }

    public void rules(Context context) {
        answer(context, language -> new RuleJson(knowledge, words(language)).document(advisor.rules()));
    }

    public void openApi(Context context) {
        Answers.json(context, OPEN_API.replace("\"0.0.0\"", "\"" + program + "\""));
    }

    private void answer(Context context, Spoken handler) {
        String first = knowledge.languages().get(0);
        String asked = Optional.ofNullable(context.queryParam(LANGUAGE)).orElse(first);
        boolean spoken = knowledge.languages().contains(asked);
        JsonNode answer;
        try {
            answer = handler.answer(spoken ? asked : refusedLanguage());
        } catch (ProfileRefused refused) {
            context.status(400);
            answer = new RefusalJson(new RefusalWords(knowledge, spoken ? asked : first)).document(refused.slips());
        }
        Answers.json(context, answer.toString());
    }

    private String refusedLanguage() throws ProfileRefused {
        throw new ProfileRefused(
                0,
                LANGUAGE,
                Saying.of("an unknown language"),
                Saying.of("one of {codes}", "codes", String.join(", ", knowledge.languages())));
    }

    private Words words(String language) {
        return new Words(knowledge, language);
    }

    private static String openApiDocument() {
        try (InputStream document = Api.class.getResourceAsStream("/openapi.json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
