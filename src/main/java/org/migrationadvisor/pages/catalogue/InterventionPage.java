package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.part.Indicator;
import org.migrationadvisor.pages.part.Practice;
import org.migrationadvisor.pages.part.Step;

/** One measure with everything the catalogue says of it. */
public record InterventionPage(
        String title,
        String theme,
        String summary,
        String rationale,
        Evidence evidence,
        String response,
        List<Link> findings,
        List<Step> firstSteps,
        String lead,
        String leadOtherwise,
        List<String> partners,
        List<Requirement> requirements,
        List<String> prerequisites,
        List<String> cautions,
        String visibility,
        List<String> outputs,
        String demand,
        String cost,
        String firstResult,
        String firstResultText,
        List<Indicator> indicators,
        String planText,
        List<String> ridesOn,
        List<String> carriedBy,
        List<String> ngoWork,
        List<String> aims,
        String role,
        List<String> features,
        String earliest,
        List<Link> after,
        List<Link> rules,
        String disagree)
        implements Page {

    @Override
    public boolean explainsWords() {
        return true;
    }

    /** How well it is known. */
    public record Evidence(String grade, String words, List<Practice> practised, String limits) {}

    /** A hard prerequisite and the answers that meet it. */
    public record Requirement(String text, List<String> met) {}
}
