package org.entente.agreements.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Puts the rows of a dossier's table together to the dossier that they tell, each node under the line of its row. */
final class RowTree {
    /** The column that says what a row tells of. */
    static final String RECORD = "record";

    /** The column that says which agreement, meeting or commitment a row belongs to. */
    static final String OF = "of";

    /** Columns of which a cell can hold several texts, with semicolons between them. */
    static final List<String> LISTS = List.of("kinds", "subjects", "areas", "agenda", "by", "between", "sources");

    private static final String TITLE = "title.";

    private final Problems problems;
    private final MappingNode dossier = Nodes.mapping(1);
    private final Map<String, SequenceNode> lists = new HashMap<>();
    private final Map<RowKind, Map<String, MappingNode>> owners = new EnumMap<>(RowKind.class);

    /** A tree that tells what is wrong with the place of a row. */
    RowTree(Problems problems) {
        this.problems = problems;
    }

    /**
     * Takes a row.
     *
     * @param cells the texts of the cells that are not blank, by column
     */
    void add(int line, Map<String, String> cells) {
        String record = cells.getOrDefault(RECORD, "");
        Optional<RowKind> found = RowKind.find(record);
        if (found.isEmpty()) {
            problems.add(line, RECORD, record, "is not one of %s".formatted(RowKind.words()));
        } else if (found.get() == RowKind.DOSSIER) {
            header(line, cells);
        } else {
            item(line, found.get(), cells);
        }
    }

    private void item(int line, RowKind kind, Map<String, String> cells) {
        MappingNode owner = owner(line, kind, cells.get(OF));
        if (owner == null) {
            return;
        }
        Map<String, String> own = new LinkedHashMap<>(cells);
        if (kind == RowKind.STATEMENT) {
            own.remove("about");
        }
        MappingNode node = mapping(line, own);
        if (kind == RowKind.STATEMENT) {
            statement(line, cells, owner, node);
        } else if (kind.isOnly()) {
            Nodes.put(owner, kind.list(), node);
        } else {
            list(owner, kind.list(), line).getValue().add(node);
        }
        owners.computeIfAbsent(kind, unused -> new LinkedHashMap<>()).put(cells.getOrDefault("id", ""), node);
    }

    /** The dossier that the rows make. */
    Node node() {
        // That nothing is recorded of an agreement has no cell in a table: it is said by the absence of rows.
        owners.getOrDefault(RowKind.AGREEMENT, Map.of())
                .values()
                .forEach(agreement -> list(
                        agreement,
                        RowKind.ACTION.list(),
                        agreement.getStartMark().getLine() + 1));
        return dossier;
    }

    private void header(int line, Map<String, String> cells) {
        Map<String, String> named = new LinkedHashMap<>(cells);
        String id = named.remove("id");
        if (id != null) {
            named.put("dossier", id);
        }
        dossier.getValue().addAll(0, mapping(line, named).getValue());
    }

    private @Nullable MappingNode owner(int line, RowKind kind, @Nullable String id) {
        RowKind owner = kind.owner();
        if (owner == null) {
            if (id != null) {
                problems.add(line, OF, id, "stays empty for a row of record '%s'".formatted(kind.word()));
            }
            return dossier;
        }
        MappingNode found = owners.getOrDefault(owner, Map.of()).get(id == null ? "" : id);
        if (found == null) {
            problems.add(line, OF, id, "the id of a row of record '%s' above is expected".formatted(owner.word()));
        }
        return found;
    }

    /** Statements about one kind of action stand together in the dossier. */
    private void statement(int line, Map<String, String> cells, MappingNode owner, MappingNode statement) {
        String about = cells.getOrDefault("about", "");
        String place = System.identityHashCode(owner) + " " + about;
        SequenceNode statements = lists.get(place);
        if (statements == null) {
            MappingNode conflict = Nodes.mapping(line);
            Nodes.put(conflict, "about", Nodes.scalar(about, line));
            list(owner, RowKind.STATEMENT.list(), line).getValue().add(conflict);
            statements = Nodes.sequence(line);
            Nodes.put(conflict, "statements", statements);
            lists.put(place, statements);
        }
        statements.getValue().add(statement);
    }

    private SequenceNode list(MappingNode owner, String key, int line) {
        return lists.computeIfAbsent(System.identityHashCode(owner) + "/" + key, unused -> {
            SequenceNode list = Nodes.sequence(line);
            Nodes.put(owner, key, list);
            return list;
        });
    }

    private static MappingNode mapping(int line, Map<String, String> cells) {
        MappingNode node = Nodes.mapping(line);
        MappingNode titles = Nodes.mapping(line);
        cells.forEach((column, text) -> {
            if (column.startsWith(TITLE)) {
                Nodes.put(titles, column.substring(TITLE.length()), Nodes.scalar(text, line));
            } else if (LISTS.contains(column)) {
                SequenceNode items = Nodes.sequence(line);
                ListCell.items(text).forEach(item -> items.getValue().add(Nodes.scalar(item, line)));
                Nodes.put(node, column, items);
            } else if (!column.equals(RECORD) && !column.equals(OF)) {
                Nodes.put(node, column, Nodes.scalar(text, line));
            }
        });
        if (!titles.getValue().isEmpty()) {
            Nodes.put(node, "title", titles);
        }
        return node;
    }
}
