package org.migrationadvisor.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Guide;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.domain.Training;
import org.migrationadvisor.syntax.Node;

/** Turns the documents of a knowledge base into one {@link KnowledgeBase}. Documents are expected to fit their schemas. */
public final class KnowledgeReader {

    private final List<Document> documents;

    private KnowledgeReader(List<Document> documents) {
        this.documents = documents;
    }

    /**
     * The knowledge base of a folder.
     *
     * @param contentHash what identifies the content of knowledge and rules
     * @throws KnowledgeFault at the first thing that is missing or of the wrong kind
     */
    public static KnowledgeBase read(KnowledgeFolder folder, String contentHash) {
        return read(folder.documents(), contentHash);
    }

    /**
     * The knowledge base of documents that were read already.
     *
     * @throws KnowledgeFault at the first thing that is missing or of the wrong kind
     */
    public static KnowledgeBase read(List<Document> documents, String contentHash) {
        return new KnowledgeReader(documents).knowledgeBase(contentHash);
    }

    private KnowledgeBase knowledgeBase(String contentHash) {
        Entry release = entries(Kind.RELEASE)
                .findFirst()
                .orElseThrow(() -> new KnowledgeFault("release", 0, "the release file is missing"));
        Map<String, Intervention> interventions = byId(Kind.INTERVENTIONS, EntryReader::intervention, Intervention::id);
        Questionnaire questionnaire = questionnaire(interventions);
        return new KnowledgeBase(
                release.words("release") + "+" + contentHash,
                release.codes("languages"),
                questionnaire,
                byId(Kind.FINDINGS, EntryReader::finding, value -> value.id()),
                byId(Kind.SOURCES, EntryReader::source, value -> value.id()),
                byId(Kind.GLOSSARY, EntryReader::term, value -> value.id()),
                byId(Kind.DIAGNOSES, EntryReader::diagnosis, value -> value.id()),
                byId(Kind.CONTRADICTIONS, EntryReader::contradiction, value -> value.id()),
                byId(Kind.REMARKS, EntryReader::remark, value -> value.id()),
                interventions,
                cases(questionnaire),
                byId(Kind.THRESHOLDS, EntryReader::threshold, value -> value.id()),
                byId(Kind.WEIGHTS, EntryReader::weight, value -> value.id()),
                byId(Kind.PLAN_FORMATS, PlanReader::format, value -> value.id()),
                byId(Kind.DRAFTS, PlanReader::draft, value -> value.id()),
                training(),
                vocabulary());
    }

    private Questionnaire questionnaire(Map<String, Intervention> interventions) {
        List<Questionnaire.Section> sections = new ArrayList<>(entries(Kind.QUESTIONNAIRE)
                .map(entry -> EntryReader.section(entry, EntryReader.options(interventions.values())))
                .toList());
        sections.sort(Comparator.comparing(Questionnaire.Section::order));
        return new Questionnaire(sections);
    }

    private Training training() {
        Map<String, Guide> guides = new LinkedHashMap<>();
        byId(Kind.GUIDES, TrainingReader::guide, Guide::id).values().stream()
                .sorted(Comparator.comparing(Guide::order))
                .forEach(guide -> guides.put(guide.id(), guide));
        return new Training(
                guides,
                byId(Kind.EXERCISES, TrainingReader::exercise, value -> value.id()),
                byId(Kind.KEYS, TrainingReader::key, value -> value.caseId()));
    }

    private Map<String, Case> cases(Questionnaire questionnaire) {
        ProfileReader profiles = new ProfileReader(questionnaire);
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Document document : documents) {
            if (document.kind() == Kind.CASES) {
                Entry entry = new Entry(document.file(), document.root());
                Case municipality = EntryReader.municipality(entry, profile(profiles, document, entry));
                cases.put(municipality.id(), municipality);
            }
        }
        return java.util.Collections.unmodifiableMap(cases);
    }

    private static Profile profile(ProfileReader profiles, Document document, Entry entry) {
        try {
            return profiles.read(entry.entry("profile").node());
        } catch (ProfileRefused refused) {
            ProfileRefused.Slip slip = refused.slips().get(0);
            throw new KnowledgeFault(document.file(), slip.line(), slip.found() + "; accepted: " + slip.accepted());
        }
    }

    /** The words of the interface; a group may be spread over several files. */
    private Map<String, Map<String, Text>> vocabulary() {
        Map<String, Map<String, Text>> groups = new LinkedHashMap<>();
        for (Document document : documents) {
            if (document.kind() == Kind.INTERFACE) {
                Entry file = new Entry(document.file(), document.root());
                for (String group : file.node().entries().keySet()) {
                    Map<String, Text> words = groups.computeIfAbsent(group, name -> new LinkedHashMap<>());
                    file.map(group, file::text).forEach((key, text) -> {
                        if (words.putIfAbsent(key, text) != null) {
                            throw new KnowledgeFault(
                                    document.file(), 0, group + " " + key + " has words in another file too");
                        }
                    });
                }
            }
        }
        return java.util.Collections.unmodifiableMap(groups);
    }

    private <T> Map<String, T> byId(Kind kind, Function<Entry, T> read, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries(kind).map(read).forEach(value -> map.put(id.apply(value), value));
        return java.util.Collections.unmodifiableMap(map);
    }

    private java.util.stream.Stream<Entry> entries(Kind kind) {
        return documents.stream().filter(document -> document.kind() == kind).flatMap(document -> {
            List<Node> entries = document.entries();
            return entries.stream().map(entry -> new Entry(document.file(), entry));
        });
    }
}
