package org.entente.agreements.wto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regional trade agreement as the list has it.
 *
 * @param line row, or number of the record, in the file
 * @param signed day of signature; null when the layout has none or it is not given
 * @param goods day of entry into force for goods
 * @param services day of entry into force for services
 * @param inactive last known day of an inactive one; null when not stated
 * @param signatories who is listed as party, as written
 * @param left who is listed as an original party only
 * @param listedOn the day that the list is of; null when nobody says
 */
record Rta(
        long line,
        String id,
        String name,
        String type,
        Status status,
        @Nullable LocalDate signed,
        @Nullable LocalDate goods,
        @Nullable LocalDate services,
        @Nullable LocalDate inactive,
        List<String> signatories,
        List<String> left,
        @Nullable LocalDate listedOn,
        List<String> notes) {

    /** How the list puts it. */
    enum Status {
        IN_FORCE("In Force"),
        IN_FORCE_FOR_SOME("In force for at least one Party"),
        SIGNED("Early announcement-Signed"),
        NEGOTIATED("Early announcement-Under negotiation"),
        INACTIVE("Inactive");

        private final String written;

        Status(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }
    }

    Rta {
        signatories = List.copyOf(signatories);
        left = List.copyOf(left);
        notes = List.copyOf(notes);
    }

    String agreementId() {
        return "wto-rta-" + id;
    }

    /** The first day of force for either. */
    @Nullable
    LocalDate inForce() {
        if (goods == null || services == null) {
            return goods == null ? services : goods;
        }
        return goods.isBefore(services) ? goods : services;
    }

    /** Both days, where there are two that differ. */
    boolean hasTwoDays() {
        return goods != null && services != null && !goods.equals(services);
    }

    /** What is told beside the rest, as one text; null when nothing is. */
    @Nullable
    String note() {
        List<String> all = new ArrayList<>(notes);
        all.removeIf(String::isBlank);
        return all.isEmpty() ? null : String.join("; ", all);
    }
}
