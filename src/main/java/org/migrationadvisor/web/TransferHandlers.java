package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.migrationadvisor.pages.transfer.TransferPages;
import org.migrationadvisor.pages.transfer.TransfersPage;
import org.migrationadvisor.syntax.WrittenNumber;

/** Answers with the calculator of transfers; its figures stand in the address, and are kept nowhere. */
final class TransferHandlers {

    private static final int REFUSED = 400;
    private static final int LONGEST = 40;

    private final Site site;

    TransferHandlers(Site site) {
        this.site = site;
    }

    void calculator(Context context) {
        TransfersPage page = new TransferPages(site.edition(context))
                .page(
                        name -> written(context, name),
                        name -> written(context, name).flatMap(text -> WrittenNumber.read(text, isWhole(name))));
        if (!page.errors().isEmpty()) {
            context.status(REFUSED);
        }
        site.send(context, page);
    }

    private static boolean isWhole(String field) {
        return field.equals(TransferPages.POPULATION);
    }

    /** What stands in a field that was sent, if only nothing; an address that leads here leaves out what is to be filled in. */
    private static Optional<String> written(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name))
                .map(String::strip)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
