package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** The list of sections of the Harmonized System: Roman numeral and wording. */
@ApplicationScoped
class HsSectionsFormat implements ImportFormat {
    private static final String DATASET = "hs-sections";
    private static final List<String> COLUMNS = List.of("section", "name");
    private static final List<String> NUMERALS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX", "XXI");

    @Override
    public String id() {
        return DATASET;
    }

    @Override
    public String description() {
        return "sections of the Harmonized System: Roman numeral and wording";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasColumns("section", "name");
    }

    @Override
    public Source source(ImportOptions options) {
        return new Source(DATASET, "World Customs Organization", "Harmonized System, sections", null, null);
    }

    /** A row of the list. */
    private record Section(long line, String label) {}

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Map<String, Section> sections = new LinkedHashMap<>();
        CsvTable.read(context, COLUMNS, row -> {
            Section known = sections.putIfAbsent(numeral(row), new Section(row.line(), row.text("name")));
            if (known != null) {
                throw row.reject("section", "repeats line %d".formatted(known.line()));
            }
        });
        for (String numeral : NUMERALS) {
            if (!sections.containsKey(numeral)) {
                context.report().remark(0, "section", numeral, "is a section of the HS that the list lacks");
            }
        }
        write(context, sections);
        return List.of(Coverage.ofWhole(DATASET));
    }

    private static String numeral(CsvRow row) {
        String numeral = row.text("section");
        if (!NUMERALS.contains(numeral)) {
            throw row.reject("section", "is not a section of the HS, I to XXI");
        }
        return numeral;
    }

    private static void write(ImportContext context, Map<String, Section> sections) throws SQLException, IOException {
        try (CopyWriter copy = new CopyWriter(context.connection(), "hs_section", "release_id", "numeral", "label")) {
            for (Map.Entry<String, Section> entry : sections.entrySet()) {
                copy.integer(context.releaseId())
                        .text(entry.getKey())
                        .text(entry.getValue().label())
                        .endRow();
            }
            copy.finish();
        }
    }
}
