package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;

/** {@code Source} in the graph. */
@Name("Source")
@Description("Who published something, and where it is found.")
@Shareable
public record SourceView(
        @NonNull @Description("The organisation or newspaper that publishes it.")
        String publisher,

        @NonNull @Description("The publisher's name of the dataset or document.")
        String title,

        @Description("The licence as the publisher names it; null when not stated.") @Nullable
        String licence,

        @Description("Where it is published; null when there is no address.") @Nullable
        String url) {
    /** A dataset's source. */
    public static SourceView of(Source source) {
        return new SourceView(source.publisher(), source.dataset(), source.licence(), source.url());
    }
}
