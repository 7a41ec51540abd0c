package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.cumulative.CumulativeDefinition;
import org.entente.investment.cumulative.CumulativeMethod;
import org.entente.investment.cumulative.MoneyTerms;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.investment.project.ProjectValueKind;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code CumulativeDefinition}: what the asker means by "invested in all". */
@Input("CumulativeDefinition")
@Description("What is meant by 'invested in all'. Without a definition there is no such figure.")
public record CumulativeDefinitionInput(
        @NonNull @Description("How the years become one figure.")
        CumulativeMethod method,

        @Description(
                "The country that invests, one of the two; may be left out where the relation is asked for one investor's investment.")
        @Nullable
        CountryCodeScalar investor,

        @DefaultValue("HOST") @Description("Whose statistics; of no meaning for project values.") @Nullable
        ReportingSide reportedBy,

        @Description("First calendar year; null: the first that the statistics have.") @Nullable
        Integer from,

        @Description("Last calendar year; null: the last that the statistics have.") @Nullable
        Integer to,

        @Description("Only numbers by this principle of presentation; null: that of the series with most years.")
        @Nullable
        InvestmentPrinciple principle,

        @Description("Code of the only dataset to use, as coverage lists them; null: the one with most years.")
        @Nullable
        String dataset,

        @DefaultValue("USD")
        @Description("ISO 4217 code; amounts in other currencies are left out, unless rates are named.")
        @Nullable
        String currency,

        @DefaultValue("INVESTED") @Description("Which values of projects; of no meaning for statistics.") @Nullable
        ProjectValueKind valueKind,

        @Description(
                "Code of a dataset of exchange rates: amounts in other currencies become US dollars by them. Null: nothing is"
                        + " converted. For statistics only.")
        @Nullable
        String rates,

        @Description(
                "Code of a dataset of a price index: amounts are put at the prices of the year pricesOf. Null: current"
                        + " prices. For statistics only.")
        @Nullable
        String deflator,

        @Description("The year whose prices are meant; needed with a deflator.") @Nullable
        Integer pricesOf) {
    @JsonbCreator
    public CumulativeDefinitionInput {}

    CumulativeDefinition toDomain(CountryPair pair, @Nullable CountryCode shown) {
        CountryCode invests = investor == null ? shown : investor.code();
        if (invests == null) {
            throw new BadUserInputException(
                    "the definition names no investor: write investor: \"%s\" or investor: \"%s\""
                            .formatted(pair.low(), pair.high()));
        }
        if (rates != null && currency != null && !currency.equals("USD")) {
            throw new BadUserInputException(
                    "rates convert amounts to USD, but the definition asks for %s; leave one away".formatted(currency));
        }
        if (method == CumulativeMethod.SUM_OF_PROJECT_VALUES && (rates != null || deflator != null)) {
            throw new BadUserInputException(
                    "values of projects are added as documents state them; rates and deflator are for statistics");
        }
        MoneyTerms.check(deflator, pricesOf);
        if (!pair.has(invests) || (shown != null && !shown.equals(invests))) {
            throw new BadUserInputException("the investor %s is not the one that is asked for; it is %s"
                    .formatted(invests, shown == null ? pair.id().replace("-", " or ") : shown));
        }
        return new CumulativeDefinition(
                method,
                new Corridor(invests, pair.otherThan(invests)),
                reportedBy == null ? ReportingSide.HOST : reportedBy,
                from,
                to,
                principle,
                dataset,
                currency == null ? "USD" : currency,
                valueKind == null ? ProjectValueKind.INVESTED : valueKind);
    }
}
