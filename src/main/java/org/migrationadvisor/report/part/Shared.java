package org.migrationadvisor.report.part;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;

/** What is said of so many measures that it is better said once. */
final class Shared {

    private static final int MANY = 4;

    private final Material material;
    private final List<String> remarks;

    Shared(Material material) {
        this.material = material;
        Map<String, Long> counts = material.advice().recommendations().stream()
                .flatMap(Shared::remarks)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        this.remarks = material.advice().recommendations().stream()
                .flatMap(Shared::remarks)
                .distinct()
                .filter(id -> counts.get(id) >= MANY)
                .toList();
    }

    private static Stream<String> remarks(Advice.Recommendation line) {
        return Stream.concat(line.guidance().stream(), line.cautions().stream());
    }

    /** What holds for many measures, in words. */
    List<String> all() {
        return remarks.stream().map(material::remark).toList();
    }

    /** Those of some remarks that are a measure's own, in words. */
    Stream<String> own(List<String> ids) {
        return ids.stream().filter(id -> !remarks.contains(id)).map(material::remark);
    }
}
