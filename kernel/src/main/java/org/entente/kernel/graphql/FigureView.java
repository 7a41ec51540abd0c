package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/** {@code Figure} in the graph. */
@Name("Figure")
@Description("A value with everything one must know to use it.")
@Shareable
public record FigureView(
        @Description("The value in whole units, exact; null when there is none, and then absence says why.") @Nullable
        DecimalScalar value,

        @NonNull @Description("What the value counts.") Unit unit,

        @Description("ISO 4217 code of the currency; null unless the unit is CURRENCY.") @Nullable
        String currency,

        @NonNull @Description("The days the value speaks of.")
        PeriodView period,

        @Description(
                "The country that reported it; null when the source reconciled several reports or it is derived from them.")
        @Nullable
        CountryView reporter,

        @Description("The other side; null when the figure has none.") @Nullable
        CountryView partner,

        @NonNull @Description("Where goods are valued.") Valuation valuation,

        @NonNull @Description("How the value came to be.") FigureStatus status,

        @Description("Who published it; null when there is no value or it is derived from several sources: see inputs.")
        @Nullable
        SourceView source,

        @Description(
                "The vintage it comes from; null when there is no value or it is derived from several: see inputs.")
        @Nullable
        ReleaseView release,

        @Description("How it was computed or chosen, naming the definition; null when it is as reported.") @Nullable
        String method,

        @Description("The figures it was computed from, in the order of the definition; empty when as reported.")
        @NonNull
        List<@NonNull FigureView> inputs,

        @Description("Why there is no value; null when there is one.") @Nullable
        Absence absence) {
    /** A figure. */
    public static FigureView of(Figure figure) {
        Release release = figure.release();
        return new FigureView(
                DecimalScalar.of(figure.value()),
                figure.unit(),
                figure.currency(),
                PeriodView.of(figure.interval()),
                CountryView.ofNullable(figure.reporter()),
                CountryView.ofNullable(figure.partner()),
                figure.valuation(),
                figure.status(),
                release == null ? null : SourceView.of(release.source()),
                release == null ? null : ReleaseView.of(release),
                figure.method(),
                figure.inputs().stream().map(FigureView::of).toList(),
                figure.absence());
    }

    /** A figure, or null. */
    public static @Nullable FigureView ofNullable(@Nullable Figure figure) {
        return figure == null ? null : of(figure);
    }
}
