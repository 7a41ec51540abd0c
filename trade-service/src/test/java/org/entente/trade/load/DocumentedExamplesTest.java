package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the documentation prints are imported as they are printed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentedExamplesTest {
    private static final Path DOCUMENT = Path.of("../docs/formats/trade.md");

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "baci,2,''",
        "comtrade-json,1,''",
        "comtrade-bulk,2,''",
        "comtrade-csv,1,''",
        "trade-csv,3,dataset=wits&publisher=World Bank",
        "imf-imts,3,''",
        "sdmx-csv,2,dataset=own&publisher=Entente",
        "sdmx-json,3,dataset=sdmx&publisher=Statistics",
        "columns,3,",
        "pair-totals,2,",
        "hs,2,''",
        "hs-sections,2,''",
        "sitc,2,",
        "concordance,3,''",
        "comtrade-reporters,2,''",
        "comtrade-partners,2,''",
    })
    void anExampleIsImportedAsItIsPrinted(String format, int rows, String options) throws IOException {
        String section = section(format);
        Map<String, Object> job = Requests.importText(
                format,
                find(section, "\n```(?:csv|json)\n(.*?)```"),
                options(options == null ? printedOptions(section) : options));

        assertThat(job)
                .as("%s", job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", rows)
                .containsEntry("rowsRejected", 0);
    }

    private static String section(String format) throws IOException {
        String text = Files.readString(DOCUMENT);
        String start = "\n## `" + format + "`\n";
        int begin = text.indexOf(start);
        int end = text.indexOf("\n## ", begin + 1);
        return text.substring(begin, end);
    }

    private static String printedOptions(String section) {
        return find(section, "\n```\n\\?(.*?)```").replace("\n", "");
    }

    private static String find(String section, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(section);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> options(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(option -> !option.isEmpty())
                .map(option -> option.split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
    }
}
