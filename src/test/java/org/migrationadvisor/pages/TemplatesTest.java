package org.migrationadvisor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.Folders;

/** Templates only show: each has its record, its words, and no reckoning. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Map<String, String> ALL = Folders.texts(TEMPLATES, ".peb");
    private static final Pattern TAG = Pattern.compile("\\{[{%](.*?)[%}]}", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("say\\('([a-z0-9_-]+)'");
    private static final Set<String> CHOSEN_BY_CODE = Set.of(
            "and-answers-",
            "answered-",
            "begun-with-",
            "changed-",
            "diagnosis-",
            "not-asked-",
            "pushed-",
            "task-",
            "and-more-",
            "chief-",
            "error-",
            "kind-",
            "knowledge-",
            "nav-",
            "part-",
            "situation-",
            "slip-",
            "state-",
            "upkeep-",
            "influence-",
            "kit-paper-",
            "kit-sheet-",
            "kit-text-",
            "minutes-",
            "stage-chapter-",
            "stage-diagnosis-",
            "stage-compared-",
            "stage-gallery-",
            "stage-moves-",
            "stage-opens-",
            "stage-place-",
            "stage-standing-",
            "stage-unknown-",
            "stage-waiting-",
            "stage-why-",
            "filter-",
            "useful-why-",
            "rule-example-");

    @Test
    void every_page_has_a_template_named_like_it_and_every_template_a_page() {
        Set<String> records = new ClassFileImporter()
                .importPackages("org.migrationadvisor.pages").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Page.class))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> templates = ALL.keySet().stream()
                .filter(name -> name.startsWith("pages/"))
                .map(name -> name.replaceAll("^pages/|\\.peb$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(templates).isEqualTo(records);
    }

    @Test
    void templates_neither_reckon_nor_set_variables() {
        assertThat(ALL)
                .allSatisfy((name, text) -> assertThat(TAG.matcher(text)
                                .results()
                                .map(tag -> tag.group(1).replaceAll("'[^']*'|\"[^\"]*\"", "")))
                        .as(name)
                        .noneMatch(tag -> tag.matches("(?s).*[+*/%<>].*|.* - .*|\\s*set .*")));
    }

    @Test
    void only_the_style_sheet_and_drawings_go_out_unescaped() {
        assertThat(ALL)
                .allSatisfy((name, text) -> assertThat(
                                text.replaceAll("\\{\\{ (frame\\.styles|picture\\.(wide|narrow)) \\| raw }}", ""))
                        .as(name)
                        .doesNotContain("| raw", "autoescape"));
    }

    @Test
    void every_word_that_is_said_is_written_and_every_word_written_is_said() {
        Map<String, ?> written = TheProgram.knowledge().vocabulary().get("page");
        Set<String> said = ALL.values().stream()
                .flatMap(text -> SAID.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String java = String.join(
                "\n",
                Folders.texts(Path.of("src/main/java/org/migrationadvisor"), ".java")
                        .values());

        List<String> silent = written.keySet().stream()
                .filter(key -> !said.contains(key) && !java.contains("\"" + key + "\""))
                .filter(key -> CHOSEN_BY_CODE.stream().noneMatch(key::startsWith))
                .toList();

        assertThat(written.keySet()).map(Object::toString).containsAll(said);
        assertThat(silent).isEmpty();
    }

    @Test
    void no_words_of_any_language_stand_in_a_template() {
        assertThat(ALL)
                .allSatisfy((name, text) -> assertThat(TAG.matcher(text)
                                .replaceAll(" ")
                                .replaceAll("(?s)<[^>]*>", " ")
                                .replaceAll("&[a-z]+;", " "))
                        .as(name)
                        .doesNotContainPattern("\\p{L}{2,}"));
    }
}
