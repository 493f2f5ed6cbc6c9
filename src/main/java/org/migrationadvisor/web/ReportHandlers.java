package org.migrationadvisor.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.order.ReportPage;
import org.migrationadvisor.pages.transfer.TransferPages;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.Order;
import org.migrationadvisor.report.Part;
import org.migrationadvisor.syntax.WrittenNumber;
import org.migrationadvisor.web.assessment.Desk;
import org.migrationadvisor.web.assessment.Visit;

/** Answers with reports: first the page on which one is put together, then the document itself. */
final class ReportHandlers {

    private static final String FORMAT = "format";
    private static final String PLAN_FORMAT = "plan_format";
    private static final String PART = "part";
    private static final String TRANSFER = "transfer";
    private static final String LANGUAGE = "lang";
    private static final int LONGEST_NAME = 60;

    private final Site site;
    private final Desk assessments;
    private final ReportDesk desk;

    ReportHandlers(Site site, Desk assessments, ReportDesk desk) {
        this.site = site;
        this.assessments = assessments;
        this.desk = desk;
    }

    /** What was asked of a report, by the name of the field. */
    record Asked(Function<String, List<String>> fields) {

        private Optional<String> one(String name) {
            return fields.apply(name).stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .findFirst();
        }
    }

    /** For a saved assessment. */
    void saved(Context context, Visit visit) {
        answer(context, assessments.assessments().current(visit.access()).profile(), visit.path() + "/report");
    }

    void ofCase(Context context) {
        answer(
                context,
                CatalogueHandlers.named(context, site.knowledge().cases()).profile(),
                context.path());
    }

    /** The document that was asked for, or the page to ask for one. */
    private void answer(Context context, Profile profile, String address) {
        Asked asked = new Asked(context::queryParams);
        Optional<String> transfer = asked.one(TRANSFER);
        Optional<BigDecimal> amount = transfer.flatMap(text -> WrittenNumber.read(text, false))
                .filter(number -> number.signum() > 0 && number.compareTo(TransferPages.MOST_TRANSFER) <= 0);
        boolean unfit = transfer.isPresent() && amount.isEmpty();
        if (unfit || asked.one(FORMAT).isEmpty()) {
            context.status(unfit ? 400 : 200);
            choose(context, profile, address, unfit ? transfer : Optional.empty());
            return;
        }
        Format format = code(Format.class, asked.one(FORMAT).get());
        Order order = new Order(parts(asked.fields().apply(PART)), planFormat(asked.one(PLAN_FORMAT)), amount);
        Edition edition = edition(context, asked);
        byte[] document = desk.document(profile, order, format, edition.words().language());
        context.header("Content-Disposition", disposition(edition, profile.municipality(), format));
        context.header("Cache-Control", "no-store");
        context.contentType(format.mediaType()).result(document);
    }

    /** The edition in the language that the order names, else in that of the request. */
    private Edition edition(Context context, Asked asked) {
        return site.editions().stream()
                .filter(edition -> asked.one(LANGUAGE)
                        .filter(edition.words().language()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> site.edition(context));
    }

    private static Set<Part> parts(List<String> codes) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        codes.forEach(code -> parts.add(code(Part.class, code)));
        return parts.isEmpty() ? Part.usual() : parts;
    }

    private String planFormat(Optional<String> asked) {
        List<String> known = desk.reports().planFormats();
        if (asked.isPresent() && !known.contains(asked.get())) {
            throw new BadRequestResponse();
        }
        return asked.orElse(known.get(0));
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(BadRequestResponse::new);
    }

    /** The name of the file, plain for old browsers and with every letter for the others (RFC 6266). */
    private static String disposition(Edition edition, String municipality, Format format) {
        String name = municipality.codePointCount(0, municipality.length()) > LONGEST_NAME
                ? municipality.substring(0, municipality.offsetByCodePoints(0, LONGEST_NAME))
                : municipality;
        String whole = edition.say("report-file-name", "municipality", name) + "." + format.code();
        String plain = Normalizer.normalize(whole, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .toLowerCase(Locale.ROOT);
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(whole, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    private void choose(Context context, Profile profile, String address, Optional<String> unfit) {
        Edition edition = site.edition(context);
        ReportPage page = new ReportPage(
                edition.say("report-title", "municipality", profile.municipality()),
                address,
                edition.words().language(),
                Arrays.stream(Part.values())
                        .map(part -> new ReportPage.Choice(
                                part.code(), edition.code("report_part", part.code()), "", part.isUsual()))
                        .toList(),
                Arrays.stream(Format.values())
                        .map(format -> new ReportPage.Choice(
                                format.code(),
                                edition.code("report_format", format.code()),
                                edition.code("report_size", format.code()),
                                format == Format.PDF))
                        .toList(),
                desk.reports().planFormats().stream()
                        .map(id -> new ReportPage.Choice(
                                id,
                                edition.of(
                                        site.knowledge().planFormats().get(id).title()),
                                "",
                                id.equals(desk.reports().planFormats().get(0))))
                        .toList(),
                unfit.orElse(""),
                unfit.isPresent() ? edition.say("report-transfer-slip") : "");
        site.send(context, page, new Address(address, ""), "");
    }
}
