package org.migrationadvisor.report.part;

import java.util.List;
import org.migrationadvisor.report.block.Section;

/** One part of a report. */
public interface Chapter {

    /** Its sections; none where there is nothing to say. */
    List<Section> sections(Material material);
}
