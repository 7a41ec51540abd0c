package org.entente.agreements.desta;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

/** The import format {@code desta-list}: one entry a row, with all its countries beside each other. */
@ApplicationScoped
class DestaListFormat implements ImportFormat {
    private static final List<String> COLUMNS =
            Stream.concat(EntryRows.COMMON.stream(), Stream.of("c1", "mc1")).toList();

    private final DestaRelease release;

    DestaListFormat(DestaRelease release) {
        this.release = release;
    }

    @Override
    public String id() {
        return "desta-list";
    }

    @Override
    public String description() {
        return "DESTA's list of trade agreements, one entry each, with its countries by number and its years.";
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
        List<Entry> entries = new ArrayList<>();
        int[] most = {0};
        CsvTable.read(context, DestaRelease.open(context), UnaryOperator.identity(), COLUMNS, row -> {
            if (most[0] == 0) {
                most[0] = (int) row.columns().stream()
                        .filter(name -> name.matches("c\\d+"))
                        .count();
            }
            entries.add(rows.read(row, rows.members(row, most[0])));
        });
        return release.write(context, entries);
    }
}
