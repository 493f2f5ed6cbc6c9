package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.Source;
import org.migrationadvisor.pages.Edition;

/** Writes the page of the sources. */
public final class SourcePages {

    private final Edition edition;

    public SourcePages(Edition edition) {
        this.edition = edition;
    }

    public SourcesPage all() {
        return new SourcesPage(
                edition.say("sources-title"),
                edition.knowledge().sources().values().stream().map(this::item).toList());
    }

    private SourcesPage.Item item(Source source) {
        List<String> leaning = edition.knowledge().findings().values().stream()
                .filter(finding -> finding.sources().contains(source.id()))
                .map(Finding::id)
                .toList();
        return new SourcesPage.Item(
                source.id(), source.reference(), edition.of(source.usedFor()), edition.all(leaning, edition::finding));
    }
}
