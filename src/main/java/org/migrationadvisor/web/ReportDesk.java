package org.migrationadvisor.web;

import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.Order;
import org.migrationadvisor.report.Reports;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.writer.Writers;

/** Makes reports, two at once at most: whoever comes then waits a little, and is told to come back after that. Thread-safe. */
final class ReportDesk {

    static final int BUSY = 503;
    static final int COME_BACK_SECONDS = 10;

    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 5;

    private final Site site;
    private final Clock clock;
    private final Reports reports;
    private final Inquiries inquiries;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

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
     * @throws HttpResponseException if two others are being made and neither is done in time
     */
    byte[] document(Profile profile, Order order, Format format, String language) {
        if (!place()) {
            throw new HttpResponseException(BUSY, "Two reports are being made already");
        }
        try {
            Report report = reports.of(
                    site.advisor().advise(profile), inquiries.askFirst(profile), order, language, LocalDate.now(clock));
            return Writers.write(report, format);
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
