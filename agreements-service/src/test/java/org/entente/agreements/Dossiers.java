package org.entente.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.Requests;

/** Imports of dossiers in tests, and what the report says of them. */
public final class Dossiers {
    /** The built-in sample, which the launcher ships. */
    private static final Path SAMPLE = Path.of("../launcher/src/main/resources/sample/agreements-aze-jpn.yaml");

    private Dossiers() {}

    public static void importSample() {
        assertThat(Requests.importFile("dossier", SAMPLE, Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRejected", 0);
    }

    public static Map<String, Object> importText(String yaml) {
        return Requests.importText("dossier", yaml, Map.of());
    }

    public static void importSound(String yaml) {
        assertThat(importText(yaml)).containsEntry("state", "PUBLISHED");
    }

    /** The lines of the job's report after its header. */
    public static List<String> report(Map<String, Object> job) {
        String csv = Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
        return Arrays.stream(csv.split("\r?\n")).skip(1).toList();
    }
}
