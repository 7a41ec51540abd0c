package org.entente.agreements.export;

import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable.Argument;

/** The pair that a table is about. */
final class PairArguments {
    static final List<Argument> ARGUMENTS = List.of(
            Argument.required("between", "one country of the pair, such as AZE"),
            Argument.required("and", "the other country, such as JPN"));

    private PairArguments() {}

    static CountryPair of(ExportArguments arguments) {
        CountryCode one = arguments.country("between");
        CountryCode other = arguments.country("and");
        if (one.equals(other)) {
            throw new BadUserInputException(
                    "a pair is two different countries, not %s and itself".formatted(one.value()));
        }
        return CountryPair.of(one, other);
    }
}
