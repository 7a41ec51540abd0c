package org.entente.agreements.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Set<String> TWO = Set.of("CHL", "PER");

    @Test
    void partiesAndBothDatesMakeItNearlySure() {
        Match match = only(told("a", TWO, "2006", "2009"), told("b", TWO, "2006-08-22", "2009-03-01"));

        assertThat(match.share()).isEqualByComparingTo("0.98");
        assertThat(match.reason())
                .isEqualTo("the same parties; signed 2006 and 2006-08-22; in force 2009 and 2009-03-01");
    }

    @Test
    void aDateThatOneSourceLacksOrGivesOtherwiseLowersIt() {
        Told whole = told("a", TWO, "2006-08-22", "2009-03-01");

        assertThat(only(whole, told("b", TWO, null, "2009")).confidence()).isEqualTo(90);
        assertThat(only(whole, told("b", TWO, "2006", "2010")).confidence()).isEqualTo(85);
        assertThat(only(whole, told("b", TWO, "2006", "2015")).confidence()).isEqualTo(70);
        assertThat(only(whole, told("b", TWO, null, "2010")).confidence()).isEqualTo(60);
        assertThat(Matching.of(List.of(whole), List.of(told("b", TWO, "1998", "2001"))))
                .isEmpty();
        assertThat(Matching.of(List.of(whole), List.of(told("b", TWO, null, null))))
                .isEmpty();
    }

    @Test
    void otherPartiesOrAnotherPurposeAreAnotherAgreement() {
        Told one = told("a", TWO, "2006", "2009");

        assertThat(Matching.of(List.of(one), List.of(told("b", Set.of("CHL", "COL"), "2006", "2009"))))
                .isEmpty();
        Told investment = new Told("b", Set.of("INVESTMENT_TREATY"), TWO, one.signed(), one.inForce(), Set.of());
        assertThat(Matching.of(List.of(one), List.of(investment))).isEmpty();
    }

    @Test
    void mostOfManyPartiesAreEnough() {
        Set<String> five = Set.of("A", "B", "C", "D", "E");
        Match match = only(told("a", five, "2006", "2009"), told("b", Set.of("A", "B", "C", "D"), "2006", "2009"));

        assertThat(match.confidence()).isEqualTo(88);
        assertThat(match.reason()).startsWith("80 % of the parties; ");
    }

    @Test
    void eachIsMatchedOnceAndTheBetterTitleWins() {
        Told interim = new Told("a1", Set.of("ECONOMIC"), TWO, date("2006"), date("2009"), Set.of("interim"));
        Told whole = new Told("a2", Set.of("ECONOMIC"), TWO, date("2006"), date("2009"), Set.of("association"));
        Told theirs = new Told("b", Set.of("ECONOMIC"), TWO, date("2006"), date("2009"), Set.of("association"));

        List<Match> matches = Matching.of(List.of(interim, whole), List.of(theirs));
        assertThat(matches).extracting(match -> match.one().id()).containsExactly("a2");

        List<Match> other = Matching.of(List.of(theirs), List.of(interim, whole));
        assertThat(other).extracting(match -> match.other().id()).containsExactly("a2");
        assertThat(other.get(0).confidence()).isEqualTo(83);
        assertThat(other.get(0).reason()).endsWith("another one of that source fits as well");
    }

    private static Match only(Told one, Told other) {
        List<Match> matches = Matching.of(List.of(one), List.of(other));
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static Told told(String id, Set<String> parties, @Nullable String signed, @Nullable String inForce) {
        return new Told(id, Set.of("ECONOMIC"), parties, date(signed), date(inForce), Set.of("chile", "peru"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.find(text).orElseThrow();
    }
}
