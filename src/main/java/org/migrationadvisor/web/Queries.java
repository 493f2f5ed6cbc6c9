package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.pages.catalogue.Filter;
import org.migrationadvisor.pages.catalogue.Fitting;

/** Reads what a form for looking things up asks for; what is not understood asks for nothing. */
final class Queries {

    private static final String FITS = "fits";

    private Queries() {}

    static Filter filter(Context context) {
        return Filter.of(trait -> Optional.ofNullable(context.queryParam(trait)));
    }

    static Fitting fitting(Context context, Outcome outcome, String municipality) {
        return new Fitting(municipality, outcome, context.queryParam(FITS) != null);
    }
}
