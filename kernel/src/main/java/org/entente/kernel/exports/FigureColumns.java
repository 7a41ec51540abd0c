package org.entente.kernel.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a row of a table, so that it stays more than a number there: its value, what it means and where it comes
 * from. A figure that was computed from several releases names all of them, separated by semicolons.
 */
public final class FigureColumns {
    /** The columns, in the order of {@link #cells}. */
    public static final List<Column> COLUMNS = List.of(
            new Column("value", "exact value in whole units, never thousands or millions; empty when there is none"),
            new Column("unit", "what the value counts: CURRENCY, PERCENT, RATIO, INDEX, COUNT, KILOGRAM or RANK"),
            new Column("currency", "ISO 4217 code of an amount of money"),
            new Column("period", "2021, 2021-07, or first and last day"),
            new Column("reporter", "who reported it, ISO alpha-3; empty when several did, or the source reconciled it"),
            new Column("partner", "the other side, ISO alpha-3"),
            new Column("valuation", "FOB, CIF, MIXED, or UNSPECIFIED when the source does not say"),
            new Column(
                    "status",
                    "how it came to be: REPORTED, RECONCILED, DERIVED_FROM_COUNTERPART, ESTIMATED, DERIVED, ABSENT"),
            new Column("absence", "why there is no value: NOT_IMPORTED, NOT_REPORTED, CONFIDENTIAL, NOT_DEFINED"),
            new Column("method", "how it was computed or chosen; empty when it is as the source has it"),
            new Column("publisher", "who publishes the data it rests on"),
            new Column("source", "the publisher's name of that data"),
            new Column("edition", "the edition of it"),
            new Column("licence", "its licence as the publisher names it"),
            new Column("source_url", "where it is published"),
            new Column("known_as_of", "the moment whose knowledge the row holds, in universal time"));

    private FigureColumns() {}

    /** The figure's cells. */
    public static List<Cell> cells(Figure figure, Instant knownAsOf) {
        Set<Release> releases = releases(List.of(figure));
        return List.of(
                Cell.decimal(figure.value()),
                Cell.constant(figure.unit()),
                Cell.text(figure.currency()),
                Cell.text(figure.interval().code()),
                code(figure.reporter()),
                code(figure.partner()),
                Cell.constant(figure.valuation()),
                Cell.constant(figure.status()),
                Cell.constant(figure.absence()),
                Cell.text(figure.method()),
                each(releases, release -> release.source().publisher()),
                each(releases, release -> release.source().dataset()),
                each(releases, Release::edition),
                each(releases, release -> release.source().licence()),
                each(releases, release -> release.source().url()),
                Cell.moment(knownAsOf));
    }

    /** The country's code; empty for null. */
    public static Cell code(@Nullable CountryCode country) {
        return country == null ? Cell.EMPTY : Cell.text(country.value());
    }

    private static Cell each(Set<Release> releases, Function<Release, @Nullable String> property) {
        return Cell.text(releases.stream()
                .map(property)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    /** The releases that the figures rest on, each once: their own, or else those of what they were computed from. */
    public static Set<Release> releases(Collection<Figure> figures) {
        Set<Release> found = new LinkedHashSet<>();
        collect(figures, found);
        return found;
    }

    private static void collect(Collection<Figure> figures, Set<Release> found) {
        for (Figure figure : figures) {
            if (figure.release() != null) {
                found.add(figure.release());
            } else {
                collect(figure.inputs(), found);
            }
        }
    }

    /** Notes for a table of figures: the moment, and each release with its source. */
    public static List<Note> notes(Collection<Figure> figures, Instant knownAsOf) {
        return notes(releases(figures), knownAsOf);
    }

    /** Notes for a table made of these releases: the moment, and each release with its source. */
    public static List<Note> notes(Set<Release> releases, Instant knownAsOf) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("known as of", knownAsOf + ", from the releases that were current then"));
        for (Release release : releases) {
            notes.add(new Note("source", describe(release)));
        }
        if (releases.isEmpty()) {
            notes.add(new Note("source", "no release that would hold such figures was current then"));
        }
        return notes;
    }

    private static String describe(Release release) {
        String description = "%s, %s, edition %s"
                .formatted(release.source().publisher(), release.source().dataset(), release.edition());
        if (release.publishedOn() != null) {
            description += " of " + release.publishedOn();
        }
        if (release.source().licence() != null) {
            description += "; licence: " + release.source().licence();
        }
        return release.source().url() == null
                ? description
                : description + "; " + release.source().url();
    }
}
