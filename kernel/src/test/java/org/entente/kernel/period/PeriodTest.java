package org.entente.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.kernel.error.BadUserInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2021,    202100, 2021-01-01, 2021-12-31, 2020",
        "2021-Q1, 202121, 2021-01-01, 2021-03-31, 2020-Q4",
        "2021-Q3, 202123, 2021-07-01, 2021-09-30, 2021-Q2",
        "2024-02, 202402, 2024-02-01, 2024-02-29, 2024-01",
        "2021-01, 202101, 2021-01-01, 2021-01-31, 2020-12",
    })
    void aCodeIsReadAndWrittenBack(String code, int key, LocalDate first, LocalDate last, String previous) {
        Period period = Period.parse(code);

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.key()).isEqualTo(key);
        assertThat(Period.ofKey(key)).isEqualTo(period);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous().code()).isEqualTo(previous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "2021-13", "2021-00", "2021-Q5", "2021Q1", "0999", "last year", ""})
    void anythingElseIsRefusedWithWhatWouldBeRight(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(BadUserInputException.class)
                .hasMessage(
                        "'%s' is not a period: write a year (2021), a quarter (2021-Q3) or a month (2021-07)", text);
    }

    @Test
    void periodsAreOrderedByTheirStart() {
        assertThat(List.of("2021-Q2", "2020", "2021", "2021-03").stream()
                        .map(Period::parse)
                        .sorted()
                        .map(Period::code))
                .containsExactly("2020", "2021", "2021-03", "2021-Q2");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2021-01-01, 2021-12-31, 2021",
                "2001-01-01, 2012-12-31, 2001/2012",
                "2024-02-01, 2024-02-29, 2024-02",
                "2024-02-01, 2024-03-15, 2024-02-01/2024-03-15",
                "null, 2022-09-06, ../2022-09-06",
                "2022-09-06, null, 2022-09-06/..",
            },
            nullValues = "null")
    void anIntervalHasTheShortestHonestName(LocalDate from, LocalDate to, String code) {
        assertThat(new Interval(from, to).code()).isEqualTo(code);
    }

    @Test
    void anIntervalDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Interval(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 1, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
