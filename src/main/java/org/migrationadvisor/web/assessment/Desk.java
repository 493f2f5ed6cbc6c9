package org.migrationadvisor.web.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.KeptAdvice;
import org.migrationadvisor.assessment.Version;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.assessment.Around;
import org.migrationadvisor.pages.assessment.Moments;
import org.migrationadvisor.pages.explore.Basis;
import org.migrationadvisor.pages.explore.WhatIfPages;
import org.migrationadvisor.web.Address;
import org.migrationadvisor.web.Site;

/**
 * What every handler of saved assessments needs.
 *
 * @param random for the tokens of forms
 */
public record Desk(Site site, Clock clock, SecureRandom random) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Assessments assessments() {
        return site.assessments();
    }

    /** What the program knows now. */
    Version version() {
        return new Version(site.program(), knowledge().version());
    }

    KnowledgeBase knowledge() {
        return site.knowledge();
    }

    Edition edition(Context context) {
        return site.edition(context);
    }

    Moments moments(Context context) {
        return new Moments(edition(context), clock);
    }

    /** What stands around a page of an assessment. */
    Around around(Context context, Visit visit, Assessment assessment, String place) {
        return new Around(
                assessment.id(),
                assessment.profile().municipality(),
                visit.editing(),
                moments(context).saved(assessment.saved()),
                place,
                visit.editing() ? visit.token().text() : "");
    }

    /** An assessment, to be explored. */
    public Basis basis(Context context, Visit visit) {
        Profile profile = assessments().current(visit.access()).profile();
        return new Basis(profile, visit.path(), new Link(profile.municipality(), visit.path()));
    }

    /** The advice that was given for it last, where some was. */
    public Optional<WhatIfPages.Given> given(Context context, Visit visit) {
        return assessments()
                .keptAdvice(visit.access())
                .map(kept -> new WhatIfPages.Given(given(context, kept), read(kept)));
    }

    private String given(Context context, KeptAdvice kept) {
        return edition(context)
                .say(
                        "what-if-against-given",
                        "moment",
                        moments(context).moment(kept.kept()),
                        "knowledge",
                        kept.version().knowledge());
    }

    /** Kept advice as it was given. */
    static JsonNode read(KeptAdvice kept) {
        try {
            return JSON.readTree(kept.advice());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void send(Context context, Page page) {
        site.send(context, page);
    }

    void send(Context context, Page page, Address address, String switchForm) {
        site.send(context, page, address, switchForm);
    }

    /** Leads on after something was done. */
    static void lead(Context context, String path) {
        context.redirect(path, HttpStatus.SEE_OTHER);
        context.contentType("text/plain; charset=utf-8");
    }
}
