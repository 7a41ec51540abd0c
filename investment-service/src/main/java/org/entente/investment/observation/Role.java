package org.entente.investment.observation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of a table may say of a number. */
enum Role {
    REPORTER("reporter", "reporter"),
    COUNTERPART("counterpart", "counterpart"),
    PERIOD("period", "period"),
    VALUE("value", "value"),
    MEASURE("measure", "measure"),
    DIRECTION("direction", "direction"),
    CURRENCY("currency", "currency"),
    UNIT_MULTIPLIER("unitMultiplier", "unit_multiplier"),
    PRINCIPLE("principle", "principle"),
    COUNTERPART_LEVEL("counterpartLevel", "counterpart_level"),
    SPECIAL_PURPOSE("specialPurpose", "special_purpose"),
    INSTRUMENT("instrument", "instrument"),
    ACTIVITY("activity", "activity"),
    STATUS("status", "status");

    /** What differs from row to row or means nothing without its row. */
    private static final Set<Role> OF_ROWS = Set.of(REPORTER, COUNTERPART, PERIOD, VALUE, UNIT_MULTIPLIER, STATUS);

    private final String option;
    private final String ownColumn;

    Role(String option, String ownColumn) {
        this.option = option;
        this.ownColumn = ownColumn;
    }

    /** The option that names the column. */
    String columnOption() {
        return option + "Column";
    }

    /** The option that says the same of every row. */
    String option() {
        return option;
    }

    /** What our own format calls the column. */
    String ownColumn() {
        return ownColumn;
    }

    /** Whether an option can say it of the whole file. */
    boolean ofFile() {
        return !OF_ROWS.contains(this);
    }

    /** The options of all roles. */
    static Set<String> options() {
        Set<String> options = Arrays.stream(values()).map(Role::columnOption).collect(Collectors.toSet());
        Arrays.stream(values()).filter(Role::ofFile).map(Role::option).forEach(options::add);
        return options;
    }
}
