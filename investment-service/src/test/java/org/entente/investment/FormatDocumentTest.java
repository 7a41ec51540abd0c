package org.entente.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the formats' documentation are files that really come in. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FormatDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/formats/investment.md");
    /** A block fenced as {@code csv}, with the format and the options as a query string behind it. */
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```csv (\\S+) (\\S+)\n(.*?)```");

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void everyExampleIsTakenWhole() throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(DOCUMENT)).results().toList();

        assertThat(examples)
                .extracting(example -> example.group(1))
                .containsExactly(
                        "unctad-bilateral",
                        "imf-dip",
                        "oecd-fdi",
                        "investment-csv",
                        "investment-columns",
                        "exchange-rates",
                        "exchange-rates-by-country",
                        "price-index",
                        "projects-csv",
                        "organisations-csv");
        for (MatchResult example : examples) {
            Map<String, Object> job =
                    Requests.importText(example.group(1), example.group(3), options(example.group(2)));
            assertThat(job)
                    .as(example.group(1))
                    .containsEntry("state", "PUBLISHED")
                    .containsEntry("rowsRejected", 0);
        }
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query.split("&")) {
            String[] parts = option.split("=", 2);
            options.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return options;
    }
}
