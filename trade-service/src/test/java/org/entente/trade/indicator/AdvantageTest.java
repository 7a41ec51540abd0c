package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.dec;

import org.junit.jupiter.api.Test;

class AdvantageTest {
    private static Advantage advantage(String product, String total, String worldProduct, String worldTotal) {
        return new Advantage(dec(product), dec(total), dec(worldProduct), dec(worldTotal));
    }

    @Test
    void rcaIsTheCountrysShareBesideTheWorldsWithTheCountryInIt() {
        // The country: 30 of 100. The world: the country's 30 and 20 of others, of 100 and 900: 50 of 1,000.
        assertThat(advantage("30", "100", "50", "1000").rca()).as("0.3 / 0.05").isEqualByComparingTo("6");
        assertThat(advantage("30", "100", "20", "900").rca())
                .as("a world without the country gives another number: 0.3 / (20 / 900)")
                .isEqualByComparingTo("13.5");
    }

    @Test
    void theLevelOfTheProductsChangesTheNumber() {
        // Two headings of one chapter: the country exports 10 and 0, the world 20 and 80, of 100 and 1,000 in all.
        assertThat(advantage("10", "100", "20", "1000").rca()).isEqualByComparingTo("5");
        assertThat(advantage("10", "100", "100", "1000").rca())
                .as("the chapter")
                .isEqualByComparingTo("1");
    }

    @Test
    void rscaIsSymmetricAboutZero() {
        assertThat(advantage("30", "100", "50", "1000").rsca())
                .as("(6 - 1) / (6 + 1)")
                .isEqualByComparingTo("0.7142857142857143");
        assertThat(advantage("50", "1000", "30", "100").rsca())
                .as("the inverse")
                .isEqualByComparingTo("-0.7142857142857143");
        assertThat(advantage("0", "100", "50", "1000").rsca()).as("RCA 0").isEqualByComparingTo("-1");
    }

    @Test
    void noExportsAtAllAndAProductNobodyExportsHaveNoIndex() {
        assertThat(advantage("0", "0", "50", "1000").rca()).isNull();
        assertThat(advantage("0", "0", "50", "1000").rsca()).isNull();
        assertThat(advantage("0", "100", "0", "1000").rca()).isNull();
        assertThat(advantage("0", "100", "0", "1000").isRevealed()).isFalse();
    }

    @Test
    void aProductThatIsNotExportedHasIndexZeroNotNone() {
        assertThat(advantage("0", "100", "50", "1000").rca()).isEqualByComparingTo("0");
    }

    @Test
    void exactlyOneIsRevealedAndNotMoreThanOneWhateverTheQuotientRoundsTo() {
        // 1/3 of 7 beside 7/21: equal, though neither share has an end in decimals.
        Advantage even = advantage("1", "3", "7", "21");
        assertThat(even.isRevealed()).isTrue();
        assertThat(even.isMoreThanOne()).isFalse();
        Advantage justBelow = advantage("99999999999999999", "300000000000000000", "1", "3");
        assertThat(justBelow.rca()).as("rounded to 16 digits").isEqualByComparingTo("1");
        assertThat(justBelow.isRevealed()).isFalse();
    }
}
