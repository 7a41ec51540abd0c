package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.imports.JsonTable;
import org.entente.kernel.imports.JsonTable.Document;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** What the UN Comtrade API answers: an envelope with a count, an error and the records. */
@ApplicationScoped
class ComtradeJsonFormat implements ImportFormat {
    private static final String COUNT = "count";
    private static final String ERROR = "error";

    /** The most records that one answer has, and for whom. */
    private static final Map<Long, String> LIMITS = Map.of(
            500L, "the preview without a key",
            100_000L, "a free key",
            250_000L, "a premium key");

    @Override
    public String id() {
        return "comtrade-json";
    }

    @Override
    public String description() {
        return "UN Comtrade: the JSON that its API answers, goods by HS or SITC";
    }

    @Override
    public Set<String> options() {
        return ComtradeScope.OPTIONS;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        return text.stripLeading().startsWith("{")
                && text.contains("\"data\"")
                && (text.contains("\"elapsedTime\"") || text.contains("\"" + ComtradeNames.VALUE + "\""));
    }

    @Override
    public Source source(ImportOptions options) {
        ComtradeScope scope = ComtradeScope.of(options);
        scope.plan(options, false);
        FinerValues.of(options);
        return scope.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ComtradeScope scope = ComtradeScope.of(context.options());
        ComtradeLines lines = new ComtradeLines(scope, context);
        return new FlowLoader(context, scope.plan(context.options(), false))
                .load(
                        handler -> JsonTable.read(
                                context,
                                "/data",
                                ComtradeNames.REQUIRED,
                                handler,
                                document -> requireWhole(document, context)),
                        lines::read);
    }

    private static void requireWhole(Document document, ImportContext context) {
        String error = document.members().getOrDefault(ERROR, "");
        if (!error.isBlank()) {
            throw new FileRejectedException(
                    "the file is an error that UN Comtrade answered with, not its figures: %s".formatted(error));
        }
        String count = document.members().getOrDefault(COUNT, "");
        String records = Long.toString(document.records());
        if (!count.isEmpty() && !count.equals(records)) {
            throw new FileRejectedException(
                    "the file is not whole: its count is %s, and it has %s records".formatted(count, records));
        }
        String limited = LIMITS.get(document.records());
        if (limited != null) {
            context.report()
                    .remark(
                            0,
                            COUNT,
                            count,
                            "is the most that UN Comtrade answers with to %s; there may be records that it left out"
                                    .formatted(limited));
        }
    }
}
