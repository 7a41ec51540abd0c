package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.entente.kernel.imports.Detection;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Source;

/** {@link ColumnsFormat} for a table with one total per pair of countries and period, all of one flow. */
@ApplicationScoped
class PairTotalsFormat extends ColumnsFormat {
    @Override
    public String id() {
        return "pair-totals";
    }

    @Override
    public String description() {
        return "any CSV with one total per pair of countries and period; the options say which column is what";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(FlowOptions.DATASET_OPTIONS);
        options.addAll(Set.of(
                Role.REPORTER.option(),
                Role.PARTNER.option(),
                Role.PERIOD.option(),
                Role.VALUE.option(),
                UnitReader.MULTIPLIER,
                FlowReader.FLOW,
                LineMapper.VALUATION,
                FinerValues.OPTION,
                Decimals.DECIMAL_COMMA,
                FlowOptions.SCHEME));
        return options;
    }

    @Override
    boolean hasAllPartners() {
        return true;
    }

    @Override
    public Detection detection() {
        return Detection.LAST;
    }

    @Override
    public Source source(ImportOptions options) {
        options.require(FlowReader.FLOW);
        return super.source(options);
    }
}
