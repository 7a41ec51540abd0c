package org.entente.trade.product.graphql;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.jspecify.annotations.Nullable;

/** Checks the arguments that lists of products share. */
final class ProductArguments {
    private static final int MOST = 500;

    private ProductArguments() {}

    /** A level must be one that codes of the classification, or of any when null, have. */
    static void requireLevel(int level, @Nullable Classification classification) {
        List<Family> families = classification == null ? List.of(Family.values()) : List.of(classification.family());
        if (families.stream().noneMatch(family -> family.levels().contains(level))) {
            throw new BadUserInputException("level is %d; write a number of digits that product codes have: %s"
                    .formatted(level, families.stream().map(Family::describe).collect(Collectors.joining(", or "))));
        }
    }

    /** A page has 0 to 500 products. */
    static void requireFirst(int first) {
        if (first < 0) {
            throw new BadUserInputException("first is %d; ask for 0 to %d products".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; one page has at most %d products".formatted(first, MOST));
        }
    }
}
