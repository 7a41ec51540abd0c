package org.entente.investment.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.observation.Extent;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.ReleaseView;

/** {@code InvestmentCoverage} in the graph. */
@Name("InvestmentCoverage")
@Description("What one imported edition covers of one country's reports, and what it has of this relation.")
public record InvestmentCoverageView(
        @NonNull @Description("Code of the dataset.") String dataset,

        @NonNull @Description("What is measured.") InvestmentMeasure measure,

        @NonNull @Description("From which side the reporter sees it.")
        InvestmentDirection direction,

        @NonNull @Description("The country that reports.") CountryView reporter,

        @NonNull @Description("Whether the edition has every counterpart of the reporter.")
        Extent extent,

        @NonNull @Description("The edition that answers; it names its source.")
        ReleaseView release,

        @NonNull @Description("Periods that the edition covers for the reporter, the earliest first.")
        List<@NonNull String> covered,

        @NonNull @Description("Those of them with a number for the other country of the relation, zero included.")
        List<@NonNull String> reported) {}
