package org.entente.agreements.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.agreements.agreement.ActionKind.DECLARATION;
import static org.entente.agreements.agreement.ActionKind.ENTRY_INTO_FORCE;
import static org.entente.agreements.agreement.ActionKind.RESERVATION;
import static org.entente.agreements.agreement.ActionKind.SIGNATURE;
import static org.entente.agreements.agreement.ActionKind.TERMINATION;
import static org.entente.agreements.agreement.InstrumentClass.TREATY;
import static org.entente.agreements.status.Facts.ARC;
import static org.entente.agreements.status.Facts.BOR;
import static org.entente.agreements.status.Facts.CIS;
import static org.entente.agreements.status.Facts.day;

import org.entente.agreements.status.Facts.Treaty;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.junit.jupiter.api.Test;

class EndsAndSidesTest {
    private final StatusRules rules = new StatusRules(new Facts.States());

    @Test
    void partiesOfOneSideAreNotBoundToEachOther() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR, CIS).side("union", 1, 2).all(ENTRY_INTO_FORCE, "2000-01-01");

        assertThat(between(treaty, ARC, BOR, "2001-01-01").state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(between(treaty, BOR, CIS, "2001-01-01").state()).isEqualTo(LegalState.NOT_PARTIES);
    }

    @Test
    void ofAnEndWithoutADayNoDayIsSaidToBeOneOfForce() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(SIGNATURE, "1999-01-01")
                .all(ENTRY_INTO_FORCE, "2000-01-01")
                .ends(TERMINATION);

        assertThat(between(treaty, ARC, BOR, "1999-12-31").state()).isEqualTo(LegalState.SIGNED);
        LegalStatus status = between(treaty, ARC, BOR, "2005-01-01");
        assertThat(status.state()).isEqualTo(LegalState.END_NOT_STATED);
        assertThat(status.since()).hasToString("2000-01-01");
        assertThat(status.until()).isNull();
    }

    @Test
    void reservationsAndDeclarationsChangeNothing() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(ENTRY_INTO_FORCE, "2000-01-01")
                .by(0, RESERVATION, "2001-01-01")
                .by(1, DECLARATION, "2002-01-01");

        LegalStatus status = between(treaty, ARC, BOR, "2005-01-01");
        assertThat(status.state()).isEqualTo(LegalState.IN_FORCE);
        assertThat(status.reasons())
                .extracting(Reason::statement)
                .contains("ARC: reservation, 2001-01-01", "BOR: declaration, 2002-01-01");
    }

    @Test
    void aSunsetClauseProtectsAfterTheEndForItsYears() {
        Treaty treaty = Treaty.of(TREATY, ARC, BOR)
                .all(ENTRY_INTO_FORCE, "2000-01-01")
                .all(TERMINATION, "2012-06-01")
                .sunset(10);

        LegalStatus during = between(treaty, ARC, BOR, "2015-01-01");
        assertThat(during.state()).isEqualTo(LegalState.ENDED);
        assertThat(during.protectedUntil()).isEqualTo("2022-06-01");
        assertThat(during.reasons())
                .extracting(Reason::statement)
                .contains("Investments made before its end are protected until 2022-06-01, for 10 years after it");
        assertThat(between(treaty, ARC, BOR, "2023-01-01").reasons())
                .extracting(Reason::statement)
                .contains("Investments made before its end were protected until 2022-06-01, for 10 years after it");
        assertThat(between(treaty, ARC, BOR, "2010-01-01").protectedUntil()).isNull();
    }

    private LegalStatus between(Treaty treaty, CountryCode one, CountryCode other, String on) {
        return rules.between(treaty.known(), CountryPair.of(one, other), day(on));
    }
}
