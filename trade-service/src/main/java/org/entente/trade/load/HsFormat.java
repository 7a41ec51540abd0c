package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/** A product reference: code, wording, parent, level and section of each product of an edition of the HS. */
@ApplicationScoped
class HsFormat implements ImportFormat {
    private static final String CLASSIFICATION = "classification";
    private static final String TOTAL = "TOTAL";
    private static final List<String> COLUMNS = List.of("section", "hscode", "description", "parent", "level");

    @Override
    public String id() {
        return "hs";
    }

    @Override
    public String description() {
        return "product reference of an edition of the Harmonized System: section, code, wording, parent, level";
    }

    @Override
    public Set<String> options() {
        return Set.of(CLASSIFICATION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasColumns("section", "hscode", "description", "parent", "level");
    }

    @Override
    public Source source(ImportOptions options) {
        Classification classification = classification(options);
        return new Source(
                ProductEntries.dataset(classification),
                "World Customs Organization",
                "Harmonized System, edition " + classification.name().substring(2),
                null,
                null);
    }

    private static Classification classification(ImportOptions options) {
        Classification classification = options.find(CLASSIFICATION)
                .map(text -> FlowOptions.harmonizedSystem(CLASSIFICATION, text))
                .orElse(Classification.HS2022);
        if (classification == Classification.HS) {
            throw new BadUserInputException(
                    "a product reference is of one edition: write for instance classification=HS2022");
        }
        return classification;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Classification classification = classification(context.options());
        ProductEntries entries = new ProductEntries(classification);
        CsvTable.read(context, COLUMNS, row -> {
            if (!row.raw("hscode").equals(TOTAL)) {
                entries.add(row, "hscode", code(row), section(row), row.text("description"));
            }
        });
        entries.write(context);
        return List.of(Coverage.ofWhole(ProductEntries.dataset(classification)));
    }

    private static ProductCode code(CsvRow row) {
        ProductCode code = ProductCode.find(Family.HS, row.text("hscode"))
                .orElseThrow(() -> row.reject("hscode", "is not an HS code of 2, 4 or 6 digits, nor TOTAL"));
        if (row.integer("level") != code.level()) {
            throw row.reject("level", "is not the number of digits of the code, %d".formatted(code.level()));
        }
        String parent = code.parent().map(ProductCode::digits).orElse(TOTAL);
        if (!row.text("parent").equals(parent)) {
            throw row.reject("parent", "is not %s, the code one level up".formatted(parent));
        }
        return code;
    }

    private static @Nullable String section(CsvRow row) {
        return row.find("section").filter(text -> !text.equals(TOTAL)).orElse(null);
    }
}
