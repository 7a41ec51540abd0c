package org.entente.trade.change.graphql;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.trade.change.ReleaseChangeService;
import org.jspecify.annotations.Nullable;

/** {@code Query.tradeReleaseChanges}; on a worker thread, since it asks the database itself. */
@GraphQLApi
public class ReleaseChangeApi {
    private static final int MOST = 500;

    private final ReleaseChangeService changes;

    ReleaseChangeApi(ReleaseChangeService changes) {
        this.changes = changes;
    }

    /** {@code Query.tradeReleaseChanges}. */
    @Query("tradeReleaseChanges")
    @Description("What a release of trade changed when it was published; null when there is no such published release.")
    public @Nullable ReleaseChangesView tradeReleaseChanges(
            @Name("number") @Description("The release's number.") int number,
            @Name("first") @DefaultValue("20") @Description("How many of the largest changes, at most 500.")
                    int first) {
        if (first < 0) {
            throw new BadUserInputException("first is %d; ask for 0 to %d changes".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; one answer has at most %d changes".formatted(first, MOST));
        }
        return changes.find(number, first).map(ReleaseChangesView::of).orElse(null);
    }
}
