package org.entente.agreements.dossier;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A dossier as a table: a row for each thing it tells of, under the dossier's own keys as columns. */
public final class DossierRows {
    private static final int WIDTH = 120;

    /** The columns that every such table may have, in their order; each language of titles adds one. */
    static final List<String> COLUMNS = List.of(
            RowTree.RECORD,
            RowTree.OF,
            "id",
            "key",
            "kind",
            "instrument",
            "kinds",
            "title",
            "name",
            "level",
            "role",
            "country",
            "group",
            "body",
            "organisation",
            "organisationId",
            "amongMembers",
            "unresolved",
            "side",
            "meeting",
            "number",
            "by",
            "successor",
            "about",
            "date",
            "chosen",
            "reasoning",
            "effective",
            "confidence",
            "years",
            "from",
            "to",
            "stated",
            "due",
            "status",
            "text",
            "owner",
            "agreement",
            "project",
            "area",
            "areas",
            "subjects",
            "agenda",
            "place",
            "position",
            "summary",
            "description",
            "note",
            "evidence",
            "language",
            "authentic",
            "content",
            "publisher",
            "licence",
            "url",
            "between",
            "sources",
            "source");

    private static final int TITLE = COLUMNS.indexOf("title");

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** The table of a dossier made by {@link DossierTree}. */
    public DossierRows(Map<String, Object> dossier) {
        Map<String, String> header = cells(RowKind.DOSSIER, "", dossier);
        header.put("id", String.valueOf(header.remove("dossier")));
        rows.add(header);
        for (RowKind kind : RowKind.values()) {
            if (kind.owner() == null && kind != RowKind.DOSSIER) {
                items(dossier, kind.list()).forEach(item -> add(kind, "", item));
            }
        }
    }

    /** Texts by column; a column that a row has nothing in is left out. */
    public List<Map<String, String>> rows() {
        return List.copyOf(rows);
    }

    /** The columns that at least one row has something in, in their order. */
    public List<String> columns() {
        Set<String> used = new LinkedHashSet<>();
        rows.forEach(row -> used.addAll(row.keySet()));
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (used.contains(COLUMNS.get(i))) {
                columns.add(COLUMNS.get(i));
            }
            if (i == TITLE) {
                used.stream()
                        .filter(column -> column.startsWith("title."))
                        .sorted()
                        .forEach(columns::add);
            }
        }
        return columns;
    }

    /** The dossier of such rows as YAML. */
    public static String yaml(List<Map<String, String>> rows) {
        RowTree tree = new RowTree(new Problems());
        rows.forEach(row -> tree.add(1, row));
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        StringWriter text = new StringWriter();
        new Yaml(options).serialize(tree.node(), text);
        return text.toString();
    }

    private void add(RowKind kind, String of, Map<String, Object> item) {
        if (kind == RowKind.STATEMENT) {
            for (Map<String, Object> statement : items(item, "statements")) {
                Map<String, String> row = cells(kind, of, statement);
                row.put("about", String.valueOf(item.get("about")));
                rows.add(row);
            }
            return;
        }
        rows.add(cells(kind, of, item));
        for (RowKind part : RowKind.values()) {
            if (part.owner() == kind) {
                items(item, part.list()).forEach(each -> add(part, String.valueOf(item.get("id")), each));
            }
        }
    }

    private static Map<String, String> cells(RowKind kind, String of, Map<String, Object> item) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(RowTree.RECORD, kind.word());
        if (!of.isEmpty()) {
            cells.put(RowTree.OF, of);
        }
        item.forEach((key, value) -> {
            if (key.equals(RowKind.SUNSET.list())) {
                return;
            }
            if (value instanceof Map<?, ?> titles) {
                titles.forEach((language, title) -> cells.put(key + "." + language, String.valueOf(title)));
            } else if (value instanceof List<?> list) {
                if (!list.isEmpty() && list.stream().noneMatch(one -> one instanceof Map)) {
                    cells.put(
                            key,
                            ListCell.write(list.stream().map(String::valueOf).collect(Collectors.toList())));
                }
            } else {
                cells.put(key, String.valueOf(value));
            }
        });
        return cells;
    }

    /** The items of a list, or the only one. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> tree, String key) {
        Object items = tree.getOrDefault(key, List.of());
        return items instanceof Map<?, ?> only
                ? List.of((Map<String, Object>) only)
                : (List<Map<String, Object>>) items;
    }
}
