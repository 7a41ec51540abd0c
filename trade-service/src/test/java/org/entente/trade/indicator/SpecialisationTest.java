package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecialisationTest {
    @Test
    void emptyRowsAndColumnsAreDroppedFirst() {
        Specialisation m = Specialisation.of(new boolean[][] {
            {false, false, false, false},
            {true, false, true, false},
            {false, false, true, false}
        });

        assertThat(m.countries()).as("rows that are left").containsExactly(1, 2);
        assertThat(m.products()).as("columns that are left").containsExactly(0, 2);
        assertThat(m.diversity(0)).isEqualTo(2);
        assertThat(m.diversity(1)).isEqualTo(1);
        assertThat(m.ubiquity(0)).isEqualTo(1);
        assertThat(m.ubiquity(1)).isEqualTo(2);
        assertThat(m.has(1, 0)).isFalse();
    }

    @Test
    void anAdvantageIsAnRcaOfOneOrMore() {
        // World 10 and 20 of 30. Country 0: 5 of 15 is the world's third exactly. Country 1 likewise; 2 exports
        // nothing.
        Specialisation even = Specialisation.ofExports(new long[][] {{5, 10}, {5, 10}, {0, 0}});
        assertThat(even.countryCount()).isEqualTo(2);
        assertThat(even.has(0, 0) && even.has(0, 1))
                .as("RCA of exactly 1 counts")
                .isTrue();

        Specialisation uneven = Specialisation.ofExports(new long[][] {{6, 9}, {4, 11}});
        assertThat(uneven.has(0, 0)).isTrue();
        assertThat(uneven.has(0, 1)).isFalse();
        assertThat(uneven.has(1, 1)).isTrue();
    }

    @Test
    void amountsOfTheWorldsSizeDoNotOverflow() {
        long trillion = 20_000_000_000_000_000L;
        Specialisation m = Specialisation.ofExports(new long[][] {{trillion, 0}, {0, trillion}});
        assertThat(m.has(0, 0) && m.has(1, 1)).isTrue();
        assertThat(m.has(0, 1) || m.has(1, 0)).isFalse();
    }

    @Test
    void nobodyWithAnAdvantageIsAnEmptyMatrix() {
        assertThat(Specialisation.ofExports(new long[0][0]).countryCount()).isZero();
        assertThat(Specialisation.ofExports(new long[][] {{0, 0}}).productCount())
                .isZero();
        assertThat(Specialisation.ofExports(new long[0][0]).isConnected()).isFalse();
    }

    @Test
    void groupsWithoutAProductInCommonAreNotConnected() {
        assertThat(Specialisation.of(new boolean[][] {{true, false}, {false, true}})
                        .isConnected())
                .isFalse();
        assertThat(Specialisation.of(new boolean[][] {{true, false}, {true, true}, {false, true}})
                        .isConnected())
                .isTrue();
    }
}
