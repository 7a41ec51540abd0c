package org.entente.trade.load.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.imports.FileRejectedException;
import org.jspecify.annotations.Nullable;

/** What a message says of all observations of one of its data sets, or of groups of them. */
final class DataSet {
    private @Nullable Integer structure;
    private String action = "";
    private @Nullable List<@Nullable Element> attributes;
    private @Nullable Map<String, List<@Nullable Element>> groups;
    private final Set<String> read = new HashSet<>();
    private boolean deferred;

    void setStructure(int index) {
        this.structure = index;
    }

    void setAction(String newAction) {
        this.action = newAction;
    }

    void setAttributes(List<@Nullable Element> elements) {
        this.attributes = elements;
    }

    void setGroups(Map<String, List<@Nullable Element>> elements) {
        this.groups = elements;
    }

    /** Whether all that its observations need is known; a message may say some of it after them. */
    boolean isReady(@Nullable List<Structure> structures) {
        if (structures == null || action.isEmpty() || structures.size() > 1 && structure == null) {
            return false;
        }
        Structure own = structure(structures);
        return (own.attributes().dataSet().isEmpty() || attributes != null)
                && (own.attributes().group().isEmpty() || groups != null);
    }

    /** Its structure; the first where it does not say. */
    Structure structure(List<Structure> structures) {
        int index = structure == null ? 0 : structure;
        if (index < 0 || index >= structures.size()) {
            throw new FileRejectedException(
                    "a data set names structure %d of a message that has %d".formatted(index, structures.size()));
        }
        return structures.get(index);
    }

    /** Notes that observations are left for when the whole message is known. */
    void defer() {
        deferred = true;
    }

    boolean isDeferred() {
        return deferred;
    }

    /** Notes that a part of the data set, {@code series} or {@code observations}, is read; false when it was before. */
    boolean begin(String part) {
        return read.add(part);
    }

    /** The cells that all its observations share. */
    String[] cells(Structure own) {
        String[] cells = new String[own.width()];
        Arrays.fill(cells, "");
        cells[0] = own.id();
        cells[1] = action;
        own.dimensions().dataSet().forEach(dimension -> cells[dimension.cell()] = dimension.onlyValue());
        List<@Nullable Element> given = attributes;
        if (given == null) {
            own.attributes().dataSet().forEach(attribute -> cells[attribute.cell()] = attribute.onlyValue());
        } else {
            Rows.put(own.attributes().dataSet(), given, 0, cells);
        }
        return cells;
    }

    /** The attributes of groups of observations, by the dimensions that tell the groups. */
    List<Group> groups(Structure own) {
        Map<List<Integer>, Map<List<String>, List<@Nullable Element>>> byDimensions = new LinkedHashMap<>();
        Map<String, List<@Nullable Element>> given = groups == null ? Map.of() : groups;
        given.forEach((key, elements) -> {
            String[] indexes = key.split(":", -1);
            List<Integer> cells = new ArrayList<>();
            List<String> values = new ArrayList<>();
            for (int i = 0; i < Math.min(indexes.length, own.keyOrder().size()); i++) {
                if (!indexes[i].isEmpty() && !indexes[i].equals("~")) {
                    Component dimension = own.keyOrder().get(i);
                    cells.add(dimension.cell());
                    values.add(dimension.value(indexes[i]));
                }
            }
            byDimensions.computeIfAbsent(cells, unused -> new HashMap<>()).put(values, elements);
        });
        List<Group> all = new ArrayList<>();
        byDimensions.forEach((cells, elements) -> all.add(new Group(cells, elements)));
        return all;
    }

    /**
     * Attributes of observations that have some dimensions in common.
     *
     * @param cells the cells of those dimensions
     * @param elements the attributes, by the values in those cells
     */
    record Group(List<Integer> cells, Map<List<String>, List<@Nullable Element>> elements) {
        /** Fills in what the group says of the row. */
        void put(Structure own, String[] row) {
            List<String> key = cells.stream().map(cell -> row[cell]).toList();
            List<@Nullable Element> found = elements.get(key);
            for (int i = 0;
                    found != null
                            && i
                                    < Math.min(
                                            found.size(),
                                            own.attributes().group().size());
                    i++) {
                Element element = found.get(i);
                if (element != null) {
                    Component attribute = own.attributes().group().get(i);
                    row[attribute.cell()] = attribute.value(element);
                }
            }
        }
    }
}
