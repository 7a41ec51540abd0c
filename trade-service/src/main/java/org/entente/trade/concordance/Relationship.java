package org.entente.trade.concordance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** How many products of each edition a correspondence connects, read from the asked edition to the other. */
@Description(
        "How many products of each edition a correspondence connects, read from the product's edition to the other.")
@Name("ConcordanceRelationship")
public enum Relationship {
    /** The same product under one code each. */
    @Description("The same product under one code each.")
    ONE_TO_ONE("1:1"),

    /** The product was taken apart: the other code is one of several that it went into. */
    @Description(
            "The product was taken apart: the other code is one of several that it went into, and holds nothing else.")
    ONE_TO_MANY("1:n"),

    /** Products were put together: the whole product went into the other code, which holds others too. */
    @Description("Products were put together: the whole product went into the other code, which holds others too.")
    MANY_TO_ONE("n:1"),

    /** Part of the product went into the other code, which holds parts of others too. */
    @Description("Part of the product went into the other code, which holds others too.")
    MANY_TO_MANY("n:n");

    private final String sign;

    Relationship(String sign) {
        this.sign = sign;
    }

    /** The relationship of a correspondence whose sides have further ones. */
    static Relationship of(boolean severalTargets, boolean severalSources) {
        if (severalTargets) {
            return severalSources ? MANY_TO_MANY : ONE_TO_MANY;
        }
        return severalSources ? MANY_TO_ONE : ONE_TO_ONE;
    }

    /** The relationship that a table writes as {@code n:1}, {@code m:1} or {@code N-1}. */
    public static Optional<Relationship> find(String text) {
        String written = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replace('m', 'n')
                .replace("-", ":")
                .replace("to", ":");
        return Arrays.stream(values()).filter(one -> one.sign.equals(written)).findFirst();
    }

    /** As tables write it: {@code 1:1}, {@code 1:n}, {@code n:1}, {@code n:n}. */
    public String sign() {
        return sign;
    }
}
