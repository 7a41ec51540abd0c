package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.indicator.Movement;
import org.entente.investment.money.Conversion;
import org.entente.investment.money.FactorTable;
import org.entente.investment.observation.Observation;
import org.entente.investment.ranking.Standing;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.graphql.FigureView;
import org.jspecify.annotations.Nullable;

/** What can be said of one reported number: how it moved, where it stands, and what it is in other money. */
@GraphQLApi
@NonBlocking
public class FigureApi {
    private final MoneyLoads money;
    private final StandingLoads standings;

    FigureApi(MoneyLoads money, StandingLoads standings) {
        this.money = money;
        this.standings = standings;
    }

    /** {@code InvestmentFigure.change}. */
    @Description("The amount less that of the year before in the same series.")
    public @NonNull FigureView change(@Source InvestmentFigureView figure) {
        return FigureView.of(movement(figure).change());
    }

    /** {@code InvestmentFigure.growth}. */
    @Description(
            "Growth over the year before in the same series, per cent; absent when that is zero or negative. From a"
                    + " small base it misleads: see change.")
    public @NonNull FigureView growth(@Source InvestmentFigureView figure) {
        return FigureView.of(movement(figure).growth());
    }

    private static Movement movement(InvestmentFigureView figure) {
        Observation before = figure.before();
        return Movement.between(
                before == null ? null : before.figure(), figure.observation().figure());
    }

    /** {@code InvestmentFigure.rank}. */
    @Description(
            "Place of the counterpart among all that the reporter reports in the period, 1 is first: of the investor"
                    + " among those in the host, or of the host among the investor's destinations.")
    public CompletionStage<@NonNull FigureView> rank(@Source InvestmentFigureView figure) {
        return standing(figure, Standing::rank);
    }

    /** {@code InvestmentFigure.share}. */
    @Description(
            "Share in all that the reporter reports in the period, per cent: of the reported total where there is one,"
                    + " else of the sum over all counterparts. It can be negative or above 100.")
    public CompletionStage<@NonNull FigureView> share(@Source InvestmentFigureView figure) {
        return standing(figure, Standing::share);
    }

    private CompletionStage<FigureView> standing(InvestmentFigureView figure, Function<Standing, Figure> which) {
        return standings.of(figure.observation()).thenApply(found -> FigureView.of(which.apply(found)));
    }

    /** {@code InvestmentFigure.inUsd}. */
    @Description(
            "The amount in US dollars by the exchange rates that you name; the method says which rate was taken. An"
                    + " amount in US dollars stays as it is.")
    public CompletionStage<@NonNull FigureView> inUsd(
            @Source InvestmentFigureView figure,
            @NonNull @Name("rates") @Description("Code of a dataset of exchange rates, as it was named at its import.")
                    String rates) {
        return money.table(rates, figure.key().knownAsOf())
                .thenApply(table -> FigureView.of(inUsd(figure.observation(), rates, table.orElse(null))));
    }

    /** {@code InvestmentFigure.atPricesOf}. */
    @Description(
            "The amount at the prices of one year, by the price index that you name; of the US dollar when rates are"
                    + " named, else of the amount's own currency.")
    public CompletionStage<@NonNull FigureView> atPricesOf(
            @Source InvestmentFigureView figure,
            @Name("year") @Description("The year whose prices are meant.") int year,
            @NonNull
                    @Name("deflator")
                    @Description("Code of a dataset of a price index, as it was named at its import.")
                    String deflator,
            @Name("rates") @Description("Code of a dataset of exchange rates, to convert before.") @Nullable
                    String rates) {
        Observation observation = figure.observation();
        var index = money.table(deflator, figure.key().knownAsOf());
        if (rates == null) {
            return index.thenApply(table -> FigureView.of(Conversion.atPricesOf(
                    year, observation.figure(), observation.period(), deflator, table.orElse(null))));
        }
        return index.thenCombine(
                money.table(rates, figure.key().knownAsOf()),
                (deflating, converting) -> FigureView.of(Conversion.atPricesOf(
                        year,
                        inUsd(observation, rates, converting.orElse(null)),
                        observation.period(),
                        deflator,
                        deflating.orElse(null))));
    }

    private static Figure inUsd(Observation observation, String rates, @Nullable FactorTable table) {
        return Conversion.toUsd(observation.figure(), observation.period(), observation.measure(), rates, table);
    }
}
