package org.migrationadvisor.web;

import static org.migrationadvisor.web.Route.get;
import static org.migrationadvisor.web.Route.post;

import java.time.Clock;
import java.util.List;
import org.migrationadvisor.web.api.Api;

/** The table of routes: everything the server answers to. */
final class Routes {

    private Routes() {}

    static List<Route> table(Site site, Api api) {
        GeneralHandlers general = new GeneralHandlers(site);
        CatalogueHandlers catalogue = new CatalogueHandlers(site);
        DisagreementHandlers disagreement = new DisagreementHandlers(site, Clock.systemDefaultZone());
        QuestionnaireHandlers questionnaire = new QuestionnaireHandlers(site);
        AdviceHandlers advice = new AdviceHandlers(site, questionnaire);
        ReportHandlers report = new ReportHandlers(site, new ReportDesk(site, Clock.systemDefaultZone()));
        TransferHandlers transfers = new TransferHandlers(site);
        return List.of(
                get("/", general::start),
                get("/about", general::about),
                get("/glossary", general::glossary),
                get("/static/{file}", general::asset),
                get("/health", general::health),
                get("/questionnaire", questionnaire::empty),
                post("/questionnaire", questionnaire::continued),
                get("/advice", advice::missing),
                post("/advice", advice::given),
                post("/report", report::sent),
                get("/transfers", transfers::calculator),
                get("/cases", catalogue::cases),
                get("/cases/{id}", catalogue::municipality),
                get("/cases/{id}/advice", advice::ofCase),
                get("/cases/{id}/report", report::ofCase),
                get("/cases/{id}/interventions", catalogue::measuresOfCase),
                get("/cases/{id}/resembling", catalogue::resemblingCase),
                get("/interventions", catalogue::interventions),
                get("/interventions/{id}", catalogue::intervention),
                get("/findings", catalogue::findings),
                get("/findings/{id}", catalogue::finding),
                get("/rules", catalogue::rules),
                get("/rules/{theme}", catalogue::rulesOfTheme),
                get("/sources", catalogue::sources),
                get("/disagree", disagreement::form),
                post("/disagree", disagreement::written),
                post("/api/v1/advice", api::advice),
                get("/api/v1/questionnaire", api::questionnaire),
                get("/api/v1/interventions", api::interventions),
                get("/api/v1/findings", api::findings),
                get("/api/v1/cases", api::cases),
                get("/api/v1/rules", api::rules),
                get("/api/v1/openapi.json", api::openApi));
    }
}
