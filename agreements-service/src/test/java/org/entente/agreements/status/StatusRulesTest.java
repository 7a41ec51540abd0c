package org.entente.agreements.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.agreements.agreement.ActionKind.ACCESSION;
import static org.entente.agreements.agreement.ActionKind.ADOPTION;
import static org.entente.agreements.agreement.ActionKind.AGREEMENT_IN_PRINCIPLE;
import static org.entente.agreements.agreement.ActionKind.DENUNCIATION;
import static org.entente.agreements.agreement.ActionKind.ENTRY_INTO_FORCE;
import static org.entente.agreements.agreement.ActionKind.EXPIRY;
import static org.entente.agreements.agreement.ActionKind.NEGOTIATION_STARTED;
import static org.entente.agreements.agreement.ActionKind.PROVISIONAL_APPLICATION;
import static org.entente.agreements.agreement.ActionKind.RATIFICATION;
import static org.entente.agreements.agreement.ActionKind.SIGNATURE;
import static org.entente.agreements.agreement.ActionKind.TERMINATION;
import static org.entente.agreements.agreement.ActionKind.WITHDRAWAL;
import static org.entente.agreements.agreement.InstrumentClass.MEMORANDUM;
import static org.entente.agreements.agreement.InstrumentClass.NATIONAL_DECISION;
import static org.entente.agreements.agreement.InstrumentClass.TREATY;
import static org.entente.agreements.status.Facts.ARC;
import static org.entente.agreements.status.Facts.ARC_BOR;
import static org.entente.agreements.status.Facts.BOR;
import static org.entente.agreements.status.Facts.CIS;
import static org.entente.agreements.status.Facts.NEW;
import static org.entente.agreements.status.Facts.OLD;
import static org.entente.agreements.status.Facts.SAME;
import static org.entente.agreements.status.Facts.UNION;
import static org.entente.agreements.status.Facts.UNRECORDED;
import static org.entente.agreements.status.Facts.day;

import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.status.Facts.Treaty;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusRulesTest {
    private final StatusRules rules = new StatusRules(new Facts.States());

    @Test
    void bilateralTreatyGoesThroughItsStates() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(NEGOTIATION_STARTED, "2000-01-01")
                .all(AGREEMENT_IN_PRINCIPLE, "2001-01-01")
                .all(SIGNATURE, "2002-01-01")
                .all(ENTRY_INTO_FORCE, "2003-01-01")
                .all(TERMINATION, "2010-01-01");

        assertState(treaty, "1999-12-31", LegalState.NOT_CONCLUDED);
        assertState(treaty, "2001-12-31", LegalState.NOT_CONCLUDED);
        assertState(treaty, "2002-01-01", LegalState.SIGNED);
        assertState(treaty, "2002-12-31", LegalState.SIGNED);
        assertState(treaty, "2003-01-01", LegalState.IN_FORCE);
        assertState(treaty, "2009-12-31", LegalState.IN_FORCE);
        assertState(treaty, "2010-01-01", LegalState.ENDED);
    }

    @Test
    void sinceAndUntilAreTheActionsDates() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "2002-01-01")
                .all(ENTRY_INTO_FORCE, "2003-01-01")
                .all(TERMINATION, "2010-01-01");

        LegalStatus inForce = between(treaty, ARC, BOR, "2005-01-01");
        assertThat(inForce.since()).isEqualTo(date("2003-01-01"));
        assertThat(inForce.until()).isNull();
        LegalStatus ended = between(treaty, ARC, BOR, "2011-01-01");
        assertThat(ended.since()).isEqualTo(date("2003-01-01"));
        assertThat(ended.until()).isEqualTo(date("2010-01-01"));
    }

    @Test
    void everyPartysOwnEntryIntoForceCounts() {
        Treaty protocol = Treaty.of(TREATY, ARC, BOR)
                .all(ADOPTION, "1994-12-17")
                .by(0, SIGNATURE, "1994-12-17")
                .by(0, RATIFICATION, "1997-12-23")
                .by(0, ENTRY_INTO_FORCE, "1998-04-16")
                .by(1, SIGNATURE, "1995-06-16")
                .by(1, RATIFICATION, "2002-10-25")
                .by(1, ENTRY_INTO_FORCE, "2002-11-24");

        assertState(protocol, "1998-04-15", LegalState.SIGNED);
        assertState(protocol, "1998-04-16", LegalState.ONE_SIDE_BOUND);
        assertState(protocol, "2002-11-23", LegalState.ONE_SIDE_BOUND);
        LegalStatus mutual = between(protocol, ARC, BOR, "2002-11-24");
        assertThat(mutual.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(mutual.since()).isEqualTo(date("2002-11-24"));
        assertThat(mutual.reasons())
                .extracting(Reason::statement)
                .containsExactly(
                        "All parties: adoption, 1994-12-17",
                        "ARC: signature, 1994-12-17",
                        "BOR: signature, 1995-06-16",
                        "ARC: ratification, 1997-12-23",
                        "ARC: entry into force, 1998-04-16",
                        "BOR: ratification, 2002-10-25",
                        "BOR: entry into force, 2002-11-24",
                        "Both sides are bound since 2002-11-24");
        assertThat(mutual.reasons().get(0).source()).isEqualTo(Facts.SOURCE);
    }

    @Test
    void generalEntryIntoForceIsNotThatOfAPartyWithItsOwn() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "2000-01-01")
                .all(ENTRY_INTO_FORCE, "2001-01-01")
                .by(1, ENTRY_INTO_FORCE, "2005-01-01");

        assertState(treaty, "2003-01-01", LegalState.ONE_SIDE_BOUND);
        assertState(treaty, "2005-01-01", LegalState.IN_FORCE);
    }

    @Test
    void terminatedBeforeItEnteredIntoForceWasNeverInForce() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR).all(SIGNATURE, "2000-01-01").all(TERMINATION, "2005-01-01");

        assertState(treaty, "2004-12-31", LegalState.SIGNED);
        LegalStatus ended = between(treaty, ARC, BOR, "2005-01-01");
        assertThat(ended.state()).isEqualTo(LegalState.NEVER_IN_FORCE);
        assertThat(ended.since()).isNull();
    }

    @Test
    void ratificationAloneBringsNothingIntoForce() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR).all(SIGNATURE, "2000-01-01").all(RATIFICATION, "2001-01-01");

        assertState(treaty, "2020-01-01", LegalState.SIGNED);
    }

    @Test
    void provisionalApplicationEndsInForceOrNot() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "2000-01-01")
                .all(PROVISIONAL_APPLICATION, "2001-01-01")
                .all(ENTRY_INTO_FORCE, "2003-01-01");
        assertState(treaty, "2002-01-01", LegalState.PROVISIONALLY_APPLIED);
        assertState(treaty, "2003-01-01", LegalState.IN_FORCE);

        Treaty oneOnly = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "2000-01-01")
                .all(PROVISIONAL_APPLICATION, "2001-01-01")
                .by(0, ENTRY_INTO_FORCE, "2003-01-01");
        assertState(oneOnly, "2004-01-01", LegalState.PROVISIONALLY_APPLIED);

        Treaty given = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "2000-01-01")
                .all(PROVISIONAL_APPLICATION, "2001-01-01")
                .all(TERMINATION, "2002-01-01");
        assertState(given, "2002-01-01", LegalState.ENDED);
    }

    @Test
    void denunciationTakesEffectOnItsDayOfEffect() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(ENTRY_INTO_FORCE, "2000-01-01")
                .byWithEffect(0, DENUNCIATION, "2010-01-01", "2011-01-01");

        assertState(treaty, "2010-06-01", LegalState.IN_FORCE);
        assertState(treaty, "2011-01-01", LegalState.ENDED);
    }

    @Test
    void withdrawalEndsItForOnePairOnlyAndAccessionCanFollow() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR, CIS)
                .all(ENTRY_INTO_FORCE, "2000-01-01")
                .by(1, WITHDRAWAL, "2005-01-01")
                .by(1, ACCESSION, "2009-01-01");
        assertState(treaty, "2006-01-01", LegalState.ENDED);
        assertThat(between(treaty, ARC, CIS, "2006-01-01").state()).isEqualTo(LegalState.IN_FORCE);

        Treaty back = Treaty.of(TREATY, ARC, BOR)
                .by(0, ENTRY_INTO_FORCE, "2000-01-01")
                .by(1, ENTRY_INTO_FORCE, "2000-01-01")
                .by(1, WITHDRAWAL, "2005-01-01")
                .by(1, ENTRY_INTO_FORCE, "2010-01-01");
        assertState(back, "2007-01-01", LegalState.ENDED);
        LegalStatus again = between(back, ARC, BOR, "2012-01-01");
        assertThat(again.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(again.since()).isEqualTo(date("2010-01-01"));
    }

    @Test
    void oneThatLeftBeforeTheOtherCameWasNeverBoundToIt() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .by(0, ENTRY_INTO_FORCE, "2000-01-01")
                .by(0, WITHDRAWAL, "2005-01-01")
                .by(1, ENTRY_INTO_FORCE, "2010-01-01");

        assertState(treaty, "2012-01-01", LegalState.ONE_SIDE_BOUND);
    }

    @Test
    void aYearCountsFromItsLastDay() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "1985")
                .all(ENTRY_INTO_FORCE, "1986")
                .all(EXPIRY, "2050-06");

        assertState(treaty, "1986-12-30", LegalState.SIGNED);
        LegalStatus inForce = between(treaty, ARC, BOR, "1986-12-31");
        assertThat(inForce.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(inForce.since()).hasToString("1986");
        assertState(treaty, "2050-06-29", LegalState.IN_FORCE);
        assertState(treaty, "2050-06-30", LegalState.ENDED);
    }

    @Test
    void aMemorandumStandsFromItsSignatureAndNeverEntersIntoForce() {
        Treaty memorandum =
                Treaty.of(MEMORANDUM, ARC, BOR).all(SIGNATURE, "2020-01-01").all(EXPIRY, "2025-01-01");

        assertState(memorandum, "2019-12-31", LegalState.NOT_CONCLUDED);
        assertState(memorandum, "2020-01-01", LegalState.STANDING);
        assertState(memorandum, "2025-01-01", LegalState.ENDED);
    }

    @Test
    void aMemberIsBoundThroughItsGroupWhileItIsAMember() {
        Treaty treaty = Treaty.of(TREATY, ARC).withGroup(UNION, false).all(ENTRY_INTO_FORCE, "1990-01-01");

        assertState(treaty, "1994-12-31", LegalState.NOT_PARTIES);
        LegalStatus member = between(treaty, ARC, BOR, "2010-01-01");
        assertThat(member.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(member.since()).isEqualTo(date("1995-01-01"));
        LegalStatus left = between(treaty, ARC, BOR, "2020-01-01");
        assertThat(left.state()).isEqualTo(LegalState.ENDED);
        assertThat(left.until()).isEqualTo(date("2019-12-31"));
        assertThat(left.reasons()).extracting(Reason::statement).contains("BOR belonged to UNION until 2019-12-31");
    }

    @Test
    void membersOfOneGroupAreBoundToEachOtherOnlyByATreatyAmongThem() {
        Treaty withArc = Treaty.of(TREATY, ARC).withGroup(UNION, false).all(ENTRY_INTO_FORCE, "1990-01-01");
        LegalStatus sameSide = between(withArc, BOR, CIS, "2010-01-01");
        assertThat(sameSide.state()).isEqualTo(LegalState.NOT_PARTIES);
        assertThat(sameSide.reasons())
                .extracting(Reason::statement)
                .containsExactly("Both countries are on the same side of it");

        Treaty among = Treaty.of(TREATY).withGroup(UNION, true).all(ENTRY_INTO_FORCE, "1990-01-01");
        LegalStatus mutual = between(among, BOR, CIS, "2010-01-01");
        assertThat(mutual.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(mutual.since()).isEqualTo(date("2000-01-01"));
        assertThat(between(among, BOR, CIS, "1999-12-31").state()).isEqualTo(LegalState.NOT_PARTIES);
    }

    @Test
    void aGroupWhoseMembersAreNotRecordedSaysSo() {
        Treaty treaty = Treaty.of(TREATY, ARC).withGroup(UNRECORDED, false).all(ENTRY_INTO_FORCE, "1990-01-01");

        LegalStatus status = between(treaty, ARC, BOR, "2010-01-01");
        assertThat(status.state()).isEqualTo(LegalState.NOT_PARTIES);
        assertThat(status.reasons()).extracting(Reason::statement).contains("The members of SECRET are not recorded");
    }

    @Test
    void aSuccessorIsBoundWhereItsSuccessionIsRecorded() {
        Treaty treaty =
                Treaty.of(TREATY, ARC, OLD).all(ENTRY_INTO_FORCE, "1986").succession(1, NEW, null);

        assertThat(between(treaty, ARC, OLD, "1990-01-01").state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(between(treaty, ARC, NEW, "1991-12-25").state()).isEqualTo(LegalState.NOT_PARTIES);
        LegalStatus inherited = between(treaty, ARC, NEW, "1991-12-26");
        assertThat(inherited.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(inherited.since()).isEqualTo(date("1991-12-26"));
        assertThat(inherited.reasons())
                .extracting(Reason::statement)
                .containsExactly(
                        "All parties: entry into force, 1986",
                        "NEW applies it by succession to OLD since 1991-12-26, its first day as a state; no other day is stated",
                        "Both sides are bound since 1991-12-26");
    }

    @Test
    void aStatedDayOfSuccessionCounts() {
        Treaty treaty =
                Treaty.of(TREATY, ARC, OLD).all(ENTRY_INTO_FORCE, "1986").succession(1, NEW, "1993-05-01");

        assertThat(between(treaty, ARC, NEW, "1993-04-30").state()).isEqualTo(LegalState.NOT_PARTIES);
        assertThat(between(treaty, ARC, NEW, "1993-05-01").state()).isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void aSuccessorIsNotBoundWithoutARecordedSuccession() {
        Treaty treaty = Treaty.of(TREATY, ARC, OLD).all(ENTRY_INTO_FORCE, "1986");

        assertThat(between(treaty, ARC, NEW, "2000-01-01").state()).isEqualTo(LegalState.NOT_PARTIES);
    }

    @Test
    void theSameStateUnderAnotherNameIsBoundWithoutAnyAct() {
        Treaty treaty = Treaty.of(TREATY, ARC, OLD).all(ENTRY_INTO_FORCE, "1986");

        assertThat(between(treaty, ARC, SAME, "2000-01-01").state()).isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void theStateThatEndedIsBoundNoMore() {
        Treaty treaty = Treaty.of(TREATY, ARC, OLD).all(ENTRY_INTO_FORCE, "1986");

        LegalStatus status = between(treaty, ARC, OLD, "2000-01-01");
        assertThat(status.state()).isEqualTo(LegalState.ENDED);
        assertThat(status.until()).isEqualTo(date("1991-12-25"));
    }

    @Test
    void whatAllPartiesDoLaterBindsTheSuccessorToo() {
        Treaty treaty = Treaty.of(TREATY, ARC, OLD)
                .all(ENTRY_INTO_FORCE, "1986")
                .succession(1, NEW, null)
                .all(TERMINATION, "2005-01-01");

        assertThat(between(treaty, ARC, NEW, "2004-12-31").state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(between(treaty, ARC, NEW, "2005-01-01").state()).isEqualTo(LegalState.ENDED);
    }

    @Test
    void nothingIsInheritedThatWasNotInForce() {
        Treaty treaty = Treaty.of(TREATY, ARC, OLD).all(SIGNATURE, "1986-01-01").succession(1, NEW, null);

        assertThat(between(treaty, ARC, NEW, "2000-01-01").state()).isEqualTo(LegalState.SIGNED);
    }

    @Test
    void theNewerAgreementTakesThePlaceOfTheOlderWhenItHasEffect() {
        Treaty older = Treaty.named("older", TREATY, ARC, OLD)
                .all(ENTRY_INTO_FORCE, "1986")
                .succession(1, NEW, null);
        Treaty.named("newer", TREATY, ARC, NEW)
                .all(SIGNATURE, "2022-12-27")
                .all(ENTRY_INTO_FORCE, "2023-08-04")
                .supersedes(older, "2024-01-01");

        assertThat(between(older, ARC, NEW, "2023-12-31").state()).isEqualTo(LegalState.IN_FORCE);
        LegalStatus superseded = between(older, ARC, NEW, "2024-01-01");
        assertThat(superseded.state()).isEqualTo(LegalState.ENDED);
        assertThat(superseded.until()).isEqualTo(date("2024-01-01"));
        assertThat(superseded.reasons())
                .extracting(Reason::statement)
                .contains("newer takes its place from 2024-01-01");
        assertThat(between(older, ARC, SAME, "2024-01-01").state())
                .as("between others the older one goes on")
                .isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void aNewerAgreementThatIsNotInForceTakesNobodysPlace() {
        Treaty older = Treaty.named("older", TREATY, ARC, BOR).all(ENTRY_INTO_FORCE, "1986-01-01");
        Treaty.named("newer", TREATY, ARC, BOR).all(SIGNATURE, "2000-01-01").supersedes(older, null);

        assertThat(between(older, ARC, BOR, "2010-01-01").state()).isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void aProvisionHasEffectForItsOwnTime() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "2022-12-27")
                .all(ENTRY_INTO_FORCE, "2023-08-04")
                .provision("taxes", "2024-01-01", null)
                .provision("information", null, null)
                .provision("transition", "2023-09-01", "2023-12-31");

        assertProvision(treaty, "taxes", "2023-01-01", LegalState.SIGNED, null);
        assertProvision(treaty, "taxes", "2023-09-01", LegalState.NOT_YET_EFFECTIVE, null);
        assertProvision(treaty, "taxes", "2024-01-01", LegalState.IN_FORCE, "2024-01-01");
        assertProvision(treaty, "information", "2023-09-01", LegalState.IN_FORCE, "2023-08-04");
        assertProvision(treaty, "transition", "2023-12-31", LegalState.IN_FORCE, "2023-09-01");
        assertProvision(treaty, "transition", "2024-01-01", LegalState.ENDED, "2023-09-01");
    }

    @Test
    void asAWholeTheStrongestStateAmongThePartiesCounts() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR, CIS)
                .by(0, ENTRY_INTO_FORCE, "2000-01-01")
                .by(1, ENTRY_INTO_FORCE, "2001-01-01")
                .by(2, SIGNATURE, "2000-01-01");

        assertThat(rules.asAWhole(treaty.known(), day("2000-06-01")).state()).isEqualTo(LegalState.ONE_SIDE_BOUND);
        assertThat(rules.asAWhole(treaty.known(), day("2001-06-01")).state()).isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void asAWholeAnUnresolvedPartyActsAsAnyOther() {
        Treaty treaty = Treaty.of(TREATY, ARC)
                .withUnresolved("Ruritania")
                .all(SIGNATURE, "2000-01-01")
                .all(ENTRY_INTO_FORCE, "2001-01-01");

        assertThat(rules.asAWhole(treaty.known(), day("2001-01-01")).state()).isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void asAWholeASuccessorCarriesOnForItsPredecessor() {
        Treaty treaty = Treaty.of(TREATY, ARC, OLD).all(ENTRY_INTO_FORCE, "1986");

        assertThat(rules.asAWhole(treaty.known(), day("2000-01-01")).state()).isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void aDecisionOfOneSideStandsAsAWholeAndBindsNoPair() {
        Treaty decision = Treaty.of(NATIONAL_DECISION, ARC).all(SIGNATURE, "2021-05-03");

        assertThat(rules.asAWhole(decision.known(), day("2021-05-03")).state()).isEqualTo(LegalState.STANDING);
        assertState(decision, "2021-05-03", LegalState.NOT_PARTIES);
    }

    private void assertState(Treaty treaty, String on, LegalState expected) {
        assertThat(rules.between(treaty.known(), ARC_BOR, day(on)).state()).isEqualTo(expected);
    }

    private void assertProvision(Treaty treaty, String key, String on, LegalState expected, @Nullable String since) {
        Provision provision = treaty.known().agreement().provisions().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        LegalStatus status = rules.of(provision, between(treaty, ARC, BOR, on));
        assertThat(status.state()).isEqualTo(expected);
        assertThat(status.since()).isEqualTo(since == null ? null : date(since));
    }

    private LegalStatus between(Treaty treaty, CountryCode one, CountryCode other, String on) {
        return rules.between(treaty.known(), CountryPair.of(one, other), day(on));
    }

    private static PartialDate date(String text) {
        return PartialDate.find(text).orElseThrow();
    }
}
