package org.entente.trade.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportContext;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/** The products that a reference lists; there are some 7,000 in an edition, so that they are kept until all are read. */
final class ProductEntries {
    private final Classification classification;
    private final Map<ProductCode, Entry> entries = new LinkedHashMap<>();

    ProductEntries(Classification classification) {
        this.classification = classification;
    }

    /** A row of a reference. */
    private record Entry(
            long line, ProductCode code, @Nullable String section, String label) {}

    /** Code of the dataset that a reference of the classification is an edition of. */
    static String dataset(Classification classification) {
        return "product-reference-" + classification.shortName();
    }

    /** Takes the product of a row; a code that was there before refuses the row. */
    void add(CsvRow row, String codeColumn, ProductCode code, @Nullable String section, String label) {
        Entry known = entries.putIfAbsent(code, new Entry(row.line(), code, section, label));
        if (known != null) {
            throw row.reject(codeColumn, "repeats line %d".formatted(known.line()));
        }
    }

    /** Writes them under the release. */
    void write(ImportContext context) throws SQLException, IOException {
        Connection connection = context.connection();
        Collection<Entry> all = entries.values();
        BitSet numbers = new BitSet();
        all.forEach(entry -> numbers.set(entry.code().number()));
        new ProductCodes(connection).remember(Map.of(classification, numbers));
        try (CopyWriter copy = new CopyWriter(
                connection, "product_entry", "release_id", "classification", "number", "section", "label")) {
            for (Entry entry : all) {
                copy.integer(context.releaseId())
                        .text(classification.name())
                        .integer(entry.code().number())
                        .text(entry.section())
                        .text(entry.label())
                        .endRow();
            }
            copy.finish();
        }
    }
}
