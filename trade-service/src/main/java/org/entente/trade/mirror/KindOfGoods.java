package org.entente.trade.mirror;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.pair.Figures;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairReport;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;

/** What the chapters of both sides' reports tell of a gap: imports less exports. */
final class KindOfGoods {
    private static final String CLASSIFICATION =
            "imports in chapters that the exporter does not report - exports in chapters that the importer does not";
    private static final String CONFIDENTIALITY =
            "imports less exports of goods whose kind a side does not tell: in chapter 99, and in chapters that a side withholds, there what its reported total holds beside the lines";

    private final MirrorComparison comparison;
    private final Optional<Chapters> exporters;
    private final Optional<Chapters> importers;

    KindOfGoods(MirrorComparison comparison, Optional<Chapters> exporters, Optional<Chapters> importers) {
        this.comparison = comparison;
        this.exporters = exporters;
        this.importers = importers;
    }

    /** Whether the report has product lines of the Harmonized System. */
    static boolean hasChapters(PairReport report) {
        String classification = report.classification();
        return report.lineCount() > 0
                && classification != null
                && Classification.valueOf(classification).family() == Family.HS;
    }

    Figure classification() {
        if (exporters.isEmpty() || importers.isEmpty()) {
            return undefined(CLASSIFICATION);
        }
        return derived(
                importers.get().notIn(exporters.get()).subtract(exporters.get().notIn(importers.get())),
                CLASSIFICATION);
    }

    Figure confidentiality() {
        if (exporters.isEmpty() || importers.isEmpty()) {
            return undefined(CONFIDENTIALITY);
        }
        BigDecimal imports = untold(importers.get(), comparison.importReport(), exporters.get());
        BigDecimal exports = untold(exporters.get(), comparison.exportReport(), importers.get());
        return derived(imports.subtract(exports), CONFIDENTIALITY);
    }

    /** Lines without value on either side. */
    int withheldLines() {
        return exporters.map(Chapters::withheldLines).orElse(0)
                + importers.map(Chapters::withheldLines).orElse(0);
    }

    private static BigDecimal untold(Chapters chapters, Optional<PairReport> report, Chapters other) {
        BigDecimal total = report.map(PairReport::totalUsd).orElse(null);
        return chapters.unspecified().add(chapters.hidden(total)).add(chapters.in(other.separable()));
    }

    private Figure derived(BigDecimal value, String method) {
        return Figure.derived(value, Unit.CURRENCY, comparison.gap().interval(), method, inputs());
    }

    private Figure undefined(String method) {
        return Figures.undefined(
                Unit.CURRENCY,
                comparison.gap().interval(),
                method + "; it needs lines of the Harmonized System from both sides, and there are none of "
                        + lacking(),
                List.of());
    }

    private String lacking() {
        List<String> lacking = new ArrayList<>();
        for (PairReport report : List.of(
                comparison.exportReport().orElseThrow(),
                comparison.importReport().orElseThrow())) {
            if (!hasChapters(report)) {
                lacking.add(report.reporter().value());
            }
        }
        return String.join(" and ", lacking);
    }

    private List<Figure> inputs() {
        return List.of(comparison.imports(), comparison.exports());
    }
}
