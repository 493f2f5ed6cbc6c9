package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.StrictJson;
import org.migrationadvisor.syntax.StrictYaml;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/** Reads profiles in format 1 against a questionnaire. A profile is taken whole or refused whole, with every slip in it. */
public final class ProfileReader {

    /** The largest profile that is read, in bytes. */
    public static final int LARGEST = 256 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final String NAME = "a text of 1 to " + LONGEST_NAME + " characters without control characters";
    private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}]");
    private static final String UNKNOWN = "unknown";
    private static final Set<String> KEYS = Set.of("format", "municipality", "answers", "notes");
    private static final Set<String> BASES = Set.of("census", "register", "survey", "partner", "impression");

    private final Questionnaire questionnaire;
    private final Set<String> questions;

    public ProfileReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.questions().stream()
                .map(Question::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Reads YAML, JSON when the text begins with a brace and a quote, or the questionnaire as a table that was filled in. */
    public Profile read(byte[] bytes) throws ProfileRefused {
        if (bytes.length > LARGEST) {
            throw refusal(
                    0,
                    "file",
                    "more than " + LARGEST / 1024 + " KiB",
                    "a profile of at most " + LARGEST / 1024 + " KiB");
        }
        try {
            String text = Utf8.decode(bytes);
            Optional<FilledQuestionnaire> filled = FilledQuestionnaire.of(text, questionnaire);
            if (filled.isPresent()) {
                return read(filled.get());
            }
            return read(JSON.matcher(text).lookingAt() ? StrictJson.read(text) : StrictYaml.read(text));
        } catch (SyntaxFault fault) {
            throw refusal(fault.line(), "file", fault.getMessage(), fault.accepted());
        }
    }

    /** Reads a parsed document. */
    public Profile read(Node root) throws ProfileRefused {
        if (!(root instanceof Node.Mapping profile)) {
            throw refusal(root.line(), "file", root.kind(), "a mapping with the keys format, municipality and answers");
        }
        Reading reading = new Reading();
        Profile read = reading.profile(profile);
        if (!reading.slips.isEmpty()) {
            throw new ProfileRefused(reading.slips);
        }
        return read;
    }

    /** The slips of the table and those of its answers, in the order of its lines; where the header is wrong, that comes first. */
    private Profile read(FilledQuestionnaire filled) throws ProfileRefused {
        Reading reading = new Reading();
        reading.slips.addAll(filled.slips());
        Profile read = reading.profile(filled.profile());
        if (filled.slips().stream().anyMatch(slip -> slip.line() == 1)) {
            throw new ProfileRefused(filled.slips());
        }
        if (!reading.slips.isEmpty()) {
            reading.slips.sort(Comparator.comparing(ProfileRefused.Slip::line));
            throw new ProfileRefused(reading.slips);
        }
        return read;
    }

    private static ProfileRefused refusal(int line, String where, String found, String accepted) {
        return new ProfileRefused(List.of(new ProfileRefused.Slip(line, where, found, accepted)));
    }

    /** As much of a text as a message shows. */
    static String shorten(String text) {
        String printable = text.codePoints()
                .limit(60)
                .map(c -> Reading.control(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.length() < text.length() ? printable + "…" : printable;
    }

    /** One profile being read, and the slips found so far. */
    private final class Reading {

        private final List<ProfileRefused.Slip> slips = new ArrayList<>();

        Profile profile(Node.Mapping root) {
            unknownKeys(root);
            format(root);
            return new Profile(municipality(root), answers(root), notes(root));
        }

        private void unknownKeys(Node.Mapping root) {
            root.entries().keySet().stream()
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> slip(root.lineOf(key), key, "an unknown key '" + shorten(key) + "'", KEYS, key));
        }

        private void format(Node.Mapping root) {
            Node format = root.entries().get("format");
            if (format == null) {
                slip(root.line(), "format", "no format", "format: 1");
            } else if (!(format instanceof Node.Number number) || number.value().compareTo(BigDecimal.ONE) != 0) {
                slip(root.lineOf("format"), "format", described(format), "format: 1");
            }
        }

        private String municipality(Node.Mapping root) {
            Node name = root.entries().get("municipality");
            if (name instanceof Node.Words words && soundName(words.text())) {
                return words.text();
            }
            slip(root.lineOf("municipality"), "municipality", name == null ? "no municipality" : described(name), NAME);
            return "";
        }

        private static boolean soundName(String text) {
            return !text.isBlank()
                    && text.codePointCount(0, text.length()) <= LONGEST_NAME
                    && text.codePoints().noneMatch(Reading::control);
        }

        private static boolean control(int character) {
            return Character.isISOControl(character)
                    || Character.getType(character) == Character.SURROGATE
                    || character == 0x2028
                    || character == 0x2029;
        }

        private TreeMap<String, Response> answers(Node.Mapping root) {
            TreeMap<String, Response> answers = new TreeMap<>();
            Node given = root.entries().get("answers");
            if (given == null) {
                slip(root.line(), "answers", "no answers", "answers: with a key for each question; it may be empty");
            } else if (given instanceof Node.Mapping mapping) {
                mapping.entries()
                        .forEach((id, node) -> question(mapping, id, "answers")
                                .flatMap(question -> response(question, node))
                                .ifPresent(response -> answers.put(id, response)));
            } else if (!(given instanceof Node.Empty)) {
                slip(given.line(), "answers", described(given), "a mapping of question to answer");
            }
            return answers;
        }

        private Optional<Question> question(Node.Mapping mapping, String id, String where) {
            Optional<Question> question = questionnaire.question(id);
            if (question.isEmpty()) {
                slip(
                        mapping.lineOf(id),
                        where + "." + shorten(id),
                        "an unknown question '" + shorten(id) + "'",
                        questions,
                        id);
            }
            return question;
        }

        private Optional<Response> response(Question question, Node node) {
            if (node instanceof Node.Empty) {
                return Optional.empty();
            }
            if (node.written().filter(UNKNOWN::equals).isPresent()) {
                return Optional.of(Response.UNKNOWN);
            }
            return switch (question.kind()) {
                case NUMBER -> amount(question, node);
                case SINGLE -> single(question, node);
                case SEVERAL -> several(question, node);
                case TEXT -> written(question, node);
            };
        }

        private Optional<Response> amount(Question question, Node node) {
            Question.Range range = question.range().orElseThrow();
            if (node instanceof Node.Number number && range.holds(number.value())) {
                return Optional.of(
                        new Response.Amount(number.value().signum() == 0 ? BigDecimal.ZERO : number.value()));
            }
            slip(
                    node.line(),
                    "answers." + question.id(),
                    described(node),
                    (range.whole() ? "a whole number from " : "a number from ")
                            + range.minimum().toPlainString() + " to "
                            + range.maximum().toPlainString() + ", not quoted, or unknown");
            return Optional.empty();
        }

        private Optional<Response> written(Question question, Node node) {
            if (node instanceof Node.Words words && soundName(words.text())) {
                return Optional.of(new Response.Written(words.text()));
            }
            slip(node.line(), "answers." + question.id(), described(node), NAME);
            return Optional.empty();
        }

        private Optional<Response> single(Question question, Node node) {
            if (node instanceof Node.Sequence) {
                slip(node.line(), "answers." + question.id(), "a list", "one of " + codes(question));
                return Optional.empty();
            }
            return code(question, node).map(code -> new Response.Chosen(List.of(code)));
        }

        private Optional<Response> several(Question question, Node node) {
            if (!(node instanceof Node.Sequence list)) {
                return code(question, node).map(code -> new Response.Chosen(List.of(code)));
            }
            List<String> codes = new ArrayList<>();
            boolean sound = true;
            for (Node item : list.items()) {
                Optional<String> code = item.written().filter(UNKNOWN::equals).isPresent()
                        ? Optional.of(UNKNOWN)
                        : code(question, item);
                sound &= code.isPresent();
                code.ifPresent(codes::add);
            }
            return sound && soundList(question, list, codes)
                    ? Optional.of(codes.contains(UNKNOWN) ? Response.UNKNOWN : new Response.Chosen(codes))
                    : Optional.empty();
        }

        private boolean soundList(Question question, Node.Sequence list, List<String> codes) {
            String where = "answers." + question.id();
            Set<String> distinct = new LinkedHashSet<>(codes);
            if (codes.isEmpty()) {
                slip(
                        list.line(),
                        where,
                        "an empty list",
                        "at least one of " + codes(question) + ", or leave the question out");
            } else if (distinct.size() < codes.size()) {
                slip(list.line(), where, "the same code twice", "each code once");
            } else if (distinct.size() > 1 && (distinct.contains("none") || distinct.contains(UNKNOWN))) {
                slip(
                        list.line(),
                        where,
                        "'" + (distinct.contains("none") ? "none" : UNKNOWN) + "' beside other codes",
                        "that code alone, or the others without it");
            } else if (question.atMost().filter(most -> distinct.size() > most).isPresent()) {
                slip(
                        list.line(),
                        where,
                        distinct.size() + " codes",
                        "at most " + question.atMost().get());
            } else {
                return true;
            }
            return false;
        }

        private Optional<String> code(Question question, Node node) {
            Optional<String> written = node.written();
            Optional<String> code =
                    written.filter(text -> question.option(text).isPresent()).or(() -> meant(question, node));
            if (code.isEmpty()) {
                slip(
                        node.line(),
                        "answers." + question.id(),
                        described(node),
                        question.options().stream().map(Question.Option::code).toList(),
                        written.orElse(""));
            }
            return code;
        }

        /** The code that an unquoted yes or no of YAML stands for, where the question has it. */
        private static Optional<String> meant(Question question, Node node) {
            if (!(node instanceof Node.Switch choice)
                    || !Set.of("yes", "no").contains(choice.text().toLowerCase(java.util.Locale.ROOT))) {
                return Optional.empty();
            }
            return question.option(choice.value() ? "yes" : "no").map(Question.Option::code);
        }

        private static String codes(Question question) {
            return question.options().stream().map(Question.Option::code).collect(Collectors.joining(", "));
        }

        private TreeMap<String, Note> notes(Node.Mapping root) {
            TreeMap<String, Note> notes = new TreeMap<>();
            Node given = root.entries().get("notes");
            if (given instanceof Node.Mapping mapping) {
                mapping.entries()
                        .forEach((id, node) -> question(mapping, id, "notes")
                                .flatMap(question -> note(id, node))
                                .ifPresent(note -> notes.put(id, note)));
            } else if (given != null && !(given instanceof Node.Empty)) {
                slip(given.line(), "notes", described(given), "a mapping of question to {basis, text}");
            }
            return notes;
        }

        private Optional<Note> note(String id, Node node) {
            if (node instanceof Node.Empty) {
                return Optional.empty();
            }
            if (!(node instanceof Node.Mapping note)) {
                slip(node.line(), "notes." + id, described(node), "{basis: …, text: …}");
                return Optional.empty();
            }
            note.entries().keySet().stream()
                    .filter(key -> !Set.of("basis", "text").contains(key))
                    .forEach(key -> slip(
                            note.lineOf(key),
                            "notes." + id,
                            "an unknown key '" + shorten(key) + "'",
                            Set.of("basis", "text"),
                            key));
            return Optional.of(new Note(basis(id, note), text(id, note)));
        }

        private Optional<String> basis(String id, Node.Mapping note) {
            Optional<String> basis = note.get("basis").flatMap(Node::written);
            if (note.get("basis").isPresent() && basis.filter(BASES::contains).isEmpty()) {
                slip(
                        note.lineOf("basis"),
                        "notes." + id + ".basis",
                        described(note.get("basis").get()),
                        BASES,
                        basis.orElse(""));
            }
            return basis;
        }

        private Optional<String> text(String id, Node.Mapping note) {
            Optional<Node> text = note.get("text");
            Optional<String> written = text.flatMap(Node::written);
            if (text.isPresent()
                    && written.filter(words -> words.length() <= LONGEST_NOTE).isEmpty()) {
                slip(
                        note.lineOf("text"),
                        "notes." + id + ".text",
                        described(text.get()),
                        "text of at most " + LONGEST_NOTE + " characters");
            }
            return written;
        }

        private void slip(int line, String where, String found, Collection<String> accepted, String written) {
            String nearest = Nearest.to(written, accepted)
                    .map(id -> "; did you mean '" + id + "'?")
                    .orElse("");
            List<String> listed =
                    accepted instanceof Set<String> ? accepted.stream().sorted().toList() : List.copyOf(accepted);
            String all = listed.size() > 40 ? "a question of the questionnaire" : "one of " + String.join(", ", listed);
            slip(line, where, found, all + nearest);
        }

        private void slip(int line, String where, String found, String accepted) {
            slips.add(new ProfileRefused.Slip(line, where, found, accepted));
        }

        private static String described(Node node) {
            return node.written()
                    .map(text -> (node instanceof Node.Words ? "the text '" : "'") + shorten(text) + "'")
                    .orElse(node.kind());
        }
    }
}
