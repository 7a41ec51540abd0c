package org.entente.agreements.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one release tells it.
 *
 * @param id stable across releases, for instance {@code aze-jpn-tax-2022} or {@code iia-4711}
 * @param kinds what it is for; empty when it is none of the kinds that every pair can be asked about
 * @param titles by language tag; English always
 * @param subjects what it is about in the source's words, such as {@code wind}
 * @param areas codes of cooperation areas
 * @param place where it was signed; null when not stated
 * @param actions what the parties did, in order of date
 * @param dates what sources disagree about; empty when they do not
 * @param sunset how long earlier investments stay protected after its end; null when nothing is recorded of that
 */
public record Agreement(
        String id,
        InstrumentClass instrument,
        Set<InstrumentKind> kinds,
        Map<String, String> titles,
        List<String> subjects,
        List<String> areas,
        @Nullable String place,
        @Nullable String note,
        List<Party> parties,
        List<Action> actions,
        List<Provision> provisions,
        List<DateStatement> dates,
        List<AgreementLink> links,
        List<CitedSource> sources,
        @Nullable Sunset sunset) {

    private static final Comparator<Action> BY_DATE =
            Comparator.comparing(Action::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Copies the collections and puts the actions in order. */
    public Agreement {
        if (!titles.containsKey("en")) {
            throw new IllegalArgumentException("agreement %s has no English title".formatted(id));
        }
        kinds = Set.copyOf(kinds);
        titles = Map.copyOf(titles);
        subjects = List.copyOf(subjects);
        areas = List.copyOf(areas);
        parties = List.copyOf(parties);
        actions = actions.stream().sorted(BY_DATE).toList();
        provisions = List.copyOf(provisions);
        dates = List.copyOf(dates);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    /** An agreement of which no sunset clause is recorded. */
    public Agreement(
            String id,
            InstrumentClass instrument,
            Set<InstrumentKind> kinds,
            Map<String, String> titles,
            List<String> subjects,
            List<String> areas,
            @Nullable String place,
            @Nullable String note,
            List<Party> parties,
            List<Action> actions,
            List<Provision> provisions,
            List<DateStatement> dates,
            List<AgreementLink> links,
            List<CitedSource> sources) {
        this(
                id,
                instrument,
                kinds,
                titles,
                subjects,
                areas,
                place,
                note,
                parties,
                actions,
                provisions,
                dates,
                links,
                sources,
                null);
    }

    /** The same agreement with other parties and actions. */
    public Agreement with(List<Party> newParties, List<Action> newActions) {
        return new Agreement(
                id,
                instrument,
                kinds,
                titles,
                subjects,
                areas,
                place,
                note,
                newParties,
                newActions,
                provisions,
                dates,
                links,
                sources,
                sunset);
    }

    /** The same agreement with one more link. */
    public Agreement with(AgreementLink link) {
        List<AgreementLink> more = new ArrayList<>(links);
        more.add(link);
        return new Agreement(
                id,
                instrument,
                kinds,
                titles,
                subjects,
                areas,
                place,
                note,
                parties,
                actions,
                provisions,
                dates,
                more,
                sources,
                sunset);
    }

    /** The title in that language; the English one where there is none. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", id));
    }

    /** The first signature; empty when nobody signed. */
    public Optional<PartialDate> signedOn() {
        return datesOf(ActionKind.SIGNATURE).findFirst();
    }

    /** The first general entry into force; empty when none is recorded. */
    public Optional<PartialDate> inForceOn() {
        return datesOf(ActionKind.ENTRY_INTO_FORCE).findFirst();
    }

    /** The day the agreement is listed under: signature, else adoption, else what was done first. */
    public @Nullable LocalDate datedOn() {
        return signedOn()
                .or(() -> datesOf(ActionKind.ADOPTION).findFirst())
                .or(() -> actions.stream()
                        .map(Action::date)
                        .flatMap(Stream::ofNullable)
                        .findFirst())
                .map(PartialDate::first)
                .orElse(null);
    }

    private Stream<PartialDate> datesOf(ActionKind kind) {
        return actions.stream()
                .filter(action -> action.kind() == kind)
                .map(Action::date)
                .flatMap(Stream::ofNullable);
    }
}
