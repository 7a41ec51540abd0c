package org.entente.investment.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.investment.project.Document;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.exports.Cell;
import org.jspecify.annotations.Nullable;

/** One row in the layout of {@code projects-csv}; the cells that it does not use are empty. */
record ProjectLine(
        String record,
        String id,
        @Nullable String name,
        @Nullable String code,
        @Nullable String organisation,
        @Nullable CountryCode country,
        @Nullable CountryCode investor,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @Nullable String note,
        @Nullable Document source) {
    /** A row of which nothing is said yet. */
    static ProjectLine of(String record, String id) {
        return new ProjectLine(record, id, null, null, null, null, null, null, null, null, null, null, null);
    }

    ProjectLine named(@Nullable String given, @Nullable String coded) {
        return new ProjectLine(
                record, id, given, coded, organisation, country, investor, place, date, value, currency, note, source);
    }

    ProjectLine by(@Nullable String party) {
        return new ProjectLine(
                record, id, name, code, party, country, investor, place, date, value, currency, note, source);
    }

    ProjectLine in(@Nullable CountryCode host, @Nullable CountryCode from, @Nullable String where) {
        return new ProjectLine(
                record, id, name, code, organisation, host, from, where, date, value, currency, note, source);
    }

    ProjectLine on(@Nullable LocalDate day, @Nullable BigDecimal amount, @Nullable String money) {
        return new ProjectLine(
                record, id, name, code, organisation, country, investor, place, day, amount, money, note, source);
    }

    ProjectLine from(@Nullable String words, Document document) {
        return new ProjectLine(
                record, id, name, code, organisation, country, investor, place, date, value, currency, words, document);
    }

    List<Cell> cells() {
        return List.of(
                Cell.text(record),
                Cell.text(id),
                Cell.text(name),
                Cell.text(code),
                Cell.text(organisation),
                Cell.text(country == null ? null : country.value()),
                Cell.text(investor == null ? null : investor.value()),
                Cell.text(place),
                Cell.day(date),
                Cell.decimal(value),
                Cell.text(currency),
                Cell.text(note),
                Cell.text(source == null ? null : source.title()),
                Cell.text(source == null ? null : source.url()));
    }
}
