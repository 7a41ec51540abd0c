package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountrySuccessionTest {

    private final CountryReference reference = CountryReference.standard();

    @Test
    void theSovietUnionHasFifteenSuccessorsAndRussiaContinuesIt() {
        assertThat(reference.successorsOf(code("SUN")))
                .extracting(CountryCode::value)
                .containsExactlyInAnyOrder(
                        "ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA", "MDA", "RUS", "TJK", "TKM",
                        "UKR", "UZB");
        assertThat(reference.successionsFrom(code("SUN")))
                .filteredOn(step -> step.relation() == Succession.Relation.CONTINUES)
                .extracting(Succession::successor)
                .containsExactly(code("RUS"));
        assertThat(reference.successionsFrom(code("SUN")))
                .filteredOn(step -> step.relation() == Succession.Relation.RESTORES)
                .extracting(step -> step.successor().value())
                .containsExactly("EST", "LTU", "LVA");
    }

    @Test
    void azerbaijanSucceedsTheSovietUnion() {
        assertThat(reference.predecessorsOf(code("AZE"))).containsExactly(code("SUN"));
        assertThat(reference.successionsTo(code("AZE"))).singleElement().satisfies(step -> {
            assertThat(step.relation()).isEqualTo(Succession.Relation.SUCCEEDS);
            assertThat(step.effective()).isEqualTo(LocalDate.of(1991, 12, 26));
        });
        assertThat(reference.predecessorsOf(code("JPN")))
                .extracting(CountryCode::value)
                .containsExactly("XRI");
        assertThat(reference.predecessorsOf(code("PRT"))).isEmpty();
    }

    @Test
    void theLineageReachesBackOverSeveralStates() {
        assertThat(reference.lineageOf(code("SRB")))
                .extracting(step -> step.predecessor().value())
                .containsExactly("SCG", "YUG");
        assertThat(reference.lineageOf(code("DEU")))
                .extracting(step -> step.predecessor().value())
                .containsExactlyInAnyOrder("DDR", "XDE");
    }

    @Test
    void noStateIsSucceededBeforeItEnds() {
        // Republics that left a federation one by one were successors while it still existed.
        List<String> dissolvedOneByOne = List.of("SUN", "YUG", "PCI");
        for (Country country : reference.countries()) {
            LocalDate last = country.validTo();
            if (last != null && !dissolvedOneByOne.contains(country.code().value())) {
                assertThat(reference.successionsFrom(country.code()))
                        .as(country.name())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step.effective()).isEqualTo(last.plusDays(1)));
            }
        }
    }

    private static CountryCode code(String code) {
        return new CountryCode(code);
    }
}
