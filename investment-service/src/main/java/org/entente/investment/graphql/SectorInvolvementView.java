package org.entente.investment.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.SectorInvolvement;

/** {@code SectorInvolvement} in the graph. */
@Name("SectorInvolvement")
@Description("A sector that investment between two countries is in, with what says so.")
public record SectorInvolvementView(
        @NonNull @Description("The sector.") SectorView sector,

        @NonNull @Description("Known projects in it, by name; empty when it is only spoken of.")
        List<@NonNull ProjectView> projects,

        @NonNull @Description("Who spoke of it, the latest first; empty when only projects show it.")
        List<@NonNull SectorMentionView> mentions) {
    static SectorInvolvementView of(SectorInvolvement involvement) {
        return new SectorInvolvementView(
                SectorView.of(involvement.sector()),
                involvement.projects().stream()
                        .map(p -> ProjectView.of(p.project()))
                        .toList(),
                involvement.mentions().stream().map(SectorMentionView::of).toList());
    }
}
