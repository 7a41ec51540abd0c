package org.entente.kernel.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginning of a file, decompressed, enough to recognise its format by. */
public record FileHead(String fileName, String text) {
    /** How many bytes a head holds at most. */
    static final int BYTES = 16 * 1024;

    static FileHead of(String fileName, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new FileHead(fileName, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The first line without its end; empty for an empty file. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** Whether the first line has exactly these columns first, quotes and case aside, separated by , ; or tab. */
    public boolean hasColumns(String... names) {
        String[] found = firstLine().split("[,;\t]", -1);
        if (found.length < names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!found[i].replace("\"", "").trim().equalsIgnoreCase(names[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first line has these columns among others, in any order, quotes and case aside. */
    public boolean namesColumns(Collection<String> names) {
        Set<String> found = Arrays.stream(firstLine().split("[,;\t]", -1))
                .map(name -> name.replace("\"", "").trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return names.stream().allMatch(name -> found.contains(name.toLowerCase(Locale.ROOT)));
    }
}
