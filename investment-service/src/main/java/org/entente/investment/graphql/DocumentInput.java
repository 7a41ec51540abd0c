package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Document;
import org.jspecify.annotations.Nullable;

/** {@code DocumentInput} in the graph. */
@Input("DocumentInput")
@Description("Where something was taken from.")
public record DocumentInput(
        @NonNull @Description("The newspaper, ministry page or document, as 'Publisher: title'.")
        String title,

        @Description("Its address; null when there is none.") @Nullable
        String url) {
    @JsonbCreator
    public DocumentInput {}

    Document toDomain() {
        return new Document(title, url);
    }
}
