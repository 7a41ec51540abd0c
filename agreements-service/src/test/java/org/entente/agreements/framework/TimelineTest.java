package org.entente.agreements.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.agreements.agreement.ActionKind.ENTRY_INTO_FORCE;
import static org.entente.agreements.agreement.ActionKind.NEGOTIATION_STARTED;
import static org.entente.agreements.agreement.ActionKind.RESERVATION;
import static org.entente.agreements.agreement.ActionKind.SIGNATURE;
import static org.entente.agreements.agreement.InstrumentClass.TREATY;
import static org.entente.agreements.status.Facts.ARC;
import static org.entente.agreements.status.Facts.ARC_BOR;
import static org.entente.agreements.status.Facts.BOR;
import static org.entente.agreements.status.Facts.UNION;
import static org.entente.agreements.status.Facts.day;

import java.util.Arrays;
import java.util.List;
import org.entente.agreements.status.Facts;
import org.entente.agreements.status.Facts.Treaty;
import org.entente.agreements.status.StatusRules;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline timeline = new Timeline(new StatusRules(new Facts.States()));

    @Test
    void statesAndActsAreToldInOrderOfDay() {
        Treaty treaty = Treaty.named("tax", TREATY, ARC, BOR)
                .all(NEGOTIATION_STARTED, "2020-03")
                .all(SIGNATURE, "2021-01-01")
                .by(0, RESERVATION, "2021-02-01")
                .all(ENTRY_INTO_FORCE, "2022-01-01")
                .provision("taxes", "2023-01-01", "2024-12-31");

        assertThat(between("2020-01-01", "2025-12-31", treaty))
                .containsExactly(
                        "2020-03-31 tax NOT_CONCLUDED NOT_CONCLUDED",
                        "2021-01-01 tax NOT_CONCLUDED SIGNED",
                        "2021-02-01 tax SIGNED SIGNED",
                        "2022-01-01 tax SIGNED IN_FORCE",
                        "2022-01-01 tax/taxes SIGNED NOT_YET_EFFECTIVE",
                        "2023-01-01 tax/taxes NOT_YET_EFFECTIVE IN_FORCE",
                        "2025-01-01 tax/taxes IN_FORCE ENDED");
        assertThat(between("2021-01-02", "2021-12-31", treaty)).containsExactly("2021-02-01 tax SIGNED SIGNED");
    }

    @Test
    void joiningAndLeavingAGroupAreChangesAsSupersessionIs() {
        Treaty older = Treaty.named("old", TREATY, ARC).withGroup(UNION, false).all(ENTRY_INTO_FORCE, "1990-01-01");
        Treaty newer = Treaty.named("new", TREATY, ARC, BOR)
                .all(ENTRY_INTO_FORCE, "2010-01-01")
                .supersedes(older, "2011-01-01");

        assertThat(between("1980-01-01", "2030-01-01", older, newer))
                .containsExactly(
                        "1995-01-01 old NOT_PARTIES IN_FORCE",
                        "2010-01-01 new NOT_CONCLUDED IN_FORCE",
                        "2011-01-01 old IN_FORCE ENDED");
    }

    private List<String> between(String from, String to, Treaty... treaties) {
        return timeline
                .of(
                        ARC_BOR,
                        day(from),
                        day(to),
                        Arrays.stream(treaties).map(Treaty::known).toList())
                .stream()
                .map(change -> "%s %s%s %s %s"
                        .formatted(
                                change.on(),
                                change.agreement().agreement().id(),
                                change.provision() == null
                                        ? ""
                                        : "/" + change.provision().key(),
                                change.before(),
                                change.after().state()))
                .toList();
    }
}
