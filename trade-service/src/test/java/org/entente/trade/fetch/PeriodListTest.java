package org.entente.trade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021|2021",
                "2019-2022|2019 2020 2021 2022",
                "2019, 2015-2016, 2016|2019 2015 2016",
                "2021-07|2021-07",
                "2020-11..2021-02|2020-11 2020-12 2021-01 2021-02",
                "2020-Q4..2021-Q1|2020-Q4 2021-Q1",
                "2019..2020|2019 2020",
            })
    void periodsAreListedOrRanges(String text, String codes) {
        assertThat(PeriodList.parse(text).periods().stream().map(Period::code))
                .isEqualTo(List.of(codes.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2022-2019|'2022-2019' is not a range of periods",
                "2021..2021-06|is not a range of periods",
                "2021,2021-06|mixes years, quarters and months",
                "2021,|'' is not a period",
                "21|'21' is not a period",
                "1000-9999|is more than 2000 periods",
                "1000..9999|is more than 2000 periods",
            })
    void aListThatIsNoneSaysWhy(String text, String message) {
        assertThatThrownBy(() -> PeriodList.parse(text))
                .isInstanceOf(BadUserInputException.class)
                .hasMessageContaining(message);
    }
}
