package org.entente.kernel.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.FormulaGuard;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;

/**
 * Our own CSV of claims, one a row. A file is a collection with a name (option {@code collection}); a new edition of a
 * collection replaces the former as a whole.
 */
@ApplicationScoped
class ClaimFormat implements ImportFormat {
    private static final String COLLECTION = "collection";
    private static final List<String> FIRST_COLUMNS = List.of("topic", "subject", "other", "statement", "stated_by");
    private static final List<String> REQUIRED = List.of(
            "topic",
            "subject",
            "other",
            "statement",
            "operator",
            "value",
            "unit",
            "currency",
            "period_from",
            "period_to",
            "stated_by",
            "stated_on",
            "source_title",
            "source_url",
            "note");

    private final CountryReference reference = CountryReference.standard();
    private final Set<String> topics;

    ClaimFormat(ClaimConfig config) {
        this.topics = new TreeSet<>(config.topics().orElse(Set.of()));
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String description() {
        return topics.isEmpty()
                ? "claims about two countries; this service takes none"
                : "claims about two countries, one a row, on %s".formatted(String.join(", ", topics));
    }

    @Override
    public Set<String> options() {
        return Set.of(COLLECTION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return !topics.isEmpty() && head.namesColumns(FIRST_COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        String collection = options.find(COLLECTION).orElse("own");
        if (!collection.matches("[a-z0-9][a-z0-9-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a name for a collection: write lower-case letters, digits and hyphens"
                            .formatted(collection));
        }
        return new Source(
                "claims-" + collection, "Entente", "Claims, collection '%s'".formatted(collection), null, null);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        try (CopyWriter copy = new CopyWriter(
                context.connection(),
                "claim",
                "slug",
                "release_id",
                "topic",
                "country_low",
                "country_high",
                "subject",
                "statement",
                "operator",
                "value",
                "unit",
                "currency",
                "period_from",
                "period_to",
                "stated_by",
                "stated_on",
                "source_title",
                "source_url",
                "note")) {
            Map<String, Long> lines = new HashMap<>();
            CsvTable.read(
                    context,
                    REQUIRED,
                    row -> write(row.reading(FormulaGuard::plain), context.releaseId(), lines, copy));
            copy.finish();
        }
        return Set.of(Coverage.ofWhole(source(context.options()).code()));
    }

    private void write(CsvRow row, int releaseId, Map<String, Long> lines, CopyWriter copy) throws SQLException {
        String topic = row.text("topic");
        if (!topics.contains(topic)) {
            throw row.reject("topic", "is not a topic this service keeps; it keeps %s".formatted(topics));
        }
        Country subject = country(row, "subject");
        Country other = country(row, "other");
        if (subject.code().equals(other.code())) {
            throw row.reject("other", "is the subject itself; a claim is about two countries");
        }
        CountryPair pair = CountryPair.of(subject.code(), other.code());
        Comparison operator = row.constant("operator", Comparison.class);
        Unit unit = row.constant("unit", Unit.class);
        String currency = currency(row, unit);
        LocalDate from = day(row, "period_from", true);
        LocalDate to = day(row, "period_to", false);
        if (from != null && to != null && to.isBefore(from)) {
            throw row.reject("period_to", "is before period_from");
        }
        BigDecimal value = row.findDecimal("value");
        LocalDate statedOn = row.date("stated_on");
        String statement = row.text("statement");
        String statedBy = row.text("stated_by");
        String sourceTitle = row.text("source_title");
        String id = row.find("id")
                .orElseGet(() -> ClaimId.of(
                        topic,
                        pair,
                        subject.code(),
                        statement,
                        new Interval(from, to),
                        statedBy,
                        statedOn,
                        sourceTitle));
        if (!RecordKey.isId(id)) {
            throw row.reject("id", "is not an id: write lower-case letters, digits and hyphens");
        }
        Long earlier = lines.putIfAbsent(id, row.line());
        if (earlier != null) {
            throw row.reject("id", "is the claim of line %d again; give each an id of its own".formatted(earlier));
        }
        copy.text(id)
                .integer(releaseId)
                .text(topic)
                .integer(Math.min(subject.numeric(), other.numeric()))
                .integer(Math.max(subject.numeric(), other.numeric()))
                .integer(subject.numeric())
                .text(statement)
                .text(operator.name())
                .decimal(value)
                .text(unit.name())
                .text(currency)
                .date(from)
                .date(to)
                .text(statedBy)
                .date(statedOn)
                .text(sourceTitle)
                .text(row.find("source_url").orElse(null))
                .text(row.find("note").orElse(null))
                .endRow();
    }

    private Country country(CsvRow row, String column) {
        return reference
                .find(row.text(column))
                .orElseThrow(() -> row.reject(column, "is not an ISO 3166-1 alpha-3 code such as AZE"));
    }

    private static @Nullable String currency(CsvRow row, Unit unit) {
        String currency = row.find("currency").orElse(null);
        if (unit == Unit.CURRENCY && (currency == null || !currency.matches("[A-Z]{3}"))) {
            throw row.reject("currency", "is not an ISO 4217 code such as USD, which an amount of money needs");
        }
        if (unit != Unit.CURRENCY && currency != null) {
            throw row.reject("currency", "is given, but the unit is %s, not CURRENCY".formatted(unit));
        }
        return currency;
    }

    /** A date, or the first or last day of a period code; null when blank: the claim does not say. */
    private static @Nullable LocalDate day(CsvRow row, String column, boolean first) {
        if (row.find(column).isEmpty()) {
            return null;
        }
        if (row.raw(column).length() == "2022-09-06".length()) {
            return row.date(column);
        }
        Period period = row.period(column);
        return first ? period.firstDay() : period.lastDay();
    }
}
