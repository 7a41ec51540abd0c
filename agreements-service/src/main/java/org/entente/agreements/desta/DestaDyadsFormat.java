package org.entente.agreements.desta;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * The import format {@code desta-dyads}: one row for each two countries that an entry binds to each other. It has no
 * withdrawals, protocols and consolidated texts; otherwise the same agreements follow from it as from the list.
 */
@ApplicationScoped
class DestaDyadsFormat implements ImportFormat {
    private static final List<String> COLUMNS =
            Stream.concat(Stream.of("iso1", "iso2"), EntryRows.COMMON.stream()).toList();

    private final DestaRelease release;

    DestaDyadsFormat(DestaRelease release) {
        this.release = release;
    }

    @Override
    public String id() {
        return "desta-dyads";
    }

    @Override
    public String description() {
        return "DESTA's trade agreements as dyads, one row for each two countries that an entry binds to each other.";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        return DestaRelease.source();
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        EntryRows rows = new EntryRows(CountryReference.standard());
        Map<String, Dyads> byNumber = new LinkedHashMap<>();
        CsvTable.read(context, DestaRelease.open(context), UnaryOperator.identity(), COLUMNS, row -> {
            Entry entry = rows.read(row, List.of());
            byNumber.computeIfAbsent(entry.number(), unused -> new Dyads(entry)).add(row, rows);
        });
        List<Entry> entries = new ArrayList<>();
        byNumber.values().forEach(dyads -> entries.add(dyads.entry(context.report())));
        return release.write(context, entries);
    }
}
