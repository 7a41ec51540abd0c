package org.entente.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;

/** Imports of the publishers' real lists; a test that calls them skips where they are not. */
public final class RealSources {
    private RealSources() {}

    public static Map<String, Object> navigator() {
        return published(
                "iia-navigator",
                "iia_navigator_2025-04.csv",
                Map.of("edition", "April 2025", "publishedOn", "2025-04-30"));
    }

    public static Map<String, Object> desta() {
        return published("desta-list", "desta_list_of_treaties_02_02.txt", Map.of("edition", "2.02"));
    }

    public static Map<String, Object> wto() {
        return published("wto-rta", "wto_rta_tariff_tracker.json", Map.of("edition", "April 2026"));
    }

    private static Map<String, Object> published(String format, String file, Map<String, String> options) {
        Map<String, Object> job = Requests.importFile(format, SharedData.file("agreements/" + file), options);
        List<String> report = Dossiers.report(job);
        assertThat(job)
                .as("%s: %s", job.get("error"), report)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRejected", 0);
        return job;
    }
}
