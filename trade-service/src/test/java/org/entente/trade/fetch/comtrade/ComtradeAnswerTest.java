package org.entente.trade.fetch.comtrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComtradeAnswerTest {
    private static final Set<Long> LIMITS = Set.of(3L, 500L);

    @TempDir
    Path folder;

    @Test
    void anAnswerIsCountedWithoutBeingHeld() throws IOException {
        ComtradeAnswer answer =
                read("{\"elapsedTime\":\"1\",\"count\":2,\"data\":[ {\"partnerCode\":0,\"x\":{\"y\":[1]}},"
                        + "{\"partnerCode\":392} ],\"error\":\"\"}");

        assertThat(answer.records()).isEqualTo(2);
        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.partners()).containsExactly("0", "392");
        assertThat(answer.isCut(LIMITS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"count\":0,\"data\":[]}|0|false",
                "{\"data\":[{},{}]}|2|false",
                "{\"count\":3,\"data\":[{},{},{}]}|3|true",
                "{\"data\":[{},{},{}]}|3|true",
                "{\"count\":9,\"data\":[{},{}]}|2|true",
                "{\"count\":4,\"data\":[{},{},{},{}]}|4|false",
            })
    void asManyRecordsAsAnAnswerMayHoldMeanThatItWasCut(String text, long records, boolean cut) throws IOException {
        ComtradeAnswer answer = read(text);

        assertThat(answer.records()).isEqualTo(records);
        assertThat(answer.isCut(LIMITS)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Access denied</html>",
                "[]",
                "{\"statusCode\":500}",
                "{\"count\":2,\"data\":[{\"partnerCode\":0},{\"partn",
                "{\"count\":2,\"data\":[{\"partnerCode\":0}",
                "{\"count\":0,\"data\":[],\"error\":\"the server is tired\"}",
                "{\"count\":0,\"data\":null,\"error\":\"\"}",
            })
    void anythingElseIsNoAnswer(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining("answered ");
    }

    @Test
    void joinedAnswersKeepEveryRecordAsItIs() throws IOException {
        ComtradeAnswer exports =
                read("{\"count\":2,\"data\":[\n {\"v\":1.50,\"n\":\"\u00e9\"}, {\"v\":2} ],\"error\":\"\"}");
        ComtradeAnswer imports = read("{\"data\":[{\"v\":6804128143.0}],\"count\":1}");

        Path joined = ComtradeFile.join(List.of(exports, imports), folder.resolve("joined"));

        assertThat(joined)
                .hasContent("{\"elapsedTime\":\"\",\"count\":3,\"data\":[\n {\"v\":1.50,\"n\":\"\u00e9\"}, {\"v\":2} ,"
                        + "{\"v\":6804128143.0}],\"error\":\"\"}");
        assertThat(ComtradeAnswer.read(joined).records()).isEqualTo(3);
    }

    private ComtradeAnswer read(String text) throws IOException {
        Path file = Files.createTempFile(folder, "answer", ".json");
        Files.writeString(file, text);
        return ComtradeAnswer.read(file);
    }
}
