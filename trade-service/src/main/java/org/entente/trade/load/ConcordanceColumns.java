package org.entente.trade.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.product.Classification;

/**
 * Where a correlation table has its codes, of which editions they are, and where it states their relationship.
 *
 * @param from the edition of the first column of codes
 * @param relationshipAt place of the column of relationships; -1 when it has none
 */
record ConcordanceColumns(Classification from, int fromAt, Classification to, int toAt, int relationshipAt) {
    static final String FROM = "from";
    static final String TO = "to";
    private static final String RELATIONSHIP = "relationship";

    /** Whether a record is a header: of two columns of codes named after editions, or of "after" and "before". */
    static boolean isHeader(List<String> cells) {
        return cells.stream().filter(cell -> EditionName.find(cell).isPresent()).count() >= 2 || isAfterBefore(cells);
    }

    private static boolean isAfterBefore(List<String> cells) {
        return cells.size() >= 2
                && cells.get(0).strip().equalsIgnoreCase("after")
                && cells.get(1).strip().equalsIgnoreCase("before");
    }

    /**
     * The columns of a header.
     *
     * @throws FileRejectedException when neither the header nor the options say which editions it connects, or when
     *     they contradict each other
     */
    static ConcordanceColumns of(List<String> header, ImportOptions options) {
        List<Integer> codes = new ArrayList<>();
        int relationship = -1;
        for (int i = 0; i < header.size(); i++) {
            if (EditionName.find(header.get(i)).isPresent()) {
                codes.add(i);
            }
            if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(RELATIONSHIP)) {
                relationship = i;
            }
        }
        int fromAt = codes.size() < 2 ? 0 : codes.get(0);
        int toAt = codes.size() < 2 ? 1 : codes.get(1);
        Classification from = edition(header.get(fromAt), FROM, options);
        Classification to = edition(header.get(toAt), TO, options);
        if (from == to) {
            throw new FileRejectedException(
                    "both columns of codes are of %s; a concordance connects two editions".formatted(from));
        }
        return new ConcordanceColumns(from, fromAt, to, toAt, relationship);
    }

    private static Classification edition(String column, String option, ImportOptions options) {
        Optional<Classification> said = EditionName.find(column);
        Optional<Classification> given = given(option, options);
        if (said.isPresent() && given.isPresent() && !said.equals(given)) {
            throw new FileRejectedException("the column '%s' is of %s, but %s is %s"
                    .formatted(column.strip(), said.get(), option, given.get()));
        }
        return said.or(() -> given)
                .orElseThrow(() -> new FileRejectedException(
                        "the column '%s' does not say which edition its codes are of; give it as the option '%s', such as HS2017"
                                .formatted(column.strip(), option)));
    }

    /**
     * The edition that an option names.
     *
     * @throws BadUserInputException when it names none
     */
    static Optional<Classification> given(String option, ImportOptions options) {
        return options.find(option).map(text -> {
            Classification classification = FlowOptions.classification(option, text);
            if (classification == Classification.HS) {
                throw new BadUserInputException(
                        "%s is HS, which leaves the edition open; write for instance HS2017".formatted(option));
            }
            return classification;
        });
    }
}
