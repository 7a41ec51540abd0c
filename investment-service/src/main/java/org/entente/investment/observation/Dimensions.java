package org.entente.investment.observation;

/**
 * What must be alike for two numbers to be compared or added: everything but who reports, which way, and when.
 *
 * @param principle by which principle of presentation
 * @param counterpartLevel immediate or ultimate counterpart
 * @param specialPurpose whether special-purpose entities are in it
 * @param instrument which part of direct investment
 * @param activity the industry: {@value #ALL_ACTIVITIES}, or a code of the source's classification
 * @param currency ISO 4217 code
 */
public record Dimensions(
        InvestmentPrinciple principle,
        CounterpartLevel counterpartLevel,
        SpecialPurposeEntities specialPurpose,
        InvestmentInstrument instrument,
        String activity,
        String currency) {
    /** All industries together. */
    public static final String ALL_ACTIVITIES = "ALL";

    /** Direct investment as a whole in US dollars from a source that says nothing more of it. */
    public static final Dimensions UNSPECIFIED_TOTAL_USD = new Dimensions(
            InvestmentPrinciple.UNSPECIFIED,
            CounterpartLevel.UNSPECIFIED,
            SpecialPurposeEntities.UNSPECIFIED,
            InvestmentInstrument.ALL,
            ALL_ACTIVITIES,
            "USD");

    /** Whether it is a reported total rather than a part of one: every instrument and industry. */
    public boolean total() {
        return instrument == InvestmentInstrument.ALL && activity.equals(ALL_ACTIVITIES);
    }
}
