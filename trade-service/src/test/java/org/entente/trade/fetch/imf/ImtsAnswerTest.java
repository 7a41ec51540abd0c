package org.entente.trade.fetch.imf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.kernel.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImtsAnswerTest {
    private static final String HEADER =
            "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\n";
    private static final String OF_2020 = "IMF.STA:IMTS(1.0.0),AZE,XG_FOB_USD,JPN,A,2020,27902125.5,0\n";
    private static final String OF_2021 = "IMF.STA:IMTS(1.0.0),AZE,XG_FOB_USD,JPN,A,2021,\"1,5\",0\n";
    private static final String ATTRIBUTES = "IMF.STA:IMTS(1.0.0),AZE,XG_FOB_USD,JPN,A,,,0\n";

    @TempDir
    Path folder;

    @Test
    void anAnswerOfThePeriodAloneStaysAsReceived() throws IOException {
        ImtsAnswer answer = read(HEADER + ATTRIBUTES + OF_2021, "2021");

        assertThat(answer.wanted()).isEqualTo(1);
        assertThat(answer.ofPeriod(folder.resolve("target"))).isEqualTo(answer.file());
    }

    @Test
    void otherPeriodsThatWereNotAskedForAreLeftOut() throws IOException {
        ImtsAnswer answer = read("\uFEFF" + HEADER + OF_2020 + ATTRIBUTES + OF_2021, "2021");

        assertThat(answer.wanted()).isEqualTo(1);
        assertThat(answer.others()).isEqualTo(1);
        assertThat(Files.readString(answer.ofPeriod(folder.resolve("target"))).replace("\r\n", "\n"))
                .isEqualTo(HEADER + ATTRIBUTES + OF_2021);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "2021-Q3, 2021-Q3", "2021-07, 2021-M07", "2021-07, 2021-07"})
    void periodsAreReadAsTheImfWritesThem(String period, String written) throws IOException {
        ImtsAnswer answer = read(HEADER + OF_2020.replace(",2020,", "," + written + ","), period);

        assertThat(answer.wanted()).isEqualTo(1);
    }

    @Test
    void aHeaderAloneIsNoData() throws IOException {
        assertThat(read(HEADER, "2021").wanted()).isZero();
        assertThat(read("", "2021").wanted()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>\n<body>Access denied</body>", "a,b\n1,2\n", "COUNTRY,TIME_PERIOD\n\"AZE,2021\n"})
    void anythingElseIsNoAnswer(String text) {
        assertThatThrownBy(() -> read(text, "2021"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answered something that is");
    }

    private ImtsAnswer read(String text, String period) throws IOException {
        Path file = Files.createTempFile(folder, "answer", ".csv");
        Files.writeString(file, text);
        return ImtsAnswer.read(file, Period.parse(period));
    }
}
