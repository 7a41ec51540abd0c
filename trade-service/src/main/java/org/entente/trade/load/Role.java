package org.entente.trade.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of a file may say of a flow, where an import's options say which column it is. */
enum Role {
    REPORTER("reporterColumn", "REPORTER", "REF_AREA", "COUNTRY"),
    PARTNER("partnerColumn", "PARTNER", "COUNTERPART_AREA", "COUNTERPART_COUNTRY"),
    PERIOD("periodColumn", "TIME_PERIOD"),
    FREQUENCY("frequencyColumn", "FREQ", "FREQUENCY"),
    FLOW("flowColumn", "FLOW", "TRADE_FLOW"),
    CLASSIFICATION("classificationColumn", "CLASSIFICATION"),
    PRODUCT("productColumn", "PRODUCT", "COMMODITY"),
    CUSTOMS("customsColumn", "CUSTOMS"),
    TRANSPORT("transportColumn", "TRANSPORT"),
    SECOND_PARTNER("secondPartnerColumn", "SECOND_PARTNER"),
    VALUE("valueColumn", "OBS_VALUE"),
    CURRENCY("currencyColumn", "CURRENCY"),
    UNIT("unitColumn", "UNIT_MEASURE", "UNIT"),
    UNIT_MULTIPLIER("unitMultiplierColumn", "UNIT_MULT"),
    VALUATION("valuationColumn", "VALUATION"),
    STATUS("statusColumn", "OBS_STATUS"),
    CONFIDENTIALITY("confidentialityColumn", "CONF_STATUS"),
    WEIGHT("weightColumn", "NET_WEIGHT_KG"),
    WEIGHT_ESTIMATED("weightEstimatedColumn", "NET_WEIGHT_ESTIMATED"),
    QUANTITY("quantityColumn", "QUANTITY"),
    QUANTITY_UNIT("quantityUnitColumn", "QUANTITY_UNIT"),
    QUANTITY_ESTIMATED("quantityEstimatedColumn", "QUANTITY_ESTIMATED");

    private final String option;
    private final List<String> usualNames;

    Role(String option, String... usualNames) {
        this.option = option;
        this.usualNames = List.of(usualNames);
    }

    /** The option that names the column. */
    String option() {
        return option;
    }

    /** What SDMX data structures usually call it, the likeliest first. */
    List<String> usualNames() {
        return usualNames;
    }

    /** The options that name columns. */
    static Set<String> options() {
        return Arrays.stream(values()).map(Role::option).collect(Collectors.toUnmodifiableSet());
    }
}
