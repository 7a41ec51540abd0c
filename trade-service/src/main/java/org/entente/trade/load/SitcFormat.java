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

/** A product reference of a revision of the SITC: code and wording; the digits are the hierarchy. */
@ApplicationScoped
class SitcFormat implements ImportFormat {
    private static final String CLASSIFICATION = "classification";
    private static final String TOTAL = "TOTAL";
    private static final List<String> COLUMNS = List.of("code", "description");
    /** The SITC prints a point after the third digit: 001.11. */
    private static final int POINT_AT = 3;

    @Override
    public String id() {
        return "sitc";
    }

    @Override
    public String description() {
        return "product reference of a revision of the Standard International Trade Classification: code, wording";
    }

    @Override
    public Set<String> options() {
        return Set.of(CLASSIFICATION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasColumns("code", "description");
    }

    @Override
    public Source source(ImportOptions options) {
        Classification classification = classification(options);
        return new Source(
                ProductEntries.dataset(classification),
                "United Nations Statistics Division",
                "Standard International Trade Classification, revision "
                        + classification.name().substring(4),
                null,
                null);
    }

    private static Classification classification(ImportOptions options) {
        Classification classification = FlowOptions.classification(CLASSIFICATION, options.require(CLASSIFICATION));
        if (classification.family() != Family.SITC) {
            throw new BadUserInputException("'%s' is not a revision of the SITC; %s is for instance SITC4"
                    .formatted(options.require(CLASSIFICATION), CLASSIFICATION));
        }
        return classification;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Classification classification = classification(context.options());
        ProductEntries entries = new ProductEntries(classification);
        CsvTable.read(context, COLUMNS, row -> {
            if (!row.raw("code").equals(TOTAL)) {
                entries.add(row, "code", code(row), null, row.text("description"));
            }
        });
        entries.write(context);
        return List.of(Coverage.ofWhole(ProductEntries.dataset(classification)));
    }

    private static ProductCode code(CsvRow row) {
        String written = row.text("code");
        String digits = written.indexOf('.') == POINT_AT ? written.replaceFirst("\\.", "") : written;
        return ProductCode.find(Family.SITC, digits)
                .orElseThrow(() -> row.reject("code", "is not a code of the SITC of 1 to 5 digits, nor TOTAL"));
    }
}
