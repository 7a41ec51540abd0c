package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.jspecify.annotations.Nullable;

/** {@code ClaimComparison} in the graph. */
@Name("ClaimComparison")
@Description("A claim beside one statistic that it could mean. A comparison, never a sum.")
@Shareable
public record ClaimComparisonView(
        @NonNull @Description("The statistic, or its absence with the reason.")
        FigureView figure,

        @Description(
                "Claim minus statistic, in the claim's unit and currency; null when either has no value or the currencies differ.")
        @Nullable
        DecimalScalar gap,

        @Description(
                "Claim divided by statistic, to four significant digits; null when the gap is, or the statistic is zero.")
        @Nullable
        DecimalScalar ratio,

        @NonNull @Description("What differs between the two: definition, period, side, valuation.")
        String note) {
    private static final MathContext RATIO_DIGITS = new MathContext(4);

    /** The claim beside a figure; {@code note} says what differs. */
    public static ClaimComparisonView of(Claim claim, Figure figure, String note) {
        BigDecimal claimed = claim.value();
        BigDecimal counted = figure.value();
        boolean comparable = claimed != null
                && counted != null
                && claim.unit() == figure.unit()
                && Objects.equals(claim.currency(), figure.currency());
        if (!comparable || claimed == null || counted == null) {
            return new ClaimComparisonView(FigureView.of(figure), null, null, note);
        }
        return new ClaimComparisonView(
                FigureView.of(figure),
                DecimalScalar.of(claimed.subtract(counted)),
                counted.signum() == 0 ? null : DecimalScalar.of(claimed.divide(counted, RATIO_DIGITS)),
                note);
    }
}
