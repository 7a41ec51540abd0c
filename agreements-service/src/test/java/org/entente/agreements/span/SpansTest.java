package org.entente.agreements.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.ReferenceStatehood;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final CitedSource SOURCE = new CitedSource("s", "Publisher", "Title", null, null);
    private static final CountryReference REFERENCE = CountryReference.standard();

    private final StatusRules rules = new StatusRules(new ReferenceStatehood(REFERENCE));
    private final Spans spans = new Spans(rules, REFERENCE);

    @Test
    void eachStateHasItsDaysAndTheYearsBeforeAnythingHaveOneToo() {
        Agreement treaty = treaty(
                List.of(country(0, "AZE"), country(1, "JPN")),
                act(null, ActionKind.SIGNATURE, "2003"),
                act(null, ActionKind.ENTRY_INTO_FORCE, "2005-06-01"),
                act(null, ActionKind.TERMINATION, "2010-01-01"));

        assertThat(spans.of(treaty))
                .extracting(LegalSpan::from, LegalSpan::to, LegalSpan::state)
                .containsExactly(
                        tuple("0001-01-01", "2003-12-30", LegalState.NOT_CONCLUDED),
                        tuple("2003-12-31", "2005-05-31", LegalState.SIGNED),
                        tuple("2005-06-01", "2009-12-31", LegalState.IN_FORCE),
                        tuple("2010-01-01", "9999-12-31", LegalState.ENDED));
    }

    @Test
    void membersOfAGroupHaveSpansWithTheOtherSideOnly() {
        Agreement treaty = treaty(
                List.of(country(0, "JPN"), Party.ofGroup(1, "EU", new GroupCode("EU"), false)),
                act(null, ActionKind.ENTRY_INTO_FORCE, "2019-02-01"));

        List<LegalSpan> found = spans.of(treaty);
        assertThat(found).extracting(LegalSpan::pair).allMatch(pair -> pair.has(new CountryCode("JPN")));
        assertThat(found.stream()
                        .filter(span -> span.state() == LegalState.IN_FORCE)
                        .count())
                .as("28 members of 2019, the United Kingdom until it left")
                .isEqualTo(28);
        assertThat(between(found, "GBR", "JPN"))
                .extracting(LegalSpan::from, LegalSpan::to, LegalSpan::state)
                .contains(tuple("2019-02-01", "2020-01-31", LegalState.IN_FORCE));
    }

    @Test
    void theStateThatContinuesAPredecessorHasItsSpans() {
        Agreement treaty = treaty(
                List.of(country(0, "SUN"), country(1, "FIN")), act(null, ActionKind.ENTRY_INTO_FORCE, "1980-01-01"));

        List<LegalSpan> found = spans.of(treaty);
        assertThat(between(found, "FIN", "RUS"))
                .extracting(LegalSpan::from, LegalSpan::to, LegalSpan::state)
                .containsExactly(tuple("1991-12-26", "9999-12-31", LegalState.IN_FORCE));
        assertThat(found).extracting(LegalSpan::pair).noneMatch(pair -> pair.has(new CountryCode("KAZ")));
    }

    @Test
    void spansSayOnEveryDayWhatTheRulesSay() {
        Agreement treaty = treaty(
                List.of(
                        country(0, "DZA"),
                        country(1, "FRA").onSide("1"),
                        country(2, "GBR").onSide("1"),
                        Party.ofGroup(3, "EFTA", new GroupCode("EFTA"), true)),
                act(null, ActionKind.SIGNATURE, "1976"),
                act(0, ActionKind.ENTRY_INTO_FORCE, "1978"),
                act(1, ActionKind.ENTRY_INTO_FORCE, "1979-05"),
                act(2, ActionKind.PROVISIONAL_APPLICATION, "1979-01-01"),
                act(3, ActionKind.ENTRY_INTO_FORCE, "1985-03-03"),
                act(2, ActionKind.WITHDRAWAL, "2020-12-31"));
        KnownAgreement known = new KnownAgreement(treaty, 1, null, List.of());

        for (LegalSpan span : spans.of(treaty)) {
            for (LocalDate day : List.of(span.from(), span.to(), middle(span))) {
                assertThat(rules.between(known, span.pair(), day).state())
                        .as("%s on %s", span.pair().id(), day)
                        .isEqualTo(span.state());
            }
        }
        assertThat(between(spans.of(treaty), "FRA", "GBR"))
                .as("of one side, and bound to each other only while one of them was in EFTA")
                .extracting(LegalSpan::to)
                .containsExactly(LocalDate.of(1972, 12, 31));
        assertThat(between(spans.of(treaty), "CHE", "NOR")).isNotEmpty();
    }

    private static LocalDate middle(LegalSpan span) {
        return LocalDate.ofEpochDay((span.from().toEpochDay() + span.to().toEpochDay()) / 2);
    }

    private static List<LegalSpan> between(List<LegalSpan> spans, String one, String other) {
        CountryPair pair = CountryPair.of(new CountryCode(one), new CountryCode(other));
        return spans.stream().filter(span -> span.pair().equals(pair)).toList();
    }

    private static Tuple tuple(String from, String to, LegalState state) {
        return Tuple.tuple(LocalDate.parse(from), LocalDate.parse(to), state);
    }

    private static Party country(int ordinal, String code) {
        return Party.ofCountry(ordinal, code, new CountryCode(code));
    }

    private static Action act(@Nullable Integer party, ActionKind kind, String date) {
        return Action.of(party, kind, PartialDate.find(date).orElseThrow(), SOURCE);
    }

    private static Agreement treaty(List<Party> parties, Action... actions) {
        return new Agreement(
                "treaty",
                InstrumentClass.TREATY,
                Set.of(),
                Map.of("en", "Treaty"),
                List.of(),
                List.of(),
                null,
                null,
                parties,
                List.of(actions),
                List.of(),
                List.of(),
                List.of(),
                List.of(SOURCE));
    }
}
