package org.entente.agreements.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That two agreements are held to be the same one.
 *
 * @param confidence hundredths: 98 for the same parties, day of signature and day of entry into force
 * @param reason what speaks for it and what against, for a person
 */
record Match(Told one, Told other, int confidence, String reason) {
    /** Below this nothing is linked. */
    static final int LEAST = 50;

    private static final double NEARLY_THE_SAME = 0.8;
    private static final double OVERLAPPING = 0.5;

    /** The match of two agreements; empty when too little speaks for it. */
    static Optional<Match> of(Told one, Told other) {
        if (one.families().stream().noneMatch(other.families()::contains)) {
            return Optional.empty();
        }
        DateAgreement signed = DateAgreement.of(one.signed(), other.signed());
        DateAgreement inForce = DateAgreement.of(one.inForce(), other.inForce());
        int byDates = byDates(signed, inForce);
        double parties = one.partiesShared(other);
        double words = one.wordsShared(other);
        int confidence = 0;
        if (parties == 1) {
            confidence = byDates;
        } else if (parties >= NEARLY_THE_SAME) {
            confidence = byDates * 9 / 10;
        } else if (parties >= OVERLAPPING && words >= OVERLAPPING && byDates >= 70) {
            confidence = byDates * 3 / 4;
        }
        if (confidence < LEAST) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(parties == 1 ? "the same parties" : "%d %% of the parties".formatted(Math.round(100 * parties)));
        add(reasons, "signed", one.signed(), other.signed(), signed);
        add(reasons, "in force", one.inForce(), other.inForce(), inForce);
        if (words < OVERLAPPING) {
            reasons.add("titles that differ");
        }
        return Optional.of(new Match(one, other, confidence, String.join("; ", reasons)));
    }

    private static int byDates(DateAgreement signed, DateAgreement inForce) {
        long same = count(DateAgreement.SAME, signed, inForce);
        if (same == 2) {
            return 98;
        }
        boolean apart = count(DateAgreement.APART, signed, inForce) > 0;
        boolean near = count(DateAgreement.NEAR, signed, inForce) > 0;
        if (same == 1) {
            return apart ? 70 : near ? 85 : 90;
        }
        return near && !apart ? 60 : 0;
    }

    private static long count(DateAgreement wanted, DateAgreement one, DateAgreement other) {
        return (one == wanted ? 1 : 0) + (other == wanted ? 1 : 0);
    }

    private static void add(
            List<String> reasons,
            String what,
            @Nullable PartialDate one,
            @Nullable PartialDate other,
            DateAgreement agreement) {
        if (one != null && other != null) {
            reasons.add("%s %s %s %s"
                    .formatted(what, one.text(), agreement == DateAgreement.SAME ? "and" : "but", other.text()));
        } else if (one != null || other != null) {
            reasons.add("%s only in one source".formatted(what));
        }
    }

    /** The same match, less sure because another agreement of the source fits as well. */
    Match besideAnother() {
        return new Match(one, other, confidence - 15, reason + "; another one of that source fits as well");
    }

    BigDecimal share() {
        return BigDecimal.valueOf(confidence, 2);
    }
}
