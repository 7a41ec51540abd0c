package org.entente.investment.project;

import java.text.Normalizer;
import java.util.Locale;
import org.entente.kernel.release.Answering;

/** Conditions of queries on which of a record's rows answers at {@code :moment}. */
final class Speaking {
    /** The project's row {@code p} speaks for it and does not say that it is deleted. */
    static final String PROJECT = "p.deleted = false and " + Answering.speaking("ProjectEntity", "p");

    /** The organisation's row {@code o} speaks for it and does not say that it is deleted. */
    static final String ORGANISATION = "o.deleted = false and " + Answering.speaking("OrganisationEntity", "o");

    /**
     * The join of the row {@code o} that speaks for the organisation of a party's row {@code f}; one that was deleted is
     * shown as it was last described.
     */
    static final String JOIN_ORGANISATION =
            " left join OrganisationEntity o on o.slug = f.slug and " + Answering.speaking("OrganisationEntity", "o");

    private Speaking() {}

    /** A pattern for {@code like} that finds the words anywhere in what {@code folded} made of a name; escape is !. */
    static String pattern(String words) {
        String folded = Normalizer.normalize(words.strip(), Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
        return "%" + Normalizer.normalize(folded, Normalizer.Form.NFC).replaceAll("([!%_])", "!$1") + "%";
    }
}
