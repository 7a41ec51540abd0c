package org.entente.agreements.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.agreements.agreement.ActionKind.ENTRY_INTO_FORCE;
import static org.entente.agreements.agreement.ActionKind.EXPIRY;
import static org.entente.agreements.agreement.ActionKind.NEGOTIATION_STARTED;
import static org.entente.agreements.agreement.ActionKind.SIGNATURE;
import static org.entente.agreements.agreement.ActionKind.TERMINATION;
import static org.entente.agreements.agreement.InstrumentClass.MEMORANDUM;
import static org.entente.agreements.agreement.InstrumentClass.TREATY;
import static org.entente.agreements.status.Facts.ARC;
import static org.entente.agreements.status.Facts.ARC_BOR;
import static org.entente.agreements.status.Facts.BOR;
import static org.entente.agreements.status.Facts.day;

import java.util.Arrays;
import java.util.List;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.status.Facts;
import org.entente.agreements.status.Facts.Treaty;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.Reason;
import org.entente.agreements.status.StatusRules;
import org.junit.jupiter.api.Test;

class FrameworkRulesTest {
    private static final KindListing ALL_INVESTMENT_TREATIES =
            new KindListing(InstrumentKind.INVESTMENT_TREATY, null, day("2025-04-30"));

    private final FrameworkRules frameworks = new FrameworkRules(new StatusRules(new Facts.States()));

    @Test
    void eachAgreementStandsWhereItsStatusSays() {
        LegalFramework framework = on(
                "2010-01-01",
                Treaty.named("force", TREATY, ARC, BOR).all(ENTRY_INTO_FORCE, "2000-01-01"),
                Treaty.named("signed", TREATY, ARC, BOR).all(SIGNATURE, "2000-01-01"),
                Treaty.named("one-side", TREATY, ARC, BOR).by(0, ENTRY_INTO_FORCE, "2000-01-01"),
                Treaty.named("talks", TREATY, ARC, BOR).all(NEGOTIATION_STARTED, "2009-01-01"),
                Treaty.named("later-talks", TREATY, ARC, BOR).all(NEGOTIATION_STARTED, "2011-01-01"),
                Treaty.named("memo", MEMORANDUM, ARC, BOR).all(SIGNATURE, "2000-01-01"),
                Treaty.named("ended", TREATY, ARC, BOR)
                        .all(ENTRY_INTO_FORCE, "2000-01-01")
                        .all(TERMINATION, "2005-01-01"));

        assertThat(ids(framework.inForce())).containsExactly("force");
        assertThat(ids(framework.standing())).containsExactly("memo");
        assertThat(ids(framework.pending())).containsExactly("signed", "one-side");
        assertThat(ids(framework.underNegotiation())).containsExactly("talks");
        assertThat(framework.expiring()).isEmpty();
    }

    @Test
    void provisionsStandBesideTheirAgreementWhereTheyAre() {
        Treaty treaty = Treaty.named("tax", TREATY, ARC, BOR)
                .all(SIGNATURE, "2022-01-01")
                .all(ENTRY_INTO_FORCE, "2023-08-04")
                .provision("taxes", "2024-01-01", null)
                .provision("information", null, null);

        LegalFramework framework = on("2023-09-01", treaty);
        assertThat(places(framework.inForce())).containsExactly("tax", "tax/information");
        assertThat(places(framework.pending())).containsExactly("tax/taxes");
        assertThat(places(on("2022-06-01", treaty).pending())).containsExactly("tax");
        assertThat(places(on("2024-01-01", treaty).inForce())).containsExactly("tax", "tax/taxes", "tax/information");
    }

    @Test
    void whatWillHaveEndedAYearLaterIsExpiring() {
        Treaty older = Treaty.named("older", TREATY, ARC, BOR).all(ENTRY_INTO_FORCE, "2000-01-01");
        Treaty newer = Treaty.named("newer", TREATY, ARC, BOR)
                .all(ENTRY_INTO_FORCE, "2023-08-04")
                .supersedes(older, "2024-01-01");
        Treaty memo = Treaty.named("memo", MEMORANDUM, ARC, BOR)
                .all(SIGNATURE, "2020-01-01")
                .all(EXPIRY, "2024-09-02");

        assertThat(ids(on("2023-09-01", older, newer, memo).expiring())).containsExactly("older");
        assertThat(ids(on("2023-09-02", older, newer, memo).expiring())).containsExactly("older", "memo");
        assertThat(ids(on("2024-01-01", older, newer, memo).expiring())).containsExactly("memo");
    }

    @Test
    void aKindIsMissingOnlyWhereASourceListsAllOfIt() {
        LegalFramework framework = on("2010-01-01");

        assertThat(framework.missing())
                .extracting(MissingInstrument::kind)
                .containsExactly(InstrumentKind.INVESTMENT_TREATY);
        assertThat(framework.missing().get(0).reasons())
                .extracting(Reason::statement)
                .containsExactly(
                        "None is in force on 2010-01-01; the sources list every one of this kind up to 2025-04-30");
        assertThat(framework.notListed())
                .containsExactly(
                        InstrumentKind.TAX_CONVENTION,
                        InstrumentKind.FREE_TRADE_AGREEMENT,
                        InstrumentKind.AIR_SERVICES_AGREEMENT);
    }

    @Test
    void aMissingKindTellsItsHistoryAndWhatStandsIn() {
        LegalFramework framework = on(
                "2022-09-06",
                Treaty.named("talks", TREATY, ARC, BOR)
                        .withKind(InstrumentKind.INVESTMENT_TREATY)
                        .all(NEGOTIATION_STARTED, "2018-09-05"),
                Treaty.named("charter", TREATY, ARC, BOR)
                        .withKind(InstrumentKind.INVESTMENT_PROVISIONS)
                        .all(ENTRY_INTO_FORCE, "1998-04-16"));

        MissingInstrument missing = framework.missing().get(0);
        assertThat(missing.reasons().get(0).statement())
                .isEqualTo("talks: All parties: negotiation started, 2018-09-05");
        assertThat(ids(missing.standIns())).containsExactly("charter");
    }

    @Test
    void aKindInForceIsNeitherMissingNorUnlisted() {
        LegalFramework framework = on(
                "2010-01-01",
                Treaty.named("bit", TREATY, ARC, BOR)
                        .withKind(InstrumentKind.INVESTMENT_TREATY)
                        .all(ENTRY_INTO_FORCE, "2000-01-01"));

        assertThat(framework.missing()).isEmpty();
        assertThat(framework.notListed()).doesNotContain(InstrumentKind.INVESTMENT_TREATY);
    }

    @Test
    void anAgreementThatTwoSourcesTellIsListedOnce() {
        LegalFramework framework = on(
                "2010-01-01",
                Treaty.named("ours", TREATY, ARC, BOR)
                        .all(ENTRY_INTO_FORCE, "2000-01-01")
                        .sameAs("theirs"),
                Treaty.named("theirs", TREATY, ARC, BOR).all(ENTRY_INTO_FORCE, "2000-01-01"));

        assertThat(ids(framework.inForce())).containsExactly("ours");
    }

    @Test
    void endsAreLookedForAsFarAheadAsAsked() {
        Treaty treaty = Treaty.named("force", TREATY, ARC, BOR)
                .all(ENTRY_INTO_FORCE, "2000-01-01")
                .all(TERMINATION, "2012-06-01");

        assertThat(ids(until("2010-01-01", "2012-05-31", treaty).expiring())).isEmpty();
        LegalFramework framework = until("2010-01-01", "2012-06-01", treaty);
        assertThat(ids(framework.expiring())).containsExactly("force");
        assertThat(framework.expiring().get(0).status().until()).hasToString("2012-06-01");
    }

    @Test
    void whatEndedIsTerminatedWithWhatItStillProtects() {
        LegalFramework framework = on(
                "2015-01-01",
                Treaty.named("ended", TREATY, ARC, BOR)
                        .all(ENTRY_INTO_FORCE, "2000-01-01")
                        .all(TERMINATION, "2012-06-01")
                        .sunset(10),
                Treaty.named("never", TREATY, ARC, BOR)
                        .all(SIGNATURE, "2000-01-01")
                        .all(TERMINATION, "2012-06-01"),
                Treaty.named("lapsed", TREATY, ARC, BOR)
                        .all(ENTRY_INTO_FORCE, "2000-01-01")
                        .ends(TERMINATION));

        assertThat(ids(framework.terminated())).containsExactly("ended", "never", "lapsed");
        assertThat(framework.terminated())
                .extracting(item -> item.status().protectedUntil())
                .containsExactly(day("2022-06-01"), null, null);
        assertThat(framework.inForce()).isEmpty();
    }

    @Test
    void ofSeveralTellingsTheOneThatKnowsMostIsGoneByAndKindsOfAllCount() {
        Treaty days = Treaty.named("b-days", TREATY, ARC, BOR)
                .withKind(InstrumentKind.FREE_TRADE_AGREEMENT)
                .all(ENTRY_INTO_FORCE, "2000-05-01")
                .all(TERMINATION, "2005-01-01");
        Treaty years = Treaty.named("a-years", TREATY, ARC, BOR)
                .withKind(InstrumentKind.PREFERENTIAL_TRADE)
                .all(ENTRY_INTO_FORCE, "2000")
                .sameAs("b-days");
        List<KnownAgreement> known = List.of(years.known(), days.known(1500));

        LegalFramework framework = frameworks.of(
                ARC_BOR,
                day("2010-01-01"),
                known,
                List.of(new KindListing(InstrumentKind.FREE_TRADE_AGREEMENT, null, null)));
        assertThat(framework.inForce()).isEmpty();
        assertThat(ids(framework.terminated())).containsExactly("b-days");
        assertThat(framework.terminated().get(0).others())
                .extracting(other -> other.status().state())
                .containsExactly(LegalState.IN_FORCE);
        assertThat(framework.terminated().get(0).isOf(InstrumentKind.PREFERENTIAL_TRADE))
                .isTrue();
        assertThat(framework.missing())
                .extracting(MissingInstrument::kind)
                .containsExactly(InstrumentKind.FREE_TRADE_AGREEMENT);
    }

    private LegalFramework until(String day, String expiringBy, Treaty... treaties) {
        return frameworks.of(
                ARC_BOR,
                day(day),
                day(expiringBy),
                Arrays.stream(treaties).map(Treaty::known).toList(),
                List.of(ALL_INVESTMENT_TREATIES));
    }

    private LegalFramework on(String day, Treaty... treaties) {
        return frameworks.of(
                ARC_BOR,
                day(day),
                Arrays.stream(treaties).map(Treaty::known).toList(),
                List.of(ALL_INVESTMENT_TREATIES));
    }

    private static List<String> ids(List<FrameworkItem> items) {
        return items.stream().map(item -> item.agreement().agreement().id()).toList();
    }

    private static List<String> places(List<FrameworkItem> items) {
        return items.stream()
                .map(item -> item.agreement().agreement().id()
                        + (item.provision() == null
                                ? ""
                                : "/" + item.provision().key()))
                .toList();
    }
}
