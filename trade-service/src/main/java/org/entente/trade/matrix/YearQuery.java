package org.entente.trade.matrix;

import java.time.Instant;
import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Asks for every report of the one dataset and period that answers about one or two countries, or about a product.
 * Datasets with products come first, then those with all partners, those with more of the countries, the last period,
 * reported before reconciled figures, the newest.
 *
 * @param countries whose reports matter: a pair, one country, or none for any
 * @param period null for the last year
 * @param level digits of the products wanted: the classification must have codes of that many
 * @param classification the only edition to use; {@link Classification#HS} is any of the HS, null any at all
 * @param dataset code of the only dataset to use, null for any
 * @param basis the only kind of figures to use, null for any
 * @param knownAsOf the moment whose knowledge is wanted; null for now
 */
public record YearQuery(
        List<CountryCode> countries,
        @Nullable Period period,
        int level,
        @Nullable Classification classification,
        @Nullable String dataset,
        @Nullable Basis basis,
        @Nullable Instant knownAsOf) {
    private static final int MOST_COUNTRIES = 2;

    public YearQuery {
        countries = List.copyOf(countries);
        if (countries.size() > MOST_COUNTRIES) {
            throw new IllegalArgumentException("at most a pair: " + countries);
        }
    }

    /** The same question about another period, answered from the same dataset and edition. */
    public YearQuery inPeriod(Period other, YearReports same) {
        return new YearQuery(
                countries,
                other,
                level,
                same.edition().orElse(classification),
                same.dataset(),
                same.basis(),
                knownAsOf);
    }

    /** A regular expression of the classifications that have codes of the wanted level and are of the wanted family. */
    String families() {
        boolean hs = Classification.Family.HS.levels().contains(level) && isOpenTo(Classification.Family.HS);
        boolean sitc = Classification.Family.SITC.levels().contains(level) && isOpenTo(Classification.Family.SITC);
        return hs && sitc ? "^(HS|SITC)" : hs ? "^HS" : "^SITC";
    }

    private boolean isOpenTo(Classification.Family family) {
        return classification == null || classification.family() == family;
    }

    /** The edition that the reports must be in; null for any. */
    @Nullable
    Classification wantedEdition() {
        return classification == Classification.HS ? null : classification;
    }
}
