package org.entente.trade.load;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/** Reads products with their classification; a file without a column of products has totals. */
final class ProductReader {
    static final String CLASSIFICATION = "classification";
    static final String LEVEL = "productLevel";
    static final String TOTAL = "totalProduct";
    static final Set<String> OPTIONS = Set.of(CLASSIFICATION, LEVEL, TOTAL);

    private static final Set<String> TOTALS = Set.of("TOTAL", "_T");
    private static final Good ALL = new Good(null, ProductCode.TOTAL);

    private final @Nullable Classification constant;
    private final int level;
    private final @Nullable String total;
    private final boolean hasProducts;
    private final String column;
    private final String classificationColumn;
    private final Map<Good, Map<String, Good>> known = new HashMap<>();

    /**
     * What a line is about.
     *
     * @param classification null for a total
     * @param number 0 for a total
     */
    record Good(@Nullable Classification classification, int number) {}

    ProductReader(ImportOptions options, Columns columns) {
        this.constant = constant(options);
        this.level = level(options);
        this.total = options.find(TOTAL).orElse(null);
        this.hasProducts = columns.has(Role.PRODUCT);
        this.column = columns.of(Role.PRODUCT);
        this.classificationColumn = columns.of(Role.CLASSIFICATION);
    }

    private static @Nullable Classification constant(ImportOptions options) {
        return options.find(CLASSIFICATION)
                .map(text -> FlowOptions.classification(CLASSIFICATION, text))
                .orElse(null);
    }

    /** Refuses options that cannot be used. */
    static void check(ImportOptions options) {
        constant(options);
        level(options);
    }

    /** Number of digits that every code of the file has; 0 when it is not said. */
    private static int level(ImportOptions options) {
        String text = options.find(LEVEL).orElse("0");
        if (!text.matches("[0-6]")) {
            throw new BadUserInputException(
                    "'%s' is not a value of productLevel; write how many digits every product code has, such as 6"
                            .formatted(text));
        }
        return Integer.parseInt(text);
    }

    /** What the row is about; refuses the row when its code is none of its classification. */
    Good read(CsvRow row) {
        if (!hasProducts) {
            return ALL;
        }
        String text = row.raw(column);
        if (total == null ? TOTALS.contains(text.toUpperCase(Locale.ROOT)) : total.equals(text)) {
            return ALL;
        }
        Classification classification = classification(row);
        Map<String, Good> codes = known.computeIfAbsent(new Good(classification, 0), unused -> new HashMap<>());
        Good good = codes.get(text);
        if (good == null) {
            good = new Good(classification, number(row, classification.family(), text));
            codes.put(text, good);
        }
        return good;
    }

    private Classification classification(CsvRow row) {
        String text = row.raw(classificationColumn);
        if (text.isEmpty() && constant != null) {
            return constant;
        }
        if (text.isEmpty()) {
            throw row.reject(
                    column, "has no classification; name it by the option classification or classificationColumn");
        }
        Classification found = Classification.find(text)
                .orElseThrow(() ->
                        row.reject(classificationColumn, "is not a classification such as HS2017, H5, SITC3 or S3"));
        if (constant != null && found != constant) {
            throw row.reject(
                    classificationColumn, "is not %s, which the option classification says".formatted(constant));
        }
        return found;
    }

    /** A number that spreadsheets took for one has lost its leading zero; put back only where the level is stated. */
    private int number(CsvRow row, Family family, String text) {
        String code = level - text.length() == 1 && family == Family.HS ? "0" + text : text;
        if (level != 0 && code.length() != level) {
            throw row.reject(column, "is not a code of %d digits, which the option productLevel says".formatted(level));
        }
        Optional<ProductCode> found = ProductCode.find(family, code);
        if (found.isPresent()) {
            return found.get().number();
        }
        boolean lostZero = family == Family.HS && text.matches("\\d|\\d{3}|\\d{5}");
        throw row.reject(
                column,
                "is neither %s nor a code of the %s%s"
                        .formatted(
                                total == null ? "TOTAL" : total,
                                family.describe(),
                                lostZero
                                        ? "; if a leading zero was lost, say how long codes are by productLevel"
                                        : ""));
    }
}
