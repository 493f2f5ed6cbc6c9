package org.migrationadvisor.pages.stage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.Edition;

/** Several municipalities side by side. */
final class ComparedScenes {

    private static final int MOST_MEASURES = 6;
    private static final int MOST_ANSWERS = 4;

    private final Edition edition;
    private final List<Advice> advices;
    private final StageWords words;
    private final Set<String> common;

    ComparedScenes(Edition edition, Function<Profile, Advice> advisor, List<Case> municipalities) {
        this.edition = edition;
        this.advices = municipalities.stream()
                .map(municipality -> advisor.apply(municipality.profile()))
                .toList();
        this.words = new StageWords(edition);
        this.common = inAll(advices.stream().map(ComparedScenes::recommended).toList());
    }

    private static Set<String> inAll(List<Set<String>> lists) {
        return lists.get(0).stream()
                .filter(id -> lists.stream().allMatch(list -> list.contains(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> recommended(Advice advice) {
        return advice.recommendations().stream()
                .map(Advice.Recommendation::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is advised to all of them. */
    Scene shared() {
        List<String> measures = words.measures(common);
        return new Scene.Columns(List.of(column(edition.say("stage-in-all"), measures)));
    }

    /** What is advised to each, and not to all. */
    Scene different() {
        return new Scene.Columns(advices.stream()
                .map(advice -> column(
                        name(advice),
                        words.measures(recommended(advice).stream()
                                .filter(id -> !common.contains(id))
                                .toList())))
                .toList());
    }

    private Scene.Columns.Column column(String name, List<String> items) {
        return new Scene.Columns.Column(
                name,
                items.stream().limit(MOST_MEASURES).toList(),
                items.isEmpty() ? edition.say("stage-nothing-own") : words.more(items.size(), MOST_MEASURES));
    }

    /** The answers in which they differ, behind the diagnoses that they do not share. */
    Scene answers() {
        return new Scene.Table(
                advices.stream().map(ComparedScenes::name).toList(),
                questions()
                        .limit(MOST_ANSWERS)
                        .map(question -> new Scene.Table.Row(
                                edition.words().question(question),
                                advices.stream()
                                        .map(advice -> answer(advice, question))
                                        .toList()))
                        .toList());
    }

    private Stream<String> questions() {
        Set<String> held = inAll(advices.stream()
                .map(advice -> advice.diagnoses().stream()
                        .map(Advice.Diagnosed::id)
                        .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
                .toList());
        return advices.stream()
                .flatMap(advice -> advice.diagnoses().stream())
                .filter(diagnosed -> !held.contains(diagnosed.id()))
                .flatMap(diagnosed -> diagnosed.because().stream())
                .map(Advice.Because::question)
                .distinct()
                .filter(question -> advices.stream()
                                .map(advice -> advice.profile().answer(question))
                                .distinct()
                                .count()
                        > 1);
    }

    private String answer(Advice advice, String question) {
        return advice.profile()
                .answer(question)
                .filter(response -> !response.equals(Response.UNKNOWN))
                .map(response -> edition.words().response(question, response))
                .orElseGet(() -> edition.code("answer", "unknown"));
    }

    private static String name(Advice advice) {
        return advice.profile().municipality();
    }
}
