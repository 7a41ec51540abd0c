package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("LocalisedText")
@Description("A title in one language.")
public record LocalisedInput(
        @NonNull @Description("Language as a BCP 47 tag, such as en, az or ja.")
        String language,

        @NonNull @Description("The title.") String text) {}
