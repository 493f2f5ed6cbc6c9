package org.migrationadvisor.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.fixture.Folders;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.syntax.Saying;

/** A refusal speaks the language of its reader; what stood in the file stays as it is. */
class RefusalWordsTest {

    private static final Pattern PHRASE = Pattern.compile("Saying\\.of\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> PLACES = Set.of("file", "header", "row", "line");

    @Test
    void a_slip_is_said_in_spanish_with_its_codes_as_they_are() {
        ProfileRefused.Slip slip = slip("answers:\n  settlement: ruraal\n");

        RefusalWords words = new RefusalWords(TheProgram.knowledge(), "es");

        assertThat(words.found(slip)).isEqualTo("el texto «ruraal»");
        assertThat(words.accepted(slip)).isEqualTo("uno de estos: urban, semi_urban, rural; ¿quiso decir «rural»?");
        assertThat(words.place(slip)).isEqualTo("answers.settlement");
    }

    @Test
    void a_file_that_cannot_be_read_is_said_to_be_one_in_spanish() {
        ProfileRefused.Slip slip = slip("answers: {a: 1, a: 2}\n");

        RefusalWords words = new RefusalWords(TheProgram.knowledge(), "es");

        assertThat(words.place(slip)).isEqualTo("archivo");
        assertThat(words.reason(slip)).isEqualTo("la clave «a» por segunda vez; se acepta: cada clave una sola vez");
    }

    @Test
    void what_stands_in_a_file_is_taken_for_no_phrase_and_no_blank() {
        ProfileRefused.Slip phrase = slip("answers:\n  settlement: a list\n");
        ProfileRefused.Slip blank = slip("answers:\n  settlement: '{codes} $1 \\'\n");

        RefusalWords words = new RefusalWords(TheProgram.knowledge(), "es");

        assertThat(words.found(phrase)).isEqualTo("el texto «a list»");
        assertThat(words.found(blank)).isEqualTo("el texto «{codes} $1 \\»");
    }

    @Test
    void every_phrase_of_the_program_is_translated_and_nothing_else_is() {
        Set<String> phrases = phrases();
        phrases.addAll(PLACES);

        assertThat(TheProgram.knowledge().vocabulary().get("refusal").keySet())
                .containsExactlyInAnyOrderElementsOf(phrases);
    }

    @Test
    void the_english_words_of_a_phrase_are_its_key() {
        assertThat(TheProgram.knowledge().vocabulary().get("refusal"))
                .allSatisfy((String key, Text text) -> assertThat(text.in("en")).isEqualTo(key));
    }

    private static ProfileRefused.Slip slip(String lines) {
        String file = "format: 1\nmunicipality: Yotala\n" + lines;
        try {
            throw new AssertionError(new ProfileReader(TheProgram.knowledge().questionnaire())
                    .read(file.getBytes(UTF_8))
                    .toString());
        } catch (ProfileRefused refused) {
            return refused.slips().get(0);
        }
    }

    /** Every phrase that stands in the program, where {@link Saying#of} is called. */
    private static Set<String> phrases() {
        return Folders.texts(Path.of("src/main/java"), ".java").values().stream()
                .flatMap(text -> PHRASE.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
