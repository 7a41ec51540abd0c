package org.entente.trade.fetch;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;

/** What an editor asks a publisher for, by name, blank values left out. */
public final class FetchParameters {
    /** ISO codes of the reporters, separated by commas. */
    public static final String REPORTER = "reporter";

    /** Periods, separated by commas, or ranges such as {@code 2015-2022}. */
    public static final String PERIODS = "periods";

    private final SortedMap<String, String> values;

    private FetchParameters(SortedMap<String, String> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /**
     * The parameters as given.
     *
     * @throws BadUserInputException when one is not the publisher's
     */
    static FetchParameters of(Map<String, String> given, Publisher publisher) {
        SortedMap<String, String> values = new TreeMap<>();
        given.forEach((name, value) -> {
            if (!publisher.parameters().contains(name)) {
                throw new BadUserInputException("'%s' is not a parameter of '%s'; it takes %s"
                        .formatted(name, publisher.id(), String.join(", ", publisher.parameters())));
            }
            if (!value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        return new FetchParameters(values);
    }

    /** The parameters by name. */
    Map<String, String> values() {
        return values;
    }

    /** The value, empty when not given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The value.
     *
     * @throws BadUserInputException when it was not given
     */
    public String require(String name) {
        return find(name).orElseThrow(() -> new BadUserInputException("the parameter '%s' is needed".formatted(name)));
    }

    /** The members of a comma-separated value without repetition, those of {@code otherwise} when it was not given. */
    public List<String> list(String name, String otherwise) {
        return split(find(name).orElse(otherwise));
    }

    /**
     * The reporters.
     *
     * @throws BadUserInputException when none is named or one is not known
     */
    public List<CountryCode> reporters(CountryReference countries) {
        return split(require(REPORTER)).stream()
                .map(text -> countries
                        .find(text)
                        .map(Country::code)
                        .orElseThrow(() -> new BadUserInputException(
                                "'%s' is not the ISO code of a reporter; write for instance AZE".formatted(text))))
                .toList();
    }

    /**
     * Every reporter in every period.
     *
     * @throws BadUserInputException when a reporter or period is wrong or there are too many
     */
    public List<FetchUnit> units(CountryReference countries, int max) {
        PeriodList periods = PeriodList.parse(require(PERIODS));
        List<CountryCode> reporters = reporters(countries);
        if ((long) reporters.size() * periods.periods().size() > max) {
            throw new BadUserInputException("%d reporters in %d periods are more than the %d files of one fetch; "
                            .formatted(reporters.size(), periods.periods().size(), max)
                    + "ask for them in several fetches");
        }
        return reporters.stream()
                .flatMap(reporter -> periods.periods().stream().map(period -> new FetchUnit(reporter, period)))
                .toList();
    }

    private static List<String> split(String text) {
        Set<String> parts = new LinkedHashSet<>();
        Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return List.copyOf(parts);
    }
}
