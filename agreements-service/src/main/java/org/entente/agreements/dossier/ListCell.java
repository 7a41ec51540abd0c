package org.entente.agreements.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts in one cell, with semicolons between them; a semicolon within a text has a backslash before it. */
final class ListCell {
    private ListCell() {}

    static String write(List<String> items) {
        return items.stream()
                .map(item -> item.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char one = cell.charAt(i);
            if (one == '\\' && i + 1 < cell.length()) {
                item.append(cell.charAt(++i));
            } else if (one == ';') {
                add(items, item);
            } else {
                item.append(one);
            }
        }
        add(items, item);
        return items;
    }

    private static void add(List<String> items, StringBuilder item) {
        String text = item.toString().strip();
        if (!text.isEmpty()) {
            items.add(text);
        }
        item.setLength(0);
    }
}
