package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.kernel.imports.CellRejectedException;
import org.entente.kernel.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReaderTest {
    private final PeriodReader reader =
            new PeriodReader(Columns.of(Map.of(Role.PERIOD, "TIME_PERIOD", Role.FREQUENCY, "FREQ")));

    private Period read(String frequency, String period) {
        return reader.read(Given.row("FREQ|TIME_PERIOD", frequency + "|" + period));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020-A1, 2020",
        "2020-Q1, 2020-Q1",
        "2020Q4, 2020-Q4",
        "2020-q2, 2020-Q2",
        "2020-M03, 2020-03",
        "2020-M3, 2020-03",
        "2020M12, 2020-12",
        "2020-03, 2020-03",
        "202003, 2020-03"
    })
    void periodsAreReadAsPublishersWriteThem(String text, String code) {
        assertThat(read("", text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "20, looks like a year of two digits",
        "'''20', looks like a year of two digits",
        "20-Q1, looks like a year of two digits",
        "Mar-20, looks like a year of two digits",
        "43831, looks like a spreadsheet's serial number of the day 2020-01-01",
        "43831.0, looks like a spreadsheet's serial number of the day 2020-01-01",
        "2020.0, looks like a year that was kept as a decimal number",
        "2020-03-31, looks like a day",
        "31.03.2020, looks like a day",
        "2020-Q5, is not a period",
        "2020-13, is not a period",
        "202052, is not a period",
        "'', is not a period",
        "March 2020, is not a period"
    })
    void otherTextsAreRefusedWithWhatTheyLookLike(String text, String reason) {
        assertThatThrownBy(() -> read("", text))
                .isInstanceOf(CellRejectedException.class)
                .hasMessageStartingWith(reason)
                .hasMessageContaining("write the period, such as 2021, 2021-Q3 or 2021-07");
    }

    @Test
    void theStatedFrequencyIsThatOfThePeriod() {
        assertThat(read("A", "2020")).isEqualTo(Period.ofYear(2020));
        assertThat(read("m", "2020-M03")).isEqualTo(Period.ofMonth(2020, 3));
        assertThatThrownBy(() -> read("A", "2020-03")).hasMessage("is not the frequency of the row's period 2020-03");
        assertThatThrownBy(() -> read("W", "2020")).hasMessageStartingWith("is not a frequency that trade is kept in");
    }
}
