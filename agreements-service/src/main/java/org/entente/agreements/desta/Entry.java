package org.entente.agreements.desta;

import java.util.List;
import java.util.Locale;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list, whichever layout it was read from.
 *
 * @param line where the file has it first
 * @param number its number, such as {@code 27a} or {@code 3+1}
 * @param base number of the treaty that it is, or changes
 * @param signed null for a negotiation
 * @param inForce null when it is not in force, as far as the data set knows
 * @param note what else the data set says, for a person
 */
record Entry(
        long line,
        String number,
        String base,
        String name,
        Type type,
        @Nullable PartialDate signed,
        @Nullable PartialDate inForce,
        List<Member> members,
        String note) {

    /** What sort of entry it is. */
    enum Type {
        BASE_TREATY,
        ACCESSION,
        WITHDRAWAL,
        NEGOTIATION,
        PROTOCOL_OR_AMENDMENT,
        CONSOLIDATED;

        /** Whether it is an instrument of its own and not something that happened to another. */
        boolean isInstrument() {
            return this != ACCESSION && this != WITHDRAWAL;
        }
    }

    Entry {
        members = List.copyOf(members);
    }

    String agreementId() {
        return id(number);
    }

    String baseId() {
        return id(base);
    }

    /** Numbers hold signs, such as {@code 864+2}, that ids do not. */
    private static String id(String number) {
        return "desta-" + number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ".");
    }
}
