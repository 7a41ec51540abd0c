package org.entente.trade.fetch.comtrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void flowsComeApartFirstThenLevelsThenPartners() {
        Selection whole = selection(List.of("X", "M"), List.of("TOTAL", "AG6"));

        assertThat(whole.parts())
                .containsExactly(
                        selection(List.of("X"), List.of("TOTAL", "AG6")),
                        selection(List.of("M"), List.of("TOTAL", "AG6")));
        assertThat(whole.parts().get(1).parts())
                .containsExactly(selection(List.of("M"), List.of("TOTAL")), selection(List.of("M"), List.of("AG6")));
    }

    @Test
    void partnersAreHalvedUntilThereIsOne() {
        Selection narrow = selection(List.of("M"), List.of("AG6"));

        assertThat(narrow.parts()).isEmpty();
        assertThat(narrow.withPartners(List.of("0", "4", "8")).parts())
                .containsExactly(narrow.withPartners(List.of("0")), narrow.withPartners(List.of("4", "8")));
        assertThat(narrow.withPartners(List.of("0")).parts()).isEmpty();
    }

    @Test
    void theTotalsTellWhichPartnersThereAre() {
        assertThat(selection(List.of("M"), List.of("AG6")).totals())
                .isEqualTo(selection(List.of("M"), List.of("TOTAL")));
    }

    private static Selection selection(List<String> flows, List<String> commodities) {
        return new Selection("A", "HS", "31", "2021", flows, commodities, List.of());
    }
}
