package org.entente.investment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.entente.kernel.testing.Requests;

/** The built-in dossier's files about investment, imported as the launcher imports them. */
public final class Sample {
    private static final Path FOLDER = Path.of("../launcher/src/main/resources/sample");

    private Sample() {}

    /** Imports flows, claims and projects. */
    public static void load() {
        loadFlows();
        load("investment-claims.csv", "claims", Map.of("collection", "aze-jpn"));
        load("investment-projects.csv", "projects-csv", Map.of("collection", "aze-jpn"));
    }

    /** Imports the excerpt of flows from Japan to Azerbaijan; returns the job. */
    public static Map<String, Object> loadFlows() {
        return load(
                "investment-flows.csv",
                "investment-csv",
                Map.of("dataset", "unctad-bilateral-fdi", "extent", "excerpt"));
    }

    private static Map<String, Object> load(String file, String format, Map<String, String> options) {
        Map<String, Object> job = Requests.importFile(format, FOLDER.resolve(file), options);
        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsRejected", 0);
        return job;
    }
}
