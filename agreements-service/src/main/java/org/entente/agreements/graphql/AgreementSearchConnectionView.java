package org.entente.agreements.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.language.Fragment;
import org.entente.agreements.text.Highlight;
import org.entente.agreements.text.HighlightPlace;
import org.entente.agreements.text.SearchHit;
import org.entente.kernel.graphql.PageInfoView;

@Name("AgreementSearchConnection")
@Description("A page of the agreements that a search found, the best first, then by id.")
public record AgreementSearchConnectionView(
        @NonNull @Description("What was found, each with its cursor.")
        List<@NonNull AgreementSearchEdgeView> edges,

        @NonNull @Description("How many agreements were found in all; only the best 200 of them can be paged to.")
        int totalCount,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo) {

    @Name("AgreementSearchEdge")
    @Description("An agreement that a search found.")
    public record AgreementSearchEdgeView(
            @NonNull @Description("The agreement.") AgreementView node,

            @NonNull @Description("Language of the title or text that fits best.")
            String language,

            @NonNull @Description("How well it fits; only to be compared within one search.")
            double rank,

            @NonNull @Description("Where the words stand: the title, then the best passage of the text.")
            List<@NonNull HighlightView> highlights,

            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor,

            @Ignore SearchHit hit) {}

    @Name("Highlight")
    @Description("Where an agreement holds what was looked for.")
    public record HighlightView(
            @NonNull @Description("Title or text.") HighlightPlace place,

            @NonNull @Description("Language as a BCP 47 tag.")
            String language,

            @NonNull @Description("The words around it, in order, without any markup.")
            List<@NonNull FragmentView> fragments) {
        static HighlightView of(Highlight highlight) {
            return new HighlightView(
                    highlight.place(),
                    highlight.language(),
                    highlight.fragments().stream().map(FragmentView::of).toList());
        }
    }

    @Name("HighlightFragment")
    @Description("A piece of a title or text.")
    public record FragmentView(
            @NonNull @Description("Its characters.") String text,

            @NonNull @Description("Whether it is what was looked for.")
            boolean matched) {
        static FragmentView of(Fragment fragment) {
            return new FragmentView(fragment.text(), fragment.matched());
        }
    }
}
