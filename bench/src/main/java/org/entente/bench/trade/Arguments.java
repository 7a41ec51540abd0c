package org.entente.bench.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The options of one command, each a name and a value. */
final class Arguments {
    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /** An option that is not known, has no value or comes twice is refused by name. */
    static Arguments parse(List<String> words, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String word = words.get(i);
            if (!word.startsWith("--") || !known.contains(word.substring(2))) {
                throw new IllegalArgumentException("%s is not an option here; there are --%s"
                        .formatted(word, String.join(", --", new TreeSet<>(known))));
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(word + " needs a value");
            }
            if (values.put(word.substring(2), words.get(i + 1)) != null) {
                throw new IllegalArgumentException(word + " is given twice");
            }
        }
        return new Arguments(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    long number(String name, long otherwise) {
        return values.containsKey(name) ? positive(name, values.get(name)) : otherwise;
    }

    /** Numbers separated by commas. */
    List<Long> numbers(String name, String otherwise) {
        return Stream.of(text(name, otherwise).split(",", -1))
                .map(text -> positive(name, text))
                .toList();
    }

    /** One year, or the first and last with a hyphen between. */
    int[] years(String name, String otherwise) {
        String text = text(name, otherwise);
        String[] ends = text.split("-", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException(
                    "'%s' is not a value of --%s; write 2020 or 2017-2020".formatted(text, name));
        }
        return new int[] {(int) positive(name, ends[0]), (int) positive(name, ends[ends.length - 1])};
    }

    private static long positive(String name, String text) {
        try {
            long number = Long.parseLong(text.strip().replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like zero
        }
        throw new IllegalArgumentException(
                "'%s' is not a value of --%s; write a whole number above zero".formatted(text, name));
    }
}
