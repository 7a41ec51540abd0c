package org.entente.bench.trade;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results as plain text that is Markdown too. */
final class Table {
    private final String title;
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... head) {
        this.title = title;
        this.head = List.of(head);
    }

    void row(String... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException("%d cells below %d heads".formatted(cells.length, head.size()));
        }
        rows.add(List.of(cells));
    }

    void print(PrintStream out) {
        int[] widths = new int[head.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    head.get(i).length(),
                    rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0));
        }
        out.println();
        out.println(title);
        out.println();
        print(out, head, widths);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append("|").append("-".repeat(width + 2));
        }
        out.println(rule.append("|"));
        rows.forEach(row -> print(out, row, widths));
    }

    /** A number with as many decimals as are worth reading. */
    static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    /** The quotient, and whether it is within what is wanted. */
    static String atMost(double value, double target) {
        return "%s (%s %s)".formatted(number(value), value <= target ? "within" : "above", number(target));
    }

    /** The quotient, and whether it reaches what is wanted. */
    static String atLeast(double value, double target) {
        return "%s (%s %s)".formatted(number(value), value >= target ? "reaches" : "below", number(target));
    }

    private static void print(PrintStream out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append("| ")
                    .append(cells.get(i))
                    .append(" ".repeat(widths[i] - cells.get(i).length() + 1));
        }
        out.println(line.append("|"));
    }
}
