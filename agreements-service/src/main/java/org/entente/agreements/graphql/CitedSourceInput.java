package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("CitedSource")
@Description("A document that facts are taken from.")
public record CitedSourceInput(
        @NonNull @Description("Short name to cite it by: small letters, digits, dots and hyphens.")
        String key,

        @NonNull @Description("Who published it.") String publisher,

        @NonNull @Description("Its title.") String title,

        @Description("The licence as the publisher names it.") @Nullable
        String licence,

        @Description("Where it is found.") @Nullable String url) {
    Given given() {
        return new Given()
                .put("key", key)
                .put("publisher", publisher)
                .put("title", title)
                .put("licence", licence)
                .put("url", url);
    }
}
