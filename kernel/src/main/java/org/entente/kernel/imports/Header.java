package org.entente.kernel.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The columns of a table. One is found by its name whatever the case and the blanks around it. */
final class Header {
    private static final int NONE = -1;
    private static final int CONSTANTS = 12;

    private final UnaryOperator<String> naming;
    private final List<String> written = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** Places by name as asked for, so that a name is folded once and not again for every row. */
    private final Map<String, Integer> asked = new HashMap<>();

    /** The first of the names asked for, by the string's identity: they are constants, and asked for in every row. */
    private final String[] constants = new String[CONSTANTS];

    private final int[] constantPlaces = new int[CONSTANTS];
    private int constantCount;

    /** A header without columns; {@code naming} says which name a column goes by that is written otherwise. */
    Header(UnaryOperator<String> naming) {
        this.naming = naming;
    }

    /** Takes the next column; of two with one name the first is found. */
    int add(String name) {
        written.add(name);
        places.putIfAbsent(key(name), written.size() - 1);
        asked.clear();
        constantCount = 0;
        return written.size() - 1;
    }

    /** The column's place, 0 is the first; negative when there is none. */
    @SuppressWarnings("ReferenceEquality")
    int find(String column) {
        for (int i = 0; i < constantCount; i++) {
            if (constants[i] == column) {
                return constantPlaces[i];
            }
        }
        int place = findEqual(column);
        if (constantCount < CONSTANTS) {
            constants[constantCount] = column;
            constantPlaces[constantCount++] = place;
        }
        return place;
    }

    private int findEqual(String column) {
        Integer place = asked.get(column);
        if (place == null) {
            place = places.getOrDefault(key(column), NONE);
            asked.put(column, place);
        }
        return place;
    }

    /** The column's name as the file writes it; as asked for when the file lacks it. */
    String spell(String column) {
        int place = find(column);
        return place < 0 ? column : written.get(place);
    }

    /** The names as the file writes them. */
    List<String> names() {
        return Collections.unmodifiableList(written);
    }

    int size() {
        return written.size();
    }

    private String key(String name) {
        return naming.apply(name.trim()).toLowerCase(Locale.ROOT);
    }
}
