package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileWriter;

/** Answers with the profile as a file, which can be read back with every value unchanged. */
public final class ExportHandlers {

    private static final int LONGEST_NAME = 60;

    private final Desk desk;
    private final ProfileWriter writer;

    public ExportHandlers(Desk desk) {
        this.desk = desk;
        this.writer = new ProfileWriter(desk.knowledge().questionnaire());
    }

    public void yaml(Context context, Visit visit) {
        Profile profile = profile(context, visit, "yaml");
        context.contentType("application/yaml; charset=utf-8").result(writer.yaml(profile));
    }

    public void json(Context context, Visit visit) {
        Profile profile = profile(context, visit, "json");
        context.contentType("application/json; charset=utf-8").result(writer.json(profile) + "\n");
    }

    private Profile profile(Context context, Visit visit, String ending) {
        Assessment assessment = desk.assessments().current(visit.access());
        String name = assessment.profile().municipality();
        String day = LocalDate.ofInstant(assessment.saved(), desk.clock().getZone()) + "." + ending;
        context.header("Content-Disposition", attachment(name, day));
        return assessment.profile();
    }

    /** A name in plain letters for every browser, and in its own letters for those that can (RFC 6266). */
    private static String attachment(String municipality, String day) {
        String plain = Normalizer.normalize(municipality, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String own = municipality
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|.]+", " ")
                .strip();
        return "attachment; filename=\"" + shortened(plain.isEmpty() ? "profile" : plain) + "-" + day
                + "\"; filename*=UTF-8''"
                + URLEncoder.encode(shortened(own) + " " + day, StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }
}
