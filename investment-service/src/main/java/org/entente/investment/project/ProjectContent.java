package org.entente.investment.project;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a project.
 *
 * @param name English name
 * @param parties by organisation, then role
 * @param stages the earliest first
 * @param values the earliest first
 * @param areas codes of cooperation areas, alphabetical
 * @param agreements ids of agreements, alphabetical
 */
public record ProjectContent(
        String name,
        CountryCode host,
        Sector sector,
        @Nullable String place,
        @Nullable Point point,
        @Nullable String note,
        Document source,
        List<PartyContent> parties,
        List<StageChange> stages,
        List<ValueContent> values,
        List<String> areas,
        List<String> agreements) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Rejects what does not make sense with {@link BadUserInputException}. */
    public ProjectContent {
        name = Checks.words("name", name);
        place = Checks.wordsOrNull(place);
        note = Checks.wordsOrNull(note);
        source = Checks.source("source", source);
        parties = parties.stream()
                .sorted(comparing(PartyContent::organisation).thenComparing(PartyContent::role))
                .toList();
        stages = stages.stream()
                .map(stage -> new StageChange(
                        stage.stage(),
                        stage.since(),
                        Checks.wordsOrNull(stage.note()),
                        Checks.source("stages.source", stage.source())))
                .sorted(comparing(StageChange::since)
                        .thenComparing(stage -> stage.source().title())
                        .thenComparing(StageChange::stage))
                .toList();
        values = values.stream()
                .sorted(comparing(ValueContent::asOf)
                        .thenComparing(ValueContent::kind)
                        .thenComparing(ValueContent::value)
                        .thenComparing(ValueContent::currency)
                        .thenComparing(ValueContent::organisation, nullsFirst(naturalOrder())))
                .toList();
        areas = areas.stream()
                .map(area -> Checks.area("areas", area))
                .distinct()
                .sorted()
                .toList();
        agreements = agreements.stream()
                .map(agreement -> Checks.words("agreements", agreement))
                .distinct()
                .sorted()
                .toList();
        Set<List<Object>> seen = new HashSet<>();
        for (PartyContent party : parties) {
            if (!seen.add(List.of(party.organisation(), party.role()))) {
                throw new BadUserInputException("parties names '%s' twice as %s; name each role of an organisation once"
                        .formatted(party.organisation(), party.role()));
            }
        }
    }

    /**
     * What an organisation does in the project.
     *
     * @param organisation its id
     */
    public record PartyContent(
            String organisation,
            ProjectRole role,
            @Nullable BigDecimal sharePercent,
            @Nullable String note,
            Document source) {
        /** Rejects a share that is none with {@link BadUserInputException}. */
        public PartyContent {
            Checks.id("parties.organisation", organisation);
            if (sharePercent != null) {
                sharePercent = Decimals.plain(sharePercent);
                if (sharePercent.signum() < 0 || sharePercent.compareTo(HUNDRED) > 0) {
                    throw new BadUserInputException(
                            "parties.sharePercent is %s; a share is 0 to 100 per cent".formatted(sharePercent));
                }
            }
            note = Checks.wordsOrNull(note);
            source = Checks.source("parties.source", source);
        }
    }

    /**
     * An amount of money of the project.
     *
     * @param organisation id of the organisation whose money it is; null when not stated
     */
    public record ValueContent(
            ProjectValueKind kind,
            @Nullable String organisation,
            BigDecimal value,
            String currency,
            LocalDate asOf,
            @Nullable String note,
            Document source) {
        /** Rejects a currency that is none with {@link BadUserInputException}. */
        public ValueContent {
            value = Decimals.plain(value);
            Checks.currency("values.currency", currency);
            note = Checks.wordsOrNull(note);
            source = Checks.source("values.source", source);
        }
    }

    /** The project with one more stage. */
    ProjectContent with(StageChange stage) {
        return with(added(stages, stage), values);
    }

    /** The project with one more amount. */
    ProjectContent with(ValueContent value) {
        return with(stages, added(values, value));
    }

    /** What the row of a deleted project keeps: enough to name it. */
    ProjectContent withoutDetails() {
        return new ProjectContent(
                name, host, sector, place, point, note, source, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private ProjectContent with(List<StageChange> otherStages, List<ValueContent> otherValues) {
        return new ProjectContent(
                name, host, sector, place, point, note, source, parties, otherStages, otherValues, areas, agreements);
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /** Ids of the organisations that it names. */
    Set<String> organisations() {
        Set<String> ids = new LinkedHashSet<>();
        parties.forEach(party -> ids.add(party.organisation()));
        for (ValueContent value : values) {
            String organisation = value.organisation();
            if (organisation != null) {
                ids.add(organisation);
            }
        }
        return ids;
    }

    /** The fields by name, as a change keeps them. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("host", host.value());
        fields.put("sector", sector);
        put(fields, "place", place);
        put(fields, "point", point);
        put(fields, "note", note);
        fields.put("source", source);
        fields.put("parties", parties);
        fields.put("stages", stages);
        fields.put("values", values);
        fields.put("areas", areas);
        fields.put("agreements", agreements);
        return fields;
    }

    static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
