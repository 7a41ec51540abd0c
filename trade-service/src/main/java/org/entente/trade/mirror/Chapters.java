package org.entente.trade.mirror;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.entente.trade.product.LevelSum;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * A report's lines about one partner by chapter of the Harmonized System, in US dollars.
 *
 * @param values of the chapters that have one
 * @param withheld chapters whose every line is withheld
 * @param withheldLines lines without a value, in these chapters and in others
 * @param partlyWithheld whether some of them are in chapters that have a value
 */
public record Chapters(
        Map<Integer, BigDecimal> values, Set<Integer> withheld, int withheldLines, boolean partlyWithheld) {
    /** The chapter for goods that are not specified by kind, 9999 and its subheadings among them. */
    static final int UNSPECIFIED = 99;

    private static final int LEVEL = 2;

    public Chapters {
        values = new TreeMap<>(values);
        withheld = new TreeSet<>(withheld);
    }

    /** The chapters of a report's lines, each from its coarsest level, so that levels are never added together. */
    static Chapters of(List<FlowLine> lines) {
        Map<Integer, BigDecimal> values = new TreeMap<>();
        Set<Integer> withheld = new TreeSet<>();
        for (LevelSum chapter : LevelSum.of(lines, LEVEL)) {
            Long milli = chapter.valueMilli();
            if (milli == null) {
                withheld.add(chapter.product());
            } else {
                values.put(chapter.product(), Milli.toUnits(milli.longValue()));
            }
        }
        List<Integer> withheldIn = lines.stream()
                .filter(line -> line.status() == LineStatus.CONFIDENTIAL)
                .map(line -> ProductCode.ancestor(line.product(), LEVEL))
                .toList();
        return new Chapters(values, withheld, withheldIn.size(), !withheld.containsAll(withheldIn));
    }

    /** The value in chapters that tell what the goods are and that the other report does not have. */
    BigDecimal notIn(Chapters other) {
        Set<Integer> own = new TreeSet<>(values.keySet());
        own.removeAll(other.values.keySet());
        own.removeAll(other.withheld);
        own.remove(UNSPECIFIED);
        return in(own);
    }

    /** The value in these chapters. */
    BigDecimal in(Collection<Integer> chapters) {
        return chapters.stream()
                .map(chapter -> values.getOrDefault(chapter, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The value under codes that do not tell what the goods are. */
    BigDecimal unspecified() {
        return in(Set.of(UNSPECIFIED));
    }

    /** Chapters whose goods can be set apart as withheld: none when other chapters are withheld in part. */
    Set<Integer> separable() {
        return partlyWithheld ? Set.of() : withheld;
    }

    /** What a reported total holds in {@link #separable} chapters; nothing when no total was reported. */
    BigDecimal hidden(@Nullable BigDecimal total) {
        return separable().isEmpty() || total == null
                ? BigDecimal.ZERO
                : total.subtract(in(values.keySet())).max(BigDecimal.ZERO);
    }
}
