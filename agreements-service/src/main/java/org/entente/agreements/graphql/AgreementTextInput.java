package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("AgreementTextInput")
@Description("The text of an agreement in one language.")
public record AgreementTextInput(
        @NonNull @Description("Language as a BCP 47 tag, such as en, az or ja.")
        String language,

        @NonNull @Description("The whole text.") String content,

        @Description("Whether the agreement itself says that its text in this language is equally valid.") @Nullable
        Boolean authentic,

        @Description("Where it is found.") @Nullable String url,

        @NonNull @Description("The document it was taken from.")
        CitedSourceInput source) {
    Given given() {
        return new Given()
                .put("language", language)
                .put("authentic", authentic)
                .put("url", url)
                .put("content", content)
                .put("source", source.key());
    }
}
