package org.entente.investment.observation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.kernel.country.Country;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Takes one file's observations in: copied into a staging table, held against each other there, then moved into
 * {@code observation} under the release by one statement.
 */
final class ObservationLoad implements AutoCloseable {
    private static final String STAGE = """
            create temp table staged_observation (
                line bigint not null, series text not null, period integer not null, reporter smallint not null,
                counterpart smallint not null, measure text not null, direction text not null,
                principle text not null, counterpart_level text not null, special_purpose text not null,
                instrument text not null, activity text not null, currency text not null, value numeric,
                status text not null, multiplier integer not null) on commit drop""";
    private static final String COLUMNS = "series, period, reporter, counterpart, measure, direction, principle,"
            + " counterpart_level, special_purpose, instrument, activity, currency, value, status, multiplier";
    /** What no two rows of a file share; a number that the source derived may stand beside the reporter's own. */
    private static final String KEY = "reporter, counterpart, period, series, principle, counterpart_level,"
            + " special_purpose, instrument, activity, currency, (status = 'DERIVED_FROM_COUNTERPART')";

    private static final String ANY_REPEATED =
            "select exists (select 1 from staged_observation group by %s having count(*) > 1)".formatted(KEY);
    private static final String REPEATED = """
            select line, first_line
            from (select line, first_value(line) over same as first_line, row_number() over same as nth
                  from staged_observation
                  window same as (partition by %s order by line)) numbered
            where nth > 1""".formatted(KEY);
    private static final String COMPLETE_ELSEWHERE = """
            exists (select 1 from coverage c join observation_file f on f.release_id = c.release_id
                    where c.dataset = s.series and c.reporter = s.reporter and c.period = s.period
                      and c.known_to = 'infinity' and f.extent = 'COMPLETE')""";
    private static final String COVERED = """
            select distinct series, reporter, period from staged_observation s
            where ? or not %s
            order by series, reporter, period""".formatted(COMPLETE_ELSEWHERE);
    private static final String SILENT =
            "select line, period from staged_observation s where %s order by line".formatted(COMPLETE_ELSEWHERE);

    /**
     * One observation as a file states it.
     *
     * @param line line of the file
     * @param number the number as written, before the multiplier
     */
    record Row(
            long line,
            Country reporter,
            Country counterpart,
            Period period,
            InvestmentMeasure measure,
            InvestmentDirection direction,
            Dimensions dimensions,
            @Nullable BigDecimal number,
            ObservationStatus status,
            int multiplier) {}

    private final ImportContext context;
    private final String dataset;
    private final Extent extent;
    private final CopyWriter copy;

    ObservationLoad(ImportContext context, String dataset, Extent extent) throws SQLException {
        this.context = context;
        this.dataset = dataset;
        this.extent = extent;
        execute(STAGE);
        this.copy = new CopyWriter(context.connection(), "staged_observation", ("line, " + COLUMNS).split(", "));
    }

    /** Stages one observation; its number is multiplied here and nowhere else. */
    void add(Row row) throws SQLException {
        Dimensions dimensions = row.dimensions();
        BigDecimal number = row.number();
        copy.integer(row.line())
                .text(new Series(dataset, row.measure(), row.direction()).code())
                .integer(row.period().key())
                .integer(row.reporter().numeric())
                .integer(row.counterpart().numeric())
                .text(row.measure().name())
                .text(row.direction().name())
                .text(dimensions.principle().name())
                .text(dimensions.counterpartLevel().name())
                .text(dimensions.specialPurpose().name())
                .text(dimensions.instrument().name())
                .text(dimensions.activity())
                .text(dimensions.currency())
                .decimal(number == null ? null : number.multiply(BigDecimal.valueOf(row.multiplier())))
                .text(row.status().name())
                .integer(row.multiplier())
                .endRow();
    }

    /**
     * Reports repetitions, of which the first row stays, and moves the rest.
     *
     * @return what the release speaks for; an excerpt leaves out what a complete edition already answers for
     */
    Collection<Coverage> finish() throws SQLException {
        copy.finish();
        if (hasRepetitions()) {
            reportRepetitions();
            execute("delete from staged_observation where line in (select line from (%s) repeated)"
                    .formatted(REPEATED));
        }
        if (extent == Extent.EXCERPT) {
            remarkSilence();
        }
        Connection connection = context.connection();
        try (PreparedStatement file =
                connection.prepareStatement("insert into observation_file (release_id, extent) values (?, ?)")) {
            file.setInt(1, context.releaseId());
            file.setString(2, extent.name());
            file.executeUpdate();
        }
        try (PreparedStatement move = connection.prepareStatement(
                "insert into observation (release_id, %s) select ?, %s from staged_observation order by line"
                        .formatted(COLUMNS, COLUMNS))) {
            move.setInt(1, context.releaseId());
            move.executeUpdate();
        }
        // Until the table is analysed, the planner takes a first large edition for an empty table.
        execute("analyze observation");
        return coverage(connection);
    }

    /** Asked first, since to find the lines costs a sort of the whole file and hardly any file repeats one. */
    private boolean hasRepetitions() throws SQLException {
        try (Statement statement = context.connection().createStatement();
                ResultSet answer = statement.executeQuery(ANY_REPEATED)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private void reportRepetitions() throws SQLException {
        try (Statement statement = context.connection().createStatement();
                ResultSet repeated = statement.executeQuery(REPEATED + " order by line")) {
            while (repeated.next()) {
                context.report()
                        .reject(
                                repeated.getLong("line"),
                                null,
                                null,
                                "repeats line %d: the same reporter, counterpart, period and kind of number"
                                        .formatted(repeated.getLong("first_line")));
            }
        }
    }

    private void remarkSilence() throws SQLException {
        try (Statement statement = context.connection().createStatement();
                ResultSet silent = statement.executeQuery(SILENT)) {
            while (silent.next()) {
                context.report()
                        .remark(
                                silent.getLong("line"),
                                "period",
                                Period.ofKey(silent.getInt("period")).code(),
                                "is kept but does not answer: a complete edition does for this reporter and period");
            }
        }
    }

    private List<Coverage> coverage(Connection connection) throws SQLException {
        List<Coverage> coverage = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COVERED)) {
            query.setBoolean(1, extent == Extent.COMPLETE);
            try (ResultSet covered = query.executeQuery()) {
                while (covered.next()) {
                    coverage.add(new Coverage(
                            covered.getString("series"), covered.getInt("reporter"), covered.getInt("period")));
                }
            }
        }
        return coverage;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = context.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
