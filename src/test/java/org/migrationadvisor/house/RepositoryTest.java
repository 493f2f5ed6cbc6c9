package org.migrationadvisor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.Folders;
import org.migrationadvisor.reasoning.Phase;

/** How files look: their length, their words of explanation, and what they may not say. */
class RepositoryTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 400;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^\\s*public (?:static |final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PROPERTY = Pattern.compile("\"properties\"\\s*:\\s*\\{|\"([a-z_]+)\"\\s*:\\s*\\{");

    @Test
    void no_source_file_is_longer_than_four_hundred_lines() {
        assertThat(Folders.texts(MAIN, ".java"))
                .allSatisfy((file, text) ->
                        assertThat(text.lines().count()).as(file).isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void every_public_type_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        Folders.texts(MAIN, ".java").forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher type = PUBLIC_TYPE.matcher(lines.get(i));
                if (type.find() && !saysWhatItIs(lines, i)) {
                    silent.add(file + ":" + (i + 1) + " " + type.group(1));
                }
            }
        });

        assertThat(silent).isEmpty();
    }

    /** Whether a comment stands above the type, with nothing but annotations between. */
    private static boolean saysWhatItIs(List<String> lines, int type) {
        for (int above = type - 1; above >= 0; above--) {
            String line = lines.get(above).strip();
            if (line.isEmpty() || line.endsWith(";") || line.endsWith("{") || line.equals("}")) {
                return false;
            }
            if (line.endsWith("*/")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_package_says_what_lives_in_it() {
        Set<String> packages = Folders.texts(MAIN, ".java").keySet().stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages)
                .filteredOn(name -> !name.equals("org/migrationadvisor"))
                .allSatisfy(name -> assertThat(MAIN.resolve(name).resolve("package-info.java"))
                        .exists());
    }

    @Test
    void java_is_blind_to_themes() {
        Set<String> ids = ids();
        Map<String, Set<String>> named = new TreeMap<>();
        Folders.texts(MAIN, ".java")
                .forEach((file, text) -> LITERAL.matcher(text)
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(ids::contains)
                        .forEach(id -> named.computeIfAbsent(id, none -> new LinkedHashSet<>())
                                .add(file)));

        assertThat(named).isEmpty();
    }

    /** Ids of questions, diagnoses, interventions and rules; a word that is a key of the schemas too is no id there. */
    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>(TheProgram.knowledge().diagnoses().keySet());
        ids.addAll(TheProgram.knowledge().interventions().keySet());
        TheProgram.knowledge().questionnaire().questions().forEach(question -> ids.add(question.id()));
        ids.removeAll(keysOfSchemas());
        return ids;
    }

    private static Set<String> keysOfSchemas() {
        return Folders.texts(Path.of("knowledge-base/schema"), ".json").values().stream()
                .flatMap(schema -> PROPERTY.matcher(schema).results())
                .map(key -> key.group(1))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void the_rules_of_a_phase_share_one_package(Phase phase) {
        Map<String, String> files = Folders.texts(Path.of("rules"), phase.code() + ".drl");

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((file, drl) -> assertThat(drl.lines().filter(line -> line.startsWith("package")))
                        .as(file)
                        .containsExactly("package rules." + phase.code()));
    }

    @Test
    void rules_use_nothing_that_would_make_order_matter() {
        assertThat(Folders.texts(Path.of("rules"), ".drl"))
                .allSatisfy(
                        (file, drl) -> assertThat(drl.lines().map(String::strip))
                                .as(file)
                                .noneMatch(
                                        line -> line.matches(
                                                        "(salience|agenda-group|activation-group|no-loop|lock-on-active|global|query|function|declare|dialect)\\b.*")
                                                || line.matches(
                                                        ".*\\b(modify|update|delete|retract|insertLogical|eval|forall|accumulate|collect)\\b *\\(.*")));
    }

    @Test
    void no_number_stands_in_a_rule() {
        assertThat(Folders.texts(Path.of("rules"), ".drl"))
                .allSatisfy((file, drl) -> assertThat(drl.lines().map(line -> line.replaceAll("\"[^\"]*\"", "")))
                        .as(file)
                        .filteredOn(line -> !line.startsWith("//") && !line.startsWith("rule"))
                        .noneMatch(line -> line.matches(".*\\d.*")));
    }

    @Test
    void a_rule_file_holds_a_theme_of_the_house() {
        Set<String> themes = Folders.texts(Path.of("rules"), ".drl").keySet().stream()
                .map(file -> file.substring(0, file.indexOf('/')))
                .collect(Collectors.toSet());

        assertThat(themes)
                .isSubsetOf(
                        "family",
                        "population",
                        "remittances",
                        "community",
                        "budget",
                        "departure",
                        "return",
                        "capacity",
                        "visibility",
                        "planning",
                        "ngo",
                        "ties",
                        "economy");
    }
}
