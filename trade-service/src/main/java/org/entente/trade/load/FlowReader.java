package org.entente.trade.load;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/** Reads the direction of a flow: one for the whole file, or a column's codes. */
final class FlowReader {
    static final String FLOW = "flow";
    static final String FLOW_CODES = "flowCodes";
    static final Set<String> OPTIONS = Set.of(FLOW, FLOW_CODES);

    /** What an option gives for a code whose rows are to be left out. */
    private static final String NONE = "NONE";

    private final @Nullable Flow constant;
    private final String column;
    private final Map<String, Optional<Flow>> codes;
    private final Basis basis;

    /**
     * Reads flows as the options say.
     *
     * @param usual what a publisher's codes mean where the options do not say
     */
    FlowReader(ImportOptions options, Columns columns, Basis basis, Map<String, Optional<Flow>> usual) {
        this.constant = constant(options, basis);
        this.column = columns.of(Role.FLOW);
        this.codes = new HashMap<>(usual);
        this.codes.putAll(codes(options));
        this.basis = basis;
        if ((constant == null) != columns.has(Role.FLOW)) {
            throw new BadUserInputException(
                    constant == null
                            ? "nothing says which flows these are: name their column by flowColumn, or write flow=EXPORT or flow=IMPORT"
                            : "the column %s says which flow each row is; leave the option flow away"
                                    .formatted(column));
        }
    }

    /** The file's only flow; null when a column tells. */
    static @Nullable Flow constant(ImportOptions options, Basis basis) {
        if (options.find(FLOW).isEmpty()) {
            return null;
        }
        Flow flow = FlowOptions.constant(options, FLOW, Flow.EXPORT);
        if (flow != Flow.EXPORT && basis == Basis.RECONCILED) {
            throw new BadUserInputException(
                    "a reconciled dataset has one figure per flow, kept as an export: name the exporter's column as reporterColumn and write flow=EXPORT");
        }
        return flow;
    }

    /** What the option {@code flowCodes} says of a column's codes, such as {@code 1:IMPORT,2:EXPORT,9:NONE}. */
    static Map<String, Optional<Flow>> codes(ImportOptions options) {
        Map<String, Optional<Flow>> codes = new HashMap<>();
        for (String pair : options.find(FLOW_CODES).orElse("").split("[,;]", -1)) {
            if (pair.isBlank()) {
                continue;
            }
            int colon = pair.lastIndexOf(':');
            Optional<Flow> flow = colon < 0 ? Optional.empty() : find(pair.substring(colon + 1));
            if (flow.isEmpty() && !pair.endsWith(":" + NONE)) {
                throw new BadUserInputException(
                        "'%s' in flowCodes is not a code, a colon and a flow, such as 1:IMPORT; a code whose rows are left out is 9:NONE"
                                .formatted(pair.strip()));
            }
            codes.put(key(pair.substring(0, colon)), flow);
        }
        return codes;
    }

    /** The row's flow; refuses the row when it is none, or none for a reconciled dataset. */
    Flow read(CsvRow row) {
        if (constant != null) {
            return constant;
        }
        Optional<Flow> mapped = codes.get(key(row.raw(column)));
        if (mapped != null && mapped.isEmpty()) {
            throw row.leaveOut(column, "is no flow, as flowCodes says");
        }
        Flow flow = mapped == null
                ? find(row.raw(column))
                        .orElseThrow(
                                () -> row.reject(
                                        column,
                                        "is not a flow: write EXPORT, IMPORT, RE_EXPORT or RE_IMPORT, or X, M, RX, RM, or say by flowCodes what it means"))
                : mapped.get();
        if (basis == Basis.RECONCILED && flow != Flow.EXPORT) {
            throw row.reject(column, "is not EXPORT; a reconciled dataset has one figure per flow, kept as an export");
        }
        return flow;
    }

    private static String key(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<Flow> find(String text) {
        String wanted = key(text).replace('-', '_').replace(' ', '_');
        for (Flow flow : Flow.values()) {
            if (wanted.equals(flow.name()) || wanted.equals(flow.name() + "S")) {
                return Optional.of(flow);
            }
        }
        return Flow.findByComtradeCode(wanted);
    }
}
