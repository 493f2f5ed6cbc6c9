package org.migrationadvisor.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.Kind;

/** A file that is one entry is named after its id, so that a newcomer finds it. */
final class FileNames implements Check {

    private static final List<Kind> NAMED = List.of(Kind.QUESTIONNAIRE, Kind.INTERVENTIONS, Kind.CASES);

    @Override
    public void check(Material material, Faults faults) {
        NAMED.forEach(kind -> material.knowledge().entries(kind).forEach(entry -> {
            String name = entry.file().substring(entry.file().indexOf('/') + 1).replace(".yaml", "");
            if (!name.equals(entry.id())) {
                faults.add(
                        entry.place("id"),
                        "the file is named '" + name + "', its id is '" + entry.id() + "'",
                        "name the file after the id");
            }
        }));
    }

    /** Reports what lies in the folders of knowledge and is not read. */
    static void refuseOthers(Path knowledge, Faults faults) {
        for (Kind kind : Kind.values()) {
            try (Stream<Path> files = Files.list(knowledge.resolve(kind.folder()))) {
                files.filter(file -> !file.toString().endsWith(".yaml"))
                        .forEach(file -> faults.add(
                                Place.inKnowledge(kind.folder() + "/" + file.getFileName(), 0),
                                "the program does not read this file",
                                "files of knowledge end in .yaml"));
            } catch (IOException unreadable) {
                // a missing folder is reported where it is read
            }
        }
    }
}
