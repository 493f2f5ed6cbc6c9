package org.migrationadvisor.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.StrictJson;
import org.migrationadvisor.syntax.StrictYaml;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/** Reads profiles in format 1 against a questionnaire. A profile is taken whole or refused whole, with every slip in it. Thread-safe. */
public final class ProfileReader {

    /** The largest profile that is read, in bytes. */
    public static final int LARGEST = 256 * 1024;

    private static final String FILE = "file";
    private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}]");

    private final Questionnaire questionnaire;
    private final Map<String, Response> alone = new HashMap<>();

    public ProfileReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.questions().stream()
                .flatMap(question -> question.options().stream())
                .map(Question.Option::code)
                .forEach(code -> alone.put(code, new Response.Chosen(List.of(code))));
    }

    /**
     * A profile out of a file.
     *
     * @param guessed whether its encoding had to be guessed, so that accents are to be checked
     */
    public record Taken(Profile profile, boolean guessed) {}

    /** Reads the profile of a file and tells nobody if its encoding had to be guessed. */
    public Profile read(byte[] bytes) throws ProfileRefused {
        return take(bytes).profile();
    }

    /**
     * Reads YAML, JSON when the text begins with a brace and a quote, both in UTF-8, or the questionnaire as a table that was filled in, as
     * its spreadsheet saved it.
     */
    public Taken take(byte[] bytes) throws ProfileRefused {
        OfficeFile.refuse(bytes);
        if (bytes.length > LARGEST) {
            throw new ProfileRefused(
                    0,
                    FILE,
                    Saying.of("more than {size} KiB", "size", LARGEST / 1024),
                    Saying.of("a profile of at most {size} KiB", "size", LARGEST / 1024));
        }
        try {
            return taken(bytes);
        } catch (SyntaxFault fault) {
            throw new ProfileRefused(fault.line(), FILE, fault.found(), fault.accepted());
        }
    }

    private Taken taken(byte[] bytes) throws SyntaxFault, ProfileRefused {
        String text;
        try {
            text = Utf8.decode(bytes);
        } catch (SyntaxFault notUtf8) {
            TableText table = TableText.of(bytes, questionnaire).orElseThrow(() -> notUtf8);
            FilledQuestionnaire filled =
                    FilledQuestionnaire.of(table.text(), questionnaire).orElseThrow(() -> notUtf8);
            return new Taken(read(filled), table.guessed());
        }
        Optional<FilledQuestionnaire> filled = FilledQuestionnaire.of(text, questionnaire);
        return new Taken(
                filled.isPresent()
                        ? read(filled.get())
                        : read(JSON.matcher(text).lookingAt() ? StrictJson.read(text) : StrictYaml.read(text)),
                false);
    }

    /** Reads a parsed document. */
    public Profile read(Node root) throws ProfileRefused {
        if (!(root instanceof Node.Mapping document)) {
            throw new ProfileRefused(
                    root.line(),
                    FILE,
                    root.kind(),
                    Saying.of("a mapping with the keys format, municipality and answers"));
        }
        return read(document, new Slips());
    }

    /** The slips of the table and those of its answers, in the order of its lines; where the header is wrong, that comes first. */
    private Profile read(FilledQuestionnaire filled) throws ProfileRefused {
        if (filled.misled()) {
            throw new ProfileRefused(filled.slips());
        }
        return read(filled.profile(), new Slips(filled.slips()));
    }

    private Profile read(Node.Mapping document, Slips slips) throws ProfileRefused {
        Profile profile = new ProfileReading(questionnaire, alone, slips).profile(document);
        List<ProfileRefused.Slip> found = slips.found();
        if (!found.isEmpty()) {
            throw new ProfileRefused(found.stream()
                    .sorted(Comparator.comparing(ProfileRefused.Slip::line))
                    .toList());
        }
        return profile;
    }
}
