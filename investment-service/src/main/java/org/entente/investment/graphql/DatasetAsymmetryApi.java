package org.entente.investment.graphql;

import io.smallrye.common.annotation.Blocking;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.investment.asymmetry.AsymmetryQuery;
import org.entente.investment.asymmetry.DatasetAsymmetryService;
import org.entente.investment.observation.InvestmentMeasure;
import org.jspecify.annotations.Nullable;

/** The asymmetry of a whole dataset. */
@GraphQLApi
@Blocking
public class DatasetAsymmetryApi {
    private final DatasetAsymmetryService asymmetries;

    DatasetAsymmetryApi(DatasetAsymmetryService asymmetries) {
        this.asymmetries = asymmetries;
    }

    /** {@code Query.investmentAsymmetry}. */
    @Query("investmentAsymmetry")
    @Description("Both sides' reports of every pair of a dataset, held against each other and counted.")
    public @NonNull DatasetAsymmetryView investmentAsymmetry(
            @NonNull @Name("dataset") @Description("Code of the dataset, as coverage lists it.") String dataset,
            @Name("measure") @DefaultValue("FLOW") @Description("What is measured.") InvestmentMeasure measure,
            @Name("from") @Description("First calendar year; null: the first there is.") @Nullable Integer from,
            @Name("to") @Description("Last calendar year; null: the last there is.") @Nullable Integer to,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf) {
        return DatasetAsymmetryView.of(
                asymmetries.of(new AsymmetryQuery(dataset, measure, from, to, InputChecks.moment(knownAsOf))));
    }
}
