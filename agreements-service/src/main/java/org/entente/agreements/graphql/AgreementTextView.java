package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.text.AgreementText;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("AgreementText")
@Description("The text of an agreement in one language.")
public record AgreementTextView(
        @NonNull @Description("Language as a BCP 47 tag.") String language,

        @NonNull @Description("Whether the agreement itself says that its text in this language is equally valid.")
        boolean authentic,

        @NonNull @Description("The whole text.") String content,

        @NonNull @Description("How many characters it has.") int length,

        @Description("Where it is found; null when there is no address.") @Nullable
        String url,

        @NonNull @Description("Where it was taken from.") SourceView source) {
    static AgreementTextView of(AgreementText text) {
        return new AgreementTextView(
                text.language(),
                text.authentic(),
                text.content(),
                text.content().codePointCount(0, text.content().length()),
                text.url(),
                CitationViews.of(text.source()));
    }
}
