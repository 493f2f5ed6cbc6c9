package org.migrationadvisor.web;

import static org.migrationadvisor.web.Route.get;
import static org.migrationadvisor.web.Route.post;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.web.api.Api;
import org.migrationadvisor.web.assessment.BeginHandlers;
import org.migrationadvisor.web.assessment.Desk;
import org.migrationadvisor.web.assessment.Door;
import org.migrationadvisor.web.assessment.ExportHandlers;
import org.migrationadvisor.web.assessment.GivenHandlers;
import org.migrationadvisor.web.assessment.HistoryHandlers;
import org.migrationadvisor.web.assessment.LinkHandlers;
import org.migrationadvisor.web.assessment.MostUsefulFirst;
import org.migrationadvisor.web.assessment.OverviewHandlers;
import org.migrationadvisor.web.assessment.SheetHandlers;
import org.migrationadvisor.web.assessment.ThemeByTheme;

/** The table of routes: everything the server answers to. */
final class Routes {

    /** Comparisons are made for so many at a time, and the others wait so long. */
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Routes() {}

    static List<Route> table(Site site, Api api, Journal journal) {
        GeneralHandlers general = new GeneralHandlers(site);
        CatalogueHandlers catalogue = new CatalogueHandlers(site);
        DisagreementHandlers disagreement = new DisagreementHandlers(site, Clock.systemDefaultZone());
        AdviceHandlers advice = new AdviceHandlers(site);
        Desk desk = new Desk(site, Clock.systemDefaultZone(), new SecureRandom());
        Door door = new Door(desk);
        BeginHandlers begin = new BeginHandlers(desk);
        LinkHandlers links = new LinkHandlers(desk);
        OverviewHandlers overview = new OverviewHandlers(desk);
        SheetHandlers sheets = new SheetHandlers(desk, new ThemeByTheme(desk));
        MostUsefulFirst mostUseful = new MostUsefulFirst(desk);
        SheetHandlers useful = new SheetHandlers(desk, mostUseful);
        GivenHandlers given = new GivenHandlers(desk);
        HistoryHandlers history = new HistoryHandlers(desk);
        ExportHandlers export = new ExportHandlers(desk);
        CompareHandlers compare = new CompareHandlers(site);
        ExploreHandlers explore = new ExploreHandlers(site, api.explorations());
        Turnstile turnstile = new Turnstile(AT_A_TIME, PATIENCE);
        Guesses guesses = new Guesses(Clock.systemUTC(), journal);
        StageHandlers stage = new StageHandlers(site, api.explorations());
        StageCompareHandlers stageCompare = new StageCompareHandlers(site);
        TrainingHandlers training = new TrainingHandlers(site);
        ReportHandlers report = new ReportHandlers(site, desk, new ReportDesk(site, Clock.systemDefaultZone()));
        TransferHandlers transfers = new TransferHandlers(site);
        return List.of(
                get("/", general::start),
                get("/about", general::about),
                get("/glossary", general::glossary),
                get("/static/{file}", general::asset),
                get("/health", general::health),
                get("/questionnaire", general::questionnaire),
                get("/assessments/new", begin::ask),
                post("/assessments", begin::begin),
                post("/assessments/files", begin::take),
                post("/assessments/merge", begin::join),
                get("/open/{secret}", guesses.counted(links::open)),
                get("/assessments/{id}", door.reading(overview::show)),
                get("/assessments/{id}/check", door.reading(overview::check)),
                get("/assessments/{id}/sections/{sheet}", door.reading(sheets::show)),
                post("/assessments/{id}/sections/{sheet}", door.writing(sheets::save, sheets::sendBack)),
                get("/assessments/{id}/sections/{sheet}/draft", door.editing(sheets::noDraft)),
                post("/assessments/{id}/sections/{sheet}/draft", door.writing(sheets::draft, sheets::sendBack)),
                get("/assessments/{id}/useful", door.editing(mostUseful::lead)),
                get("/assessments/{id}/useful/{question}", door.reading(useful::show)),
                post("/assessments/{id}/useful/{question}", door.writing(useful::save, useful::sendBack)),
                get("/assessments/{id}/useful/{question}/draft", door.editing(useful::noDraft)),
                post("/assessments/{id}/useful/{question}/draft", door.writing(useful::draft, useful::sendBack)),
                get("/assessments/{id}/advice", door.reading(given::show)),
                post("/assessments/{id}/advice", door.writing(given::give)),
                get("/assessments/{id}/report", door.reading(report::saved)),
                get("/assessments/{id}/advice/given", door.reading(given::given)),
                get(
                        "/assessments/{id}/what-if",
                        door.reading((context, visit) ->
                                explore.whatIf(context, desk.basis(context, visit), desk.given(context, visit)))),
                get(
                        "/assessments/{id}/changes",
                        door.reading((context, visit) -> explore.changes(context, desk.basis(context, visit)))),
                get(
                        "/assessments/{id}/why/{measure}",
                        door.reading((context, visit) -> explore.why(context, desk.basis(context, visit)))),
                get(
                        "/assessments/{id}/compare",
                        door.reading((context, visit) -> compare.withOwn(context, desk.basis(context, visit)))),
                get(
                        "/assessments/{id}/interventions",
                        door.reading((context, visit) -> catalogue.measures(context, desk.basis(context, visit)))),
                get(
                        "/assessments/{id}/resembling",
                        door.reading((context, visit) -> catalogue.resembling(context, desk.basis(context, visit)))),
                get("/assessments/{id}/history", door.reading(history::all)),
                get("/assessments/{id}/history/{revision}", door.reading(history::one)),
                post("/assessments/{id}/history/{revision}", door.writing(history::restore)),
                get("/assessments/{id}/profile.yaml", door.reading(export::yaml)),
                get("/assessments/{id}/profile.json", door.reading(export::json)),
                get("/assessments/{id}/links", door.editing(links::show)),
                post("/assessments/{id}/links", door.writing(links::renew)),
                post("/assessments/{id}/links/revoke", door.writing(links::revoke)),
                post("/assessments/{id}/leave", door.writing(overview::leave)),
                get("/left", overview::left),
                get("/assessments/{id}/delete", door.editing(overview::askDelete)),
                post("/assessments/{id}/delete", door.writing(overview::delete)),
                get("/deleted", overview::deleted),
                get("/transfers", transfers::calculator),
                get("/cases", catalogue::cases),
                get("/cases/{id}", catalogue::municipality),
                get("/cases/{id}/advice", advice::ofCase),
                get(
                        "/cases/{id}/what-if",
                        context -> explore.whatIf(context, catalogue.basis(context), Optional.empty())),
                get("/cases/{id}/changes", context -> explore.changes(context, catalogue.basis(context))),
                get("/cases/{id}/why/{measure}", context -> explore.why(context, catalogue.basis(context))),
                get("/cases/{id}/compare", context -> compare.withOwn(context, catalogue.basis(context))),
                get("/compare", compare::sideBySide),
                get("/cases/{id}/interventions", context -> catalogue.measures(context, catalogue.basis(context))),
                get("/cases/{id}/resembling", context -> catalogue.resembling(context, catalogue.basis(context))),
                get("/cases/{id}/report", report::ofCase),
                get("/interventions", catalogue::interventions),
                get("/interventions/{id}", catalogue::intervention),
                get("/findings", catalogue::findings),
                get("/findings/{id}", catalogue::finding),
                get("/rules", catalogue::rules),
                get("/stage", stage::start),
                get("/stage/cases/{id}/{screen}", stage::screen),
                get("/stage/gallery", stage::gallery),
                get("/stage/gallery/{id}", stage::measure),
                get("/stage/gallery/{id}/beginning", stage::beginning),
                get("/stage/compare", turnstile.before(stageCompare::chosen)),
                get("/stage/compare/{screen}", turnstile.before(stageCompare::screen)),
                get("/guides", training::guides),
                get("/guides/{id}", training::guide),
                get("/keys", training::keys),
                get("/kit", training::kit),
                get("/kit/questionnaire", training::questionnaire),
                get("/kit/questionnaire.csv", training::table),
                get("/kit/questionnaire.yaml", training::profile),
                get("/kit/cards", training::cards),
                get("/kit/barriers", training::barriers),
                get("/kit/cases", training::cases),
                get("/kit/ballots", training::ballots),
                get("/kit/minutes", training::minutes),
                get("/rules/{theme}", catalogue::rulesOfTheme),
                get("/sources", catalogue::sources),
                get("/disagree", disagreement::form),
                post("/disagree", disagreement::written),
                post("/api/v1/advice", api::advice),
                post("/api/v1/explore", api::explore),
                get("/api/v1/questionnaire", api::questionnaire),
                get("/api/v1/interventions", api::interventions),
                get("/api/v1/findings", api::findings),
                get("/api/v1/cases", api::cases),
                get("/api/v1/rules", api::rules),
                get("/api/v1/openapi.json", api::openApi));
    }
}
