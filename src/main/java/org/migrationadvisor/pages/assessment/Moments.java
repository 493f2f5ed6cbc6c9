package org.migrationadvisor.pages.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.migrationadvisor.pages.Edition;

/** Writes days and times as people of a language say them, where the server stands. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Edition edition;
    private final Clock clock;

    public Moments(Edition edition, Clock clock) {
        this.edition = edition;
        this.clock = clock;
    }

    /** When something was saved: today the time is enough. */
    public String saved(Instant moment) {
        ZonedDateTime there = moment.atZone(clock.getZone());
        return there.toLocalDate().equals(LocalDate.now(clock))
                ? edition.say("saved-at", "time", TIME.format(there))
                : edition.say("saved-on", "day", day(moment), "time", TIME.format(there));
    }

    /** A day and a time. */
    public String moment(Instant moment) {
        return edition.say("moment", "day", day(moment), "time", TIME.format(moment.atZone(clock.getZone())));
    }

    /** A day. */
    String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(edition.words().locale())
                .format(moment.atZone(clock.getZone()));
    }
}
