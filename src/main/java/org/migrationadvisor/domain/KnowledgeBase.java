package org.migrationadvisor.domain;

import java.util.List;
import java.util.Map;

/**
 * Everything that is written in the folder knowledge-base, read and checked. Maps keep the order of the files.
 *
 * @param version    release and hash of the content, such as {@code 2026.11+1f3a…}
 * @param languages  codes of the languages every text is written in
 * @param vocabulary group, then code, to the words for it: {@code severity}, {@code actor} and so on
 */
public record KnowledgeBase(
        String version,
        List<String> languages,
        Questionnaire questionnaire,
        Map<String, Finding> findings,
        Map<String, Source> sources,
        Map<String, Term> terms,
        Map<String, DiagnosisType> diagnoses,
        Map<String, ContradictionType> contradictions,
        Map<String, Remark> remarks,
        Map<String, Intervention> interventions,
        Map<String, Case> cases,
        Map<String, Threshold> thresholds,
        Map<String, Weight> weights,
        Map<String, PlanFormat> planFormats,
        Map<String, Draft> drafts,
        Training training,
        Map<String, Map<String, Text>> vocabulary) {

    /** The words for a code of a group. */
    public Text words(String group, String code) {
        Text words = vocabulary.getOrDefault(group, Map.of()).get(code);
        if (words == null) {
            throw new IllegalArgumentException("The vocabulary has no words for " + group + " " + code);
        }
        return words;
    }

    /** Ids of the cases in which an intervention was seen. */
    public List<String> casesOf(Intervention intervention) {
        return cases.values().stream()
                .filter(municipality -> seenIn(municipality, intervention))
                .map(Case::id)
                .toList();
    }

    private static boolean seenIn(Case municipality, Intervention intervention) {
        return municipality.did(intervention.id())
                || intervention.evidence().practised().stream()
                        .anyMatch(practice -> practice.caseId()
                                .filter(municipality.id()::equals)
                                .isPresent());
    }
}
