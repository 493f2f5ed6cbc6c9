package org.migrationadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Links;
import org.migrationadvisor.pages.Sayings;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.block.Section;
import org.migrationadvisor.report.part.AnswersChapter;
import org.migrationadvisor.report.part.Chapter;
import org.migrationadvisor.report.part.Dates;
import org.migrationadvisor.report.part.DetailsChapter;
import org.migrationadvisor.report.part.DiagnosisChapter;
import org.migrationadvisor.report.part.DraftChapter;
import org.migrationadvisor.report.part.EvidenceChapter;
import org.migrationadvisor.report.part.IndicatorsChapter;
import org.migrationadvisor.report.part.Material;
import org.migrationadvisor.report.part.MayorChapter;
import org.migrationadvisor.report.part.MeasuresChapter;
import org.migrationadvisor.report.part.PlanChapter;
import org.migrationadvisor.report.part.QuestionsChapter;
import org.migrationadvisor.report.part.RisksChapter;
import org.migrationadvisor.report.part.RoadmapChapter;
import org.migrationadvisor.report.part.RolesChapter;
import org.migrationadvisor.report.part.TransfersChapter;
import org.migrationadvisor.report.part.VersionsChapter;

/** Makes reports of advice: the same advice, order, language and day give the same report. Thread-safe. */
public final class Reports {

    private static final String WORDS = "report";
    private static final Map<Part, Chapter> CHAPTERS = chapters();

    private final KnowledgeBase knowledge;
    private final String program;

    /** @param program version of the program */
    public Reports(KnowledgeBase knowledge, String program) {
        this.knowledge = knowledge;
        this.program = program;
    }

    private static Map<Part, Chapter> chapters() {
        Map<Part, Chapter> chapters = new EnumMap<>(Part.class);
        chapters.put(Part.MAYOR, new MayorChapter());
        chapters.put(Part.DIAGNOSIS, new DiagnosisChapter());
        chapters.put(Part.MEASURES, new MeasuresChapter());
        chapters.put(Part.ROADMAP, new RoadmapChapter());
        chapters.put(Part.PLAN, new PlanChapter());
        chapters.put(Part.INDICATORS, new IndicatorsChapter());
        chapters.put(Part.RISKS, new RisksChapter());
        chapters.put(Part.ROLES, new RolesChapter());
        chapters.put(Part.INVITATION, new DraftChapter(Part.INVITATION));
        chapters.put(Part.RESOLUTION, new DraftChapter(Part.RESOLUTION));
        chapters.put(Part.QUESTIONS, new QuestionsChapter());
        chapters.put(Part.TRANSFERS, new TransfersChapter());
        chapters.put(Part.DETAILS, new DetailsChapter());
        chapters.put(Part.EVIDENCE, new EvidenceChapter());
        chapters.put(Part.ANSWERS, new AnswersChapter());
        chapters.put(Part.VERSIONS, new VersionsChapter());
        return Collections.unmodifiableMap(chapters);
    }

    /** The plan formats, in their order. */
    public List<String> planFormats() {
        return knowledge.planFormats().values().stream()
                .sorted(java.util.Comparator.comparing(format -> format.order()))
                .map(format -> format.id())
                .toList();
    }

    /** The report on one piece of advice. */
    public Report of(Advice advice, List<Influence.Inquiry> askFirst, Order order, String language, LocalDate date) {
        Material material = new Material(
                new Edition(knowledge, language, Links.NOWHERE),
                new Sayings(knowledge, language, WORDS),
                advice,
                askFirst,
                order,
                date,
                program);
        List<Section> sections = new ArrayList<>();
        CHAPTERS.forEach((part, chapter) -> {
            if (order.parts().contains(part)) {
                sections.addAll(chapter.sections(material));
            }
        });
        String municipality = advice.profile().municipality();
        return new Report(
                language,
                municipality,
                material.say("kind"),
                material.say("title", "municipality", municipality),
                opening(material),
                material.say("contents"),
                material.say("page"),
                sections);
    }

    private List<Block> opening(Material material) {
        List<Block> opening = new ArrayList<>();
        opening.add(new Block.Paragraph(material.say("made-with", "date", Dates.of(material))));
        origin(material).ifPresent(warning -> opening.add(new Block.Note(warning)));
        opening.add(new Block.Note(material.say("limits")));
        return opening;
    }

    /** A word of warning where the answers are exactly those of a case. */
    private java.util.Optional<String> origin(Material material) {
        Profile profile = material.advice().profile();
        return knowledge.cases().values().stream()
                .filter(municipality -> municipality.profile().equals(profile))
                .map(municipality -> material.say(key(municipality), "municipality", municipality.name()))
                .findFirst();
    }

    private static String key(Case municipality) {
        return municipality.fictional() ? "of-fictional" : "of-case";
    }
}
