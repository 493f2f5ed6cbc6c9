package org.migrationadvisor.report.part;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The day of a report, as its language writes days. */
public final class Dates {

    private Dates() {}

    /** The day. */
    public static String of(Material material) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(material.edition().words().locale())
                .format(material.date());
    }
}
