package org.entente.trade.pair;

import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.trade.flow.Flow;

/** A pair seen from one of its countries: that country's exports are the other's imports. */
public record Viewpoint(CountryCode of, CountryCode partner) {
    /** The pair seen from {@code of}, which must be one of the two. */
    public static Viewpoint of(CountryPair pair, CountryCode of) {
        return new Viewpoint(of, pair.otherThan(of));
    }

    /** The flow in words, for a method's sentence. */
    String describe(Flow flow) {
        return "%s of %s %s %s".formatted(flow.plural(), of.value(), flow.isOutward() ? "to" : "from", partner.value());
    }
}
