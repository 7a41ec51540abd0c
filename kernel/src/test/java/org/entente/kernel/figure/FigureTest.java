package org.entente.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseStatus;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Interval YEAR = Interval.of(Period.ofYear(2021));
    private static final CountryCode AZE = new CountryCode("AZE");
    private static final CountryCode JPN = new CountryCode("JPN");

    @Test
    void aDerivedFigureKeepsWhatItsInputsAgreeOn() {
        Figure sum = Figure.derived(BigDecimal.TEN, Unit.CURRENCY, YEAR, "a sum", List.of(usd(1, AZE), usd(1, AZE)));

        assertThat(sum.status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(sum.reporter()).isEqualTo(AZE);
        assertThat(sum.release()).isEqualTo(release(1));
        assertThat(sum.currency()).isEqualTo("USD");
    }

    @Test
    void whereInputsDifferTheDerivedFigureNamesNeither() {
        Figure sum = Figure.derived(BigDecimal.TEN, Unit.CURRENCY, YEAR, "a sum", List.of(usd(1, AZE), usd(2, JPN)));

        assertThat(sum.reporter()).isNull();
        assertThat(sum.release()).isNull();
        assertThat(sum.inputs()).extracting(Figure::reporter).containsExactly(AZE, JPN);
    }

    @Test
    void aResultThatTheDefinitionDoesNotGiveIsAbsentAndNotZero() {
        Figure growth = Figure.derived(null, Unit.PERCENT, YEAR, "growth from zero", List.of(usd(1, AZE)));

        assertThat(growth.value()).isNull();
        assertThat(growth.status()).isEqualTo(FigureStatus.ABSENT);
        assertThat(growth.absence()).isEqualTo(Absence.NOT_DEFINED);
    }

    @Test
    void amountsInTwoCurrenciesAreNotCombined() {
        Figure euros = new Figure(
                BigDecimal.ONE,
                Unit.CURRENCY,
                "EUR",
                YEAR,
                AZE,
                null,
                Valuation.FOB,
                FigureStatus.REPORTED,
                release(1),
                null,
                List.of(),
                null);

        assertThatThrownBy(
                        () -> Figure.derived(BigDecimal.TEN, Unit.CURRENCY, YEAR, "a sum", List.of(usd(1, AZE), euros)))
                .hasMessage("amounts in [USD, EUR] are not combined");
    }

    @Test
    void aFigureHasEitherAValueOrTheReasonWhyNot() {
        assertThatThrownBy(() -> figure(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure(BigDecimal.ONE, Absence.NOT_REPORTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure figure(@Nullable BigDecimal value, @Nullable Absence absence) {
        return new Figure(
                value,
                Unit.RATIO,
                null,
                YEAR,
                null,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.DERIVED,
                null,
                null,
                List.of(),
                absence);
    }

    private static Figure usd(int release, CountryCode reporter) {
        return Figure.reported(BigDecimal.TEN, YEAR, reporter, release(release));
    }

    private static Release release(int id) {
        Source source = new Source("test", "Publisher", "Dataset", null, null);
        return new Release(id, source, "E" + id, null, null, ReleaseStatus.STAGED, "c", 1, 0);
    }
}
