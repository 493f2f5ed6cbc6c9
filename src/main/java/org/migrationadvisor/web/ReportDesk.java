package org.migrationadvisor.web;

import io.javalin.http.ServiceUnavailableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.Order;
import org.migrationadvisor.report.Reports;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.writer.Writers;

/** Makes reports, two at once at most: whoever comes then waits a little, and is told to come back after that. Thread-safe. */
final class ReportDesk {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Site site;
    private final Clock clock;
    private final Reports reports;
    private final Inquiries inquiries;
    private final Turnstile turnstile = new Turnstile(AT_ONCE, PATIENCE);

    ReportDesk(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
        this.reports = new Reports(site.knowledge(), site.program());
        this.inquiries = new Inquiries(site.advisor());
    }

    Reports reports() {
        return reports;
    }

    /**
     * The document.
     *
     * @throws ServiceUnavailableResponse if two others are being made and neither is done in time
     */
    byte[] document(Profile profile, Order order, Format format, String language) {
        return turnstile
                .pass(() -> made(profile, order, format, language))
                .orElseThrow(ServiceUnavailableResponse::new);
    }

    private byte[] made(Profile profile, Order order, Format format, String language) {
        Report report = reports.of(
                site.advisor().advise(profile), inquiries.askFirst(profile), order, language, LocalDate.now(clock));
        return Writers.write(report, format);
    }
}
