package org.migrationadvisor.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.migrationadvisor.assessment.store.StorePlace;
import picocli.CommandLine.Option;

/** The options --data and --database: where assessments are kept. */
final class StoreOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder; when left out, the folder data beside the program")
    private String data;

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description = "a PostgreSQL database instead of the embedded one: jdbc:postgresql://HOST/DATABASE?user=…")
    private String database;

    StorePlace place(Path usual) {
        return new StorePlace(Optional.ofNullable(data).map(Input::path).orElse(usual), Optional.ofNullable(database));
    }
}
