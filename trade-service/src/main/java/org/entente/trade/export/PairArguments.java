package org.entente.trade.export;

import java.util.List;
import java.util.stream.Stream;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable.Argument;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.Viewpoint;

/** The arguments that tables of a pair share: which two countries, seen from which. */
final class PairArguments {
    static final String DATASET = "dataset";
    static final String BASIS = "basis";
    static final String FLOW = "flow";
    static final String PERIOD = "period";

    static final Column SEEN_FROM = new Column("seen_from", "the country that the pair is seen from, ISO alpha-3");
    static final Column COUNTERPART = new Column("counterpart", "the other country, ISO alpha-3");
    static final Column DATASET_COLUMN = new Column("dataset", "code of the dataset that answers");
    static final Column BASIS_COLUMN =
            new Column("basis", "REPORTED: each reporter's own figures; RECONCILED: one per flow, made by the source");

    static final Argument ONLY_DATASET = Argument.optional(DATASET, "code of the only dataset to use");
    static final Argument ONLY_BASIS =
            Argument.optional(BASIS, "the only kind of figures to use: REPORTED or RECONCILED");
    static final Argument WHICH_FLOW =
            Argument.required(FLOW, "which flow, seen from the country 'of': EXPORT or IMPORT");

    private static final String OF = "of";
    private static final String PARTNER = "partner";
    private static final List<Argument> PAIR = List.of(
            Argument.required(OF, "the country to see the pair from, by ISO 3166-1 code"),
            Argument.required(PARTNER, "the other country, by ISO 3166-1 code"));

    private PairArguments() {}

    /** The pair's arguments and these. */
    static List<Argument> and(Argument... more) {
        return Stream.concat(PAIR.stream(), Stream.of(more)).toList();
    }

    /** The pair as it is to be seen. */
    static Viewpoint view(ExportArguments arguments) {
        CountryCode of = arguments.country(OF);
        CountryCode partner = arguments.country(PARTNER);
        if (of.equals(partner)) {
            throw new BadUserInputException(
                    "of and partner are both %s; a pair has two different countries".formatted(of.value()));
        }
        return new Viewpoint(of, partner);
    }

    /** What to load for the pair. */
    static PairKey key(Viewpoint view, ExportArguments arguments) {
        return new PairKey(CountryPair.of(view.of(), view.partner()), arguments.knownAsOf());
    }

    /** The pair in a file's name. */
    static String name(Viewpoint view) {
        return view.of().value() + "-" + view.partner().value();
    }
}
