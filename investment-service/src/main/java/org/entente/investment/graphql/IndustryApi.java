package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.activity.IndustryBreakdown;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** The investment of a pair by industry. */
@GraphQLApi
@NonBlocking
public class IndustryApi {
    private final RelationLoads loads;

    IndustryApi(RelationLoads loads) {
        this.loads = loads;
    }

    /** {@code InvestmentRelation.industries}. */
    @Description(
            "The investment by industry as statistics report it, one entry for each way that has any. Sectors of projects"
                    + " and those that someone named are in sectors.")
    public CompletionStage<@NonNull List<@NonNull IndustriesView>> industries(
            @Source InvestmentRelationView relation,
            @Name("measure") @DefaultValue("FLOW") @Description("What is measured.") InvestmentMeasure measure,
            @Name("reportedBy") @DefaultValue("HOST") @Description("Whose statistics.") ReportingSide reportedBy,
            @Name("period") @Description("Which period; null: the last one with any industry.") @Nullable
                    PeriodCodeScalar period) {
        Period wanted = period == null ? null : period.period();
        return loads.observations(relation)
                .thenApply(observations -> Corridor.of(relation.key().pair(), relation.of()).stream()
                        .flatMap(corridor ->
                                IndustryBreakdown.of(observations, corridor, measure, reportedBy, wanted).stream()
                                        .map(industries -> IndustriesView.of(corridor, industries)))
                        .toList());
    }
}
