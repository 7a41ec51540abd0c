package org.entente.investment.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.SectorMention;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.SourceView;

/** {@code SectorMention} in the graph. */
@Name("SectorMention")
@Description("Someone said that companies of one country are active in a sector of the other.")
public record SectorMentionView(
        @NonNull @Description("The country that the companies are from.")
        CountryView investor,

        @NonNull @Description("The country that they are active in.")
        CountryView host,

        @NonNull @Description("What was said, in our words.")
        String statement,

        @NonNull @Description("When it was said or printed.")
        LocalDate statedOn,

        @NonNull @Description("Where it was printed.") SourceView source) {
    static SectorMentionView of(SectorMention mention) {
        return new SectorMentionView(
                CountryView.of(mention.corridor().investor()),
                CountryView.of(mention.corridor().host()),
                mention.statement(),
                mention.statedOn(),
                DocumentViews.of(mention.source()));
    }
}
