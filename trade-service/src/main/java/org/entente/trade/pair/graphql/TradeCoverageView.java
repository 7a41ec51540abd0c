package org.entente.trade.pair.graphql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.PairReports;
import org.jspecify.annotations.Nullable;

/** {@code TradeCoverage} in the graph. */
@Name("TradeCoverage")
@Description("Which reports answer for a pair, and which are there without naming it.")
public record TradeCoverageView(
        @NonNull @Description("By dataset, reporter, flow and release.")
        List<@NonNull ReportCoverageView> reports,

        @Ignore PairReports pair,

        @Ignore PairKey key) {
    static TradeCoverageView of(PairReports pair, PairKey key) {
        Map<Key, List<PairReport>> groups = new LinkedHashMap<>();
        pair.reports().stream()
                .sorted(Comparator.comparing(PairReport::dataset)
                        .thenComparing(PairReport::reporter)
                        .thenComparing(PairReport::flow)
                        .thenComparing(report -> report.release().id())
                        .thenComparing(PairReport::period))
                .forEach(report -> groups.computeIfAbsent(Key.of(report), unused -> new ArrayList<>())
                        .add(report));
        return new TradeCoverageView(
                groups.entrySet().stream()
                        .map(group -> ReportCoverageView.of(group.getKey(), group.getValue()))
                        .toList(),
                pair,
                key);
    }

    private record Key(String dataset, Basis basis, CountryView reporter, Flow flow, Release release) {
        static Key of(PairReport report) {
            return new Key(
                    report.dataset(),
                    report.basis(),
                    CountryView.of(report.reporter()),
                    report.flow(),
                    report.release());
        }
    }

    /** {@code TradeReportCoverage} in the graph. */
    @Name("TradeReportCoverage")
    @Description("The periods that one release has of one side's flow.")
    public record ReportCoverageView(
            @NonNull @Description("Code of the dataset.") String dataset,

            @NonNull @Description("Whose figures the dataset holds.")
            Basis basis,

            @Description("Who reported; null in a reconciled dataset, where nobody did.") @Nullable
            CountryView reporter,

            @NonNull @Description("Whose trade it is: the reporter, or the exporter of a reconciled flow.")
            CountryView country,

            @NonNull @Description("Direction of the goods, seen from that country.")
            Flow flow,

            @NonNull @Description("The release that answers.")
            ReleaseView release,

            @NonNull @Description("Codes of the periods with something about the pair, earliest first.")
            List<@NonNull String> periods,

            @NonNull
            @Description("Codes of the periods that are there without naming the other country, earliest first.")
            List<@NonNull String> periodsWithoutPartner) {
        private static ReportCoverageView of(Key key, List<PairReport> reports) {
            return new ReportCoverageView(
                    key.dataset(),
                    key.basis(),
                    key.basis() == Basis.RECONCILED ? null : key.reporter(),
                    key.reporter(),
                    key.flow(),
                    ReleaseView.of(key.release()),
                    periods(reports, true),
                    periods(reports, false));
        }

        private static List<String> periods(List<PairReport> reports, boolean naming) {
            return reports.stream()
                    .filter(report -> report.namesPartner() == naming)
                    .map(report -> report.period().code())
                    .toList();
        }
    }
}
