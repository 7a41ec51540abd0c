package org.entente.investment.project;

import java.text.Normalizer;
import java.util.Locale;

/** Conditions of queries on which of a record's rows answers at {@code :moment}. */
final class Speaking {
    /** The project's row {@code p} speaks for it and does not say that it is deleted. */
    static final String PROJECT = "p.deleted = false and " + of("ProjectEntity", "p");

    /** The organisation's row {@code o} speaks for it and does not say that it is deleted. */
    static final String ORGANISATION = "o.deleted = false and " + of("OrganisationEntity", "o");

    /**
     * The join of the row {@code o} that speaks for the organisation of a party's row {@code f}; one that was deleted is
     * shown as it was last described.
     */
    static final String JOIN_ORGANISATION =
            " left join OrganisationEntity o on o.slug = f.slug and " + of("OrganisationEntity", "o");

    private Speaking() {}

    /** The row's release answers. */
    static String answers(String row) {
        return """
                exists (select 1 from CoverageEntity %1$s_c where %1$s_c.releaseId = %1$s.releaseId
                        and %1$s_c.knownFrom <= :moment and %1$s_c.knownTo > :moment)""".formatted(row);
    }

    /** The row is its record's last edit, or, when there is none, what the file imported last tells. */
    static String of(String entity, String row) {
        String other = row + "_n";
        return "%s and not exists (select 1 from %s %s where %s.slug = %s.slug and %s.rank > %s.rank and %s)"
                .formatted(answers(row), entity, other, other, row, other, row, answers(other));
    }

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
