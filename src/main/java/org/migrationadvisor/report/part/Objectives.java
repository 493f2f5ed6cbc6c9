package org.migrationadvisor.report.part;

import java.util.Collection;
import java.util.List;
import org.migrationadvisor.report.block.Block;

/** What is aimed at for diagnoses. */
final class Objectives {

    private Objectives() {}

    static List<Block.Paragraph> of(Material material, Collection<String> diagnoses) {
        return words(material, diagnoses).stream().map(Block.Paragraph::new).toList();
    }

    static List<String> words(Material material, Collection<String> diagnoses) {
        return diagnoses.stream()
                .map(id -> material.edition().of(material.diagnosis(id).objective()))
                .toList();
    }
}
