package org.entente.investment.export;

import java.util.List;
import java.util.stream.Stream;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.pair.PairAsOf;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable.Argument;

/** What the tables of a pair share. */
final class PairTables {
    static final String MEASURE = "measure";
    static final Argument WHICH_MEASURE =
            Argument.optional(MEASURE, "what is measured: FLOW, POSITION or INCOME; FLOW when not given");
    static final Column INVESTOR = new Column("investor", "the country that invests, ISO alpha-3");
    static final Column HOST = new Column("host", "the country that the investment is in, ISO alpha-3");
    static final Column KIND = new Column("measure", "FLOW, POSITION or INCOME");
    static final Column DATASET = new Column("dataset", "code of the dataset that answers");

    /** What tells apart numbers of the same pair and year, in the order of {@link #dimensions}. */
    static final List<Column> DIMENSIONS = List.of(
            new Column("principle", "DIRECTIONAL, ASSET_LIABILITY or UNSPECIFIED"),
            new Column("counterpart_level", "IMMEDIATE, ULTIMATE or UNSPECIFIED"),
            new Column(
                    "special_purpose", "entities that only pass funds through: INCLUDED, EXCLUDED, ONLY, UNSPECIFIED"),
            new Column("instrument", "ALL, EQUITY, REINVESTED or DEBT"),
            new Column("activity", "industry: ALL, or a code of the source's classification"));

    private static final String ONE = "of";
    private static final String OTHER = "partner";
    private static final List<Argument> PAIR = List.of(
            Argument.required(ONE, "one of the two countries, by ISO 3166-1 code"),
            Argument.required(OTHER, "the other country, by ISO 3166-1 code"));

    private PairTables() {}

    /** The pair's arguments and these. */
    static List<Argument> and(Argument... more) {
        return Stream.concat(PAIR.stream(), Stream.of(more)).toList();
    }

    static PairAsOf key(ExportArguments arguments) {
        CountryCode one = arguments.country(ONE);
        CountryCode other = arguments.country(OTHER);
        if (one.equals(other)) {
            throw new BadUserInputException(
                    "of and partner are both %s; a pair has two different countries".formatted(one.value()));
        }
        return new PairAsOf(CountryPair.of(one, other), arguments.knownAsOf());
    }

    static List<Cell> dimensions(Dimensions dimensions) {
        return List.of(
                Cell.constant(dimensions.principle()),
                Cell.constant(dimensions.counterpartLevel()),
                Cell.constant(dimensions.specialPurpose()),
                Cell.constant(dimensions.instrument()),
                Cell.text(dimensions.activity()));
    }

    /** The columns before a figure's own: these, then the dimensions. */
    static Column[] keys(Column... first) {
        return Stream.concat(Stream.of(first), DIMENSIONS.stream()).toArray(Column[]::new);
    }

    /** The cells of {@link #keys}. */
    static Cell[] cells(Dimensions dimensions, Cell... first) {
        return Stream.concat(Stream.of(first), dimensions(dimensions).stream()).toArray(Cell[]::new);
    }
}
