package org.entente.investment.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Project;
import org.entente.investment.project.RowAsOf;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentProject}: an entity of this service. */
@Name("InvestmentProject")
@Description("Something that organisations of one country build, run or pay for in another.")
@Key(fields = @FieldSet("id"))
public record ProjectView(
        @Id @NonNull @Description("Stable short name, for example azeri-chirag-gunashli.")
        String id,

        @NonNull @Description("Its name in English.") String name,

        @NonNull @Description("The country it is in.") CountryView host,

        @NonNull @Description("The sector it belongs to.") SectorView sector,

        @Description("Where in the host country, in words; null when not stated.") @Nullable
        String place,

        @Description("Where on the map; null when not stated.") @Nullable
        PointView point,

        @Description("What one must know of it; null when nothing.") @Nullable
        String note,

        @NonNull @Description("Where this description was taken from.")
        SourceView source,

        @Ignore RowAsOf row) {
    static ProjectView of(Project project) {
        return new ProjectView(
                project.id(),
                project.name(),
                CountryView.of(project.host()),
                SectorView.of(project.sector()),
                project.place(),
                PointView.ofNullable(project.point()),
                project.note(),
                DocumentViews.of(project.source()),
                project.row());
    }

    static @Nullable ProjectView ofNullable(@Nullable Project project) {
        return project == null ? null : of(project);
    }
}
