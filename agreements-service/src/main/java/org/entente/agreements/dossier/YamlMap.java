package org.entente.agreements.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a dossier, read key by key as text, so that nothing is taken for a number or a date that is none. What is
 * wrong goes to the problems with its line and path; the reader then returns a placeholder, which {@link #ifSound} keeps
 * from being used.
 */
final class YamlMap {
    private static final LocalDate PLACEHOLDER = LocalDate.EPOCH;
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]+)*";
    private static final String NO_LANGUAGE = "is not a language tag such as en, az or ja";

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;
    private final String path;
    private final Problems problems;

    private YamlMap(int line, String path, Problems problems) {
        this.line = line;
        this.path = path;
        this.problems = problems;
    }

    /** Reads a node that must be a mapping with these keys and no others. */
    static YamlMap of(@Nullable Node node, String path, Set<String> keys, Problems problems) {
        YamlMap map = new YamlMap(node == null ? 1 : line(node), path, problems);
        if (!(node instanceof MappingNode mapping)) {
            problems.add(map.line, path, scalar(node), "a mapping with the keys %s is expected".formatted(keys));
            return map;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = String.valueOf(scalar(tuple.getKeyNode()));
            if (!keys.contains(key)) {
                problems.add(
                        line(tuple.getKeyNode()),
                        map.at(key),
                        null,
                        "is not a key here; the keys are %s".formatted(keys));
            } else if (map.values.put(key, tuple.getValueNode()) != null) {
                problems.add(line(tuple.getKeyNode()), map.at(key), null, "stands here twice");
            }
        }
        return map;
    }

    int line() {
        return line;
    }

    String path() {
        return path;
    }

    /** The value, unless something in this mapping is wrong. */
    <T> Optional<T> ifSound(Supplier<T> value) {
        return problems.concern(path) ? Optional.empty() : Optional.of(value.get());
    }

    /** Reports the value under the key. */
    void reject(String key, String reason) {
        Node node = values.get(key);
        problems.add(node == null ? line : line(node), at(key), scalar(node), reason);
    }

    boolean has(String key) {
        return !blank(values.get(key));
    }

    /** The text; missing is a problem. */
    String text(String key) {
        String text = findText(key);
        if (text == null && !problems.concern(at(key))) {
            reject(key, "is missing");
        }
        return text == null ? "" : text;
    }

    /** The text, or null. */
    @Nullable
    String findText(String key) {
        Node node = values.get(key);
        if (blank(node)) {
            return null;
        }
        if (!(node instanceof ScalarNode)) {
            reject(key, "a text is expected");
            return null;
        }
        String text = scalar(node);
        return text == null ? null : text.strip();
    }

    /** The text, when the pattern matches it. */
    String id(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches("[a-z0-9][a-z0-9.-]*")) {
            reject(key, "is not an id: small letters, digits, dots and hyphens are expected, such as aze-jpn-tax-2022");
        }
        return text;
    }

    /** A language tag; missing is a problem. */
    String language(String key) {
        String tag = text(key);
        if (!tag.isEmpty() && !tag.matches(LANGUAGE)) {
            reject(key, NO_LANGUAGE);
        }
        return tag;
    }

    /** A constant of an enum; missing is a problem. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key);
        if (!text.isEmpty()) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
            reject(key, "is not one of %s".formatted(Arrays.toString(type.getEnumConstants())));
        }
        return type.getEnumConstants()[0];
    }

    /** A date as exactly as it is known; missing is a problem. */
    PartialDate date(String key) {
        PartialDate date = findDate(key);
        if (date == null && !problems.concern(at(key))) {
            reject(key, "is missing; a date such as 2022-12-27, 2022-12 or 1986 is expected");
        }
        return date == null ? PartialDate.ofDay(PLACEHOLDER) : date;
    }

    /** A date as exactly as it is known, or null. */
    @Nullable
    PartialDate findDate(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        Optional<PartialDate> date = PartialDate.find(text);
        if (date.isEmpty()) {
            reject(key, "is not a date such as 2022-12-27, 2022-12 or 1986");
        }
        return date.orElse(null);
    }

    /** A day; missing is a problem. */
    LocalDate day(String key) {
        LocalDate day = findDay(key);
        if (day == null && !problems.concern(at(key))) {
            reject(key, "is missing; a day such as 2022-12-27 is expected");
        }
        return day == null ? PLACEHOLDER : day;
    }

    /** A day, or null. */
    @Nullable
    LocalDate findDay(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = PartialDate.find(text)
                .filter(date -> date.text().length() == 10)
                .map(PartialDate::first);
        if (day.isEmpty()) {
            reject(key, "is not a day such as 2022-12-27");
        }
        return day.orElse(null);
    }

    /** A whole number from 1, or null. */
    @Nullable
    Integer findNumber(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            reject(key, "is not a whole number from 1 to 999999");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** A part of one with at most two decimals, above 0, or null. */
    @Nullable
    BigDecimal findShare(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        if (!text.matches("1([.]0{1,2})?|0[.][0-9]{1,2}") || new BigDecimal(text).signum() == 0) {
            reject(key, "is not a number above 0 and up to 1 with at most two decimals, such as 0.85");
            return null;
        }
        return new BigDecimal(text);
    }

    /** True or false; false when missing. */
    boolean flag(String key) {
        String text = findText(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            reject(key, "is neither true nor false");
        }
        return "true".equals(text);
    }

    /** A country by its code, or null. */
    @Nullable
    CountryCode findCountry(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        Optional<Country> country = CountryReference.standard().find(text);
        if (country.isEmpty()) {
            reject(
                    key,
                    "is not a country code: an ISO 3166-1 alpha-3 code such as AZE, or SUN for the USSR, is expected");
        }
        return country.map(Country::code).orElse(null);
    }

    /** Texts by key, such as titles by language; English is needed. */
    Map<String, String> titles(String key) {
        Map<String, String> titles = new LinkedHashMap<>();
        Node node = values.get(key);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String language = String.valueOf(scalar(tuple.getKeyNode()));
                String title = scalar(tuple.getValueNode());
                if (!language.matches(LANGUAGE)) {
                    problems.add(line(tuple.getKeyNode()), at(key), language, NO_LANGUAGE);
                } else if (title == null || title.isBlank()) {
                    problems.add(line(tuple.getValueNode()), at(key) + "." + language, title, "a title is expected");
                } else {
                    titles.put(language, title.strip());
                }
            }
        }
        if (!titles.containsKey("en")) {
            reject(key, "a mapping from languages to titles with at least 'en' is expected");
            titles.put("en", "");
        }
        return titles;
    }

    /** Texts in a list; a single text is a list of one; empty when missing. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key)) {
            String text = node instanceof ScalarNode ? scalar(node) : null;
            if (text == null || text.isBlank()) {
                problems.add(line(node), at(key), text, "a text is expected");
            } else {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    /** Constants in a list; empty when missing. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String text : texts(key)) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            constants::add,
                            () -> problems.add(
                                    line(values.get(key)),
                                    at(key),
                                    text,
                                    "is not one of %s".formatted(Arrays.toString(type.getEnumConstants()))));
        }
        return constants;
    }

    /** Each mapping of a list, read; those that have a problem are left out. Empty when missing. */
    <T> List<T> each(String key, Set<String> keys, Function<YamlMap, Optional<T>> reader) {
        List<T> items = new ArrayList<>();
        Node list = values.get(key);
        if (!blank(list) && !(list instanceof SequenceNode)) {
            reject(key, "a list is expected");
            return items;
        }
        int i = 0;
        for (Node node : nodes(key)) {
            YamlMap map = of(node, "%s[%d]".formatted(at(key), i++), keys, problems);
            reader.apply(map).ifPresent(items::add);
        }
        return items;
    }

    /** What is read of the map under that key; empty when there is none. */
    <T> Optional<T> findOne(String key, Set<String> keys, Function<YamlMap, Optional<T>> reader) {
        Node node = values.get(key);
        return blank(node) ? Optional.empty() : reader.apply(of(node, at(key), keys, problems));
    }

    private List<Node> nodes(String key) {
        Node node = values.get(key);
        if (blank(node) || node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static boolean blank(@Nullable Node node) {
        String text = scalar(node);
        return node == null || (text != null && (text.isBlank() || text.equals("~") || text.equals("null")));
    }

    private static int line(@Nullable Node node) {
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static @Nullable String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
