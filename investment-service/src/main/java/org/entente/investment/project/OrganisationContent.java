package org.entente.investment.project;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an organisation.
 *
 * @param name English name
 * @param country where it has its seat; null when not stated
 * @param names by language, then name
 * @param identifiers by register, then number
 */
public record OrganisationContent(
        String name,
        @Nullable CountryCode country,
        @Nullable String note,
        Document source,
        List<OrganisationName> names,
        List<OrganisationIdentifier> identifiers) {
    /** Rejects what does not make sense with {@link BadUserInputException}. */
    public OrganisationContent {
        name = Checks.words("name", name);
        note = Checks.wordsOrNull(note);
        source = Checks.source("source", source);
        names = names.stream()
                .sorted(Comparator.comparing(OrganisationName::language).thenComparing(OrganisationName::name))
                .toList();
        identifiers = identifiers.stream()
                .sorted(Comparator.comparing(OrganisationIdentifier::scheme)
                        .thenComparing(OrganisationIdentifier::value))
                .toList();
        names.forEach(one -> {
            Checks.language("names.language", one.language());
            Checks.words("names.name", one.name());
        });
        Set<Object> seen = new HashSet<>();
        for (OrganisationIdentifier identifier : identifiers) {
            Checks.words("identifiers.scheme", identifier.scheme());
            Checks.words("identifiers.value", identifier.value());
            seen.add(identifier);
        }
        seen.addAll(names);
        if (seen.size() < names.size() + identifiers.size()) {
            throw new BadUserInputException("a name or identifier is given twice; give each once");
        }
    }

    /**
     * Refuses an identifier that is none by its register's own rules. Not asked of what files told before there was such
     * a rule.
     */
    void requireIdentifiers() {
        for (OrganisationIdentifier identifier : identifiers) {
            identifier.problem().ifPresent(problem -> {
                throw new BadUserInputException(
                        "identifiers.value is '%s', which %s".formatted(identifier.value(), problem));
            });
        }
    }

    /** The fields by name, as a change keeps them. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        ProjectContent.put(fields, "country", country == null ? null : country.value());
        ProjectContent.put(fields, "note", note);
        fields.put("source", source);
        fields.put("names", names);
        fields.put("identifiers", identifiers);
        return fields;
    }
}
