package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.asymmetry.Asymmetries;
import org.entente.investment.claim.ClaimComparisons;
import org.entente.investment.cumulative.CumulativeDefinition;
import org.entente.investment.cumulative.CumulativeMethod;
import org.entente.investment.cumulative.MoneyTerms;
import org.entente.investment.cumulative.ProjectCumulation;
import org.entente.investment.cumulative.StatisticalCumulation;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.observation.Observation;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.graphql.ClaimView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.RelationView;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code Relation.investment} and its statistics and claims. Every field of one relation shares the loads of its pair. */
@GraphQLApi
@NonBlocking
public class InvestmentApi {
    private final RelationLoads loads;
    private final MoneyLoads money;

    InvestmentApi(RelationLoads loads, MoneyLoads money) {
        this.loads = loads;
        this.money = money;
    }

    /** {@code Relation.investment}. */
    @Description("What the two countries have invested in each other.")
    public @NonNull InvestmentRelationView investment(
            @Source RelationView relation,
            @Name("of") @Description("Only this country's investment in the other; null: both ways.") @Nullable
                    CountryCodeScalar of,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf) {
        return InvestmentRelationView.of(relation.pair(), of == null ? null : of.code(), knownAsOf);
    }

    /** {@code InvestmentRelation.flows}. */
    @Description("Reported flows by year, then reporter, then dataset. Both sides' reports are there.")
    public CompletionStage<@NonNull List<@NonNull InvestmentFigureView>> flows(
            @Source InvestmentRelationView relation,
            @Name("from") @Description("First calendar year; null: the first there is.") @Nullable Integer from,
            @Name("to") @Description("Last calendar year; null: the last there is.") @Nullable Integer to,
            @Name("reportedBy") @Description("Only this side's reports; null: both.") @Nullable ReportingSide side,
            @Name("principle") @Description("Only numbers by this principle; null: all.") @Nullable
                    InvestmentPrinciple principle,
            @Name("where") @Description("Which kinds of numbers are shown; null: all.") @Nullable
                    InvestmentFilterInput where) {
        return figures(relation, new FigureFilter(InvestmentMeasure.FLOW, from, to, side, principle), where);
    }

    /** {@code InvestmentRelation.positions}. */
    @Description("Reported positions (stocks) at the years' ends by year, then reporter, then dataset.")
    public CompletionStage<@NonNull List<@NonNull InvestmentFigureView>> positions(
            @Source InvestmentRelationView relation,
            @Name("from") @Description("First calendar year; null: the first there is.") @Nullable Integer from,
            @Name("to") @Description("Last calendar year; null: the last there is.") @Nullable Integer to,
            @Name("reportedBy") @Description("Only this side's reports; null: both.") @Nullable ReportingSide side,
            @Name("principle") @Description("Only numbers by this principle; null: all.") @Nullable
                    InvestmentPrinciple principle,
            @Name("where") @Description("Which kinds of numbers are shown; null: all.") @Nullable
                    InvestmentFilterInput where) {
        return figures(relation, new FigureFilter(InvestmentMeasure.POSITION, from, to, side, principle), where);
    }

    /** {@code InvestmentRelation.income}. */
    @Description("Reported income on the investment by year, then reporter, then dataset.")
    public CompletionStage<@NonNull List<@NonNull InvestmentFigureView>> income(
            @Source InvestmentRelationView relation,
            @Name("from") @Description("First calendar year; null: the first there is.") @Nullable Integer from,
            @Name("to") @Description("Last calendar year; null: the last there is.") @Nullable Integer to,
            @Name("reportedBy") @Description("Only this side's reports; null: both.") @Nullable ReportingSide side,
            @Name("principle") @Description("Only numbers by this principle; null: all.") @Nullable
                    InvestmentPrinciple principle,
            @Name("where") @Description("Which kinds of numbers are shown; null: all.") @Nullable
                    InvestmentFilterInput where) {
        return figures(relation, new FigureFilter(InvestmentMeasure.INCOME, from, to, side, principle), where);
    }

    private CompletionStage<List<InvestmentFigureView>> figures(
            InvestmentRelationView relation, FigureFilter filter, @Nullable InvestmentFilterInput where) {
        return loads.observations(relation).thenApply(observations -> {
            Map<YearBefore, Observation> earlier = YearBefore.index(observations);
            return observations.stream()
                    .filter(o -> relation.shows(o.corridor()) && filter.test(o) && (where == null || where.test(o)))
                    .map(o -> InvestmentFigureView.of(o, earlier.get(YearBefore.of(o)), relation.key()))
                    .toList();
        });
    }

    /** {@code InvestmentRelation.cumulative}. */
    @Description("What was invested in all, by a definition that you state. The method spells the definition out; the"
            + " inputs list every year, and a year without a value is absent, never zero.")
    public CompletionStage<@NonNull FigureView> cumulative(
            @Source InvestmentRelationView relation,
            @NonNull @Name("definition") @Description("What is meant.") CumulativeDefinitionInput definition) {
        CumulativeDefinition meant = definition.toDomain(relation.key().pair(), relation.of());
        if (meant.method() == CumulativeMethod.SUM_OF_PROJECT_VALUES) {
            return loads.valuedProjects(relation)
                    .thenApply(projects -> FigureView.of(new ProjectCumulation(meant, projects).figure()));
        }
        // Asked for before anything is awaited: a load that another load's answer starts would wait for ever.
        CompletionStage<MoneyTerms> terms =
                money.terms(definition, relation.key().knownAsOf());
        CompletionStage<CoveredYears> coverage = loads.coverage(relation);
        return loads.observations(relation)
                .thenCombine(
                        coverage,
                        (observations, covered) -> terms.thenApply(
                                in -> new StatisticalCumulation(meant, observations, covered, in).figure()))
                .thenCompose(figure -> figure)
                .thenApply(FigureView::of);
    }

    /** {@code InvestmentRelation.asymmetry}. */
    @Description("Both sides' reports of the same investment by year, then investor, then dataset.")
    public CompletionStage<@NonNull List<@NonNull InvestmentAsymmetryView>> asymmetry(
            @Source InvestmentRelationView relation,
            @Name("measure") @DefaultValue("FLOW") @Description("What is measured.") InvestmentMeasure measure,
            @Name("from") @Description("First calendar year; null: the first there is.") @Nullable Integer from,
            @Name("to") @Description("Last calendar year; null: the last there is.") @Nullable Integer to,
            @Name("where") @Description("Which kinds of numbers are compared; null: all.") @Nullable
                    InvestmentFilterInput where) {
        FigureFilter filter = new FigureFilter(measure, from, to, null, null);
        return loads.observations(relation).thenCombine(loads.coverage(relation), (observations, coverage) -> {
            List<Observation> wanted = observations.stream()
                    .filter(o -> relation.shows(o.corridor()) && filter.test(o) && (where == null || where.test(o)))
                    .toList();
            return Asymmetries.of(wanted, coverage).stream()
                    .map(InvestmentAsymmetryView::of)
                    .toList();
        });
    }

    /** {@code InvestmentRelation.claims}. */
    @Description(
            "What someone said of the investment, the latest first, each beside every statistic that it could mean.")
    public CompletionStage<@NonNull List<@NonNull ClaimView>> claims(@Source InvestmentRelationView relation) {
        var claims = loads.claims(relation);
        var coverage = loads.coverage(relation);
        var projects = loads.valuedProjects(relation);
        return loads.observations(relation)
                .thenCombine(
                        coverage,
                        (observed, covered) ->
                                projects.thenApply(known -> new ClaimComparisons(observed, covered, known)))
                .thenCompose(comparisons -> comparisons)
                .thenCombine(claims, (comparisons, found) -> ClaimViews.of(relation, found, comparisons));
    }

    /** {@code InvestmentRelation.coverage}. */
    @Description("Which editions answer for the two countries' reports, by dataset, reporter and measure, and which of"
            + " their years have a number for this relation.")
    public CompletionStage<@NonNull List<@NonNull InvestmentCoverageView>> coverage(
            @Source InvestmentRelationView relation) {
        return loads.observations(relation)
                .thenCombine(
                        loads.coverage(relation),
                        (observations, coverage) -> CoverageViews.of(relation, observations, coverage));
    }
}
