package org.entente.agreements.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.entente.agreements.language.Folding;
import org.entente.agreements.lookup.Edited;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;

/**
 * A filter and a page's start as conditions on {@code agreement a}, to be added to others. They need the releases that
 * answer as {@code current}, under the key 0.
 */
public record Filtered(String where, Map<String, Object> parameters) {
    /** The conditions of a filter alone. */
    public static Filtered of(AgreementFilter filter) {
        CountryReference reference = CountryReference.standard();
        return of(filter, PageStart.BEGINNING, code -> reference.require(code).numeric());
    }

    static Filtered of(AgreementFilter filter, PageStart start, ToIntFunction<CountryCode> numeric) {
        StringBuilder where =
                new StringBuilder(" and ").append(Edited.notHidden("agreement", "0", "a.release_id", "a.id"));
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (CountryCode country : new TreeSet<>(filter.concerning())) {
            String name = "country" + parameters.size();
            where.append("""
                     and exists (select 1 from agreement_country c where c.country = :%s
                         and c.release_id = a.release_id and c.agreement_id = a.id)""".formatted(name));
            parameters.put(name, numeric.applyAsInt(country));
        }
        if (!filter.instruments().isEmpty()) {
            where.append(" and a.instrument = any (string_to_array(:instruments, ','))");
            parameters.put("instruments", names(filter.instruments()));
        }
        if (!filter.kinds().isEmpty()) {
            where.append(" and a.kinds && string_to_array(:kinds, ',')");
            parameters.put("kinds", names(filter.kinds()));
        }
        if (!filter.areas().isEmpty()) {
            where.append(" and a.areas && string_to_array(:areas, ',')");
            parameters.put("areas", String.join(",", filter.areas()));
        }
        if (filter.datedFrom() != null) {
            where.append(" and a.dated_on >= :datedFrom");
            parameters.put("datedFrom", filter.datedFrom());
        }
        if (filter.datedTo() != null) {
            where.append(" and a.dated_on <= :datedTo");
            parameters.put("datedTo", filter.datedTo());
        }
        for (String word : filter.words()) {
            String name = "word" + parameters.size();
            where.append(" and a.search_text like :").append(name);
            parameters.put(name, "%" + Folding.of(word).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (start.day() != null) {
            where.append("""
                     and (coalesce(a.dated_on, date '0001-01-01') < :day
                         or (coalesce(a.dated_on, date '0001-01-01') = :day and a.id > :id))""");
            parameters.put("day", start.day());
            parameters.put("id", start.id());
        }
        return new Filtered(where.toString(), parameters);
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
