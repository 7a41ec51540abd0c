package org.entente.trade.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.NotFoundException;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.Note;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableFormats;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/** The lines of a dataset as reported, in the product's own layout. */
@ApplicationScoped
class FlowsTable implements ExportTable {
    private static final String REPORTER = "reporter";
    private static final String PARTNER = "partner";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String FREQUENCY = "frequency";
    private static final String LEVEL = "level";
    private static final int MOST_DIGITS = 6;

    private final ReportedFlowRepository flows;
    private final ReleaseService releases;
    private final CountryReference reference = CountryReference.standard();
    private final FlowLayout layout = new FlowLayout();

    FlowsTable(ReportedFlowRepository flows, ReleaseService releases) {
        this.flows = flows;
        this.releases = releases;
    }

    @Override
    public String id() {
        return "flows";
    }

    @Override
    public String description() {
        return "The lines of a dataset as reported, totals and products, in the layout that the formats trade-csv and sdmx-csv import";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required(PairArguments.DATASET, "code of the dataset"),
                Argument.optional(REPORTER, "the only reporter wanted, by ISO 3166-1 code"),
                Argument.optional(PARTNER, "the only partner wanted, by ISO 3166-1 code; W00 is the world"),
                Argument.optional(FROM, "nothing before the first day of this period"),
                Argument.optional(TO, "nothing after the last day of this period"),
                Argument.optional(FREQUENCY, "only years, quarters or months: ANNUAL, QUARTERLY or MONTHLY"),
                Argument.optional(PairArguments.FLOW, "the only flow wanted, seen from the reporter"),
                Argument.optional(
                        LEVEL,
                        "only products of so many digits, such as 6; 0 for reported totals; everything when not given"));
    }

    @Override
    public List<TableFormat> formats() {
        return List.of(TableFormats.CSV, TableFormats.XLSX, new FlowSdmxFormat());
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        FlowFilter filter = filter(arguments);
        try {
            Basis basis = basis(filter.dataset());
            List<ReportedFlow> reports = flows.listReports(filter);
            return new Extract(
                    name(filter, arguments),
                    FlowLayout.COLUMNS,
                    notes(filter, basis, reports),
                    sink -> flows.stream(
                            reports,
                            filter,
                            (report, partner, procedure, line) ->
                                    sink.accept(layout.row(report, partner, procedure, line))));
        } catch (SQLException e) {
            throw new IllegalStateException("the reports of '%s' could not be read".formatted(filter.dataset()), e);
        }
    }

    private FlowFilter filter(ExportArguments arguments) {
        Period from = arguments.findPeriod(FROM).orElse(null);
        Period to = arguments.findPeriod(TO).orElse(null);
        if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
            throw new BadUserInputException("from is %s, after to, which is %s".formatted(from.code(), to.code()));
        }
        return new FlowFilter(
                arguments.require(PairArguments.DATASET),
                arguments.findCountry(REPORTER).map(this::numeric).orElse(null),
                arguments.findCountry(PARTNER).map(this::numeric).orElse(null),
                from,
                to,
                arguments.findConstant(FREQUENCY, Frequency.class).orElse(null),
                arguments.findConstant(PairArguments.FLOW, Flow.class).orElse(null),
                level(arguments),
                arguments.knownAsOf());
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private static @Nullable Integer level(ExportArguments arguments) {
        if (arguments.find(LEVEL).isEmpty()) {
            return null;
        }
        int level = arguments.findInteger(LEVEL).orElseThrow();
        if (level < 0 || level > MOST_DIGITS) {
            throw new BadUserInputException(
                    "level is %d; write 0 for totals, or how many digits the product codes have: 2, 4 or 6 of the HS, 1 to 5 of the SITC"
                            .formatted(level));
        }
        return level;
    }

    private Basis basis(String dataset) throws SQLException {
        TreeMap<String, Basis> bases = flows.bases();
        Basis basis = bases.get(dataset);
        if (basis == null) {
            throw new NotFoundException("there is no dataset '%s'; %s"
                    .formatted(
                            dataset,
                            bases.isEmpty()
                                    ? "none has been imported"
                                    : "there are " + String.join(", ", bases.keySet())));
        }
        return basis;
    }

    private static String name(FlowFilter filter, ExportArguments arguments) {
        StringBuilder name = new StringBuilder("trade-flows-").append(filter.dataset());
        for (String argument : List.of(REPORTER, PARTNER, PairArguments.FLOW, FROM, TO, FREQUENCY, LEVEL)) {
            arguments
                    .find(argument)
                    .ifPresent(text ->
                            name.append('-').append(argument).append('-').append(text));
        }
        return name.toString();
    }

    private List<Note> notes(FlowFilter filter, Basis basis, List<ReportedFlow> reports) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("table", description()));
        notes.add(new Note(
                "dataset",
                "%s; its figures are %s"
                        .formatted(
                                filter.dataset(),
                                basis == Basis.REPORTED ? "as each reporter has them" : "reconciled by the source")));
        Map<Integer, Release> byId =
                releases.byIds(reports.stream().map(ReportedFlow::releaseId).collect(Collectors.toSet()));
        Set<Release> used = new LinkedHashSet<>();
        reports.forEach(report -> used.add(byId.get(report.releaseId())));
        notes.addAll(FigureColumns.notes(used, filter.knownAsOf()));
        boolean all = reports.stream().allMatch(ReportedFlow::allPartners);
        notes.add(new Note(
                "import again",
                "POST /imports/trade/trade-csv?dataset=...&publisher=...&basis=%s&partners=%s takes this table back"
                        .formatted(basis, all ? "all" : "selected")));
        return notes;
    }
}
