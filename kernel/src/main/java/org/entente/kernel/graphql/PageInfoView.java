package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** {@code PageInfo} in the graph: where a page of a connection ends. */
@Name("PageInfo")
@Description("Where a page of a connection ends.")
@Shareable
public record PageInfoView(
        @NonNull @Description("Whether there is more after this page.")
        boolean hasNextPage,

        @Description("Give it as 'after' to read the next page; null for an empty page.") @Nullable
        String endCursor) {}
