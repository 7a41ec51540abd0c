package org.entente.trade.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;

/**
 * Finds the statistics that a claim about trade could mean: of its years, quarter or months, seen from its country, as
 * the two sides reported them and as a source reconciled them. A time of several periods is the sum of them, each
 * known from one dataset and the same reporters; a claim in per cent is read as growth.
 */
public final class ClaimedFigures {
    private final Claim claim;
    private final Measure measure;
    private final List<Period> periods;
    private final ObservationSeries series;
    private final Basis basis;

    private ClaimedFigures(Claim claim, Measure measure, List<Period> periods, PairReports reports, Basis basis) {
        this.claim = claim;
        this.measure = measure;
        this.periods = periods;
        this.series = new ObservationSeries(
                reports, Viewpoint.of(reports.pair(), claim.subject()), measure, SeriesFill.MONTHS);
        this.basis = basis;
    }

    /**
     * A statistic to lay beside a claim.
     *
     * @param note what it is and how it differs from the claim
     */
    public record Candidate(Figure figure, String note) {}

    /**
     * The figures for each basis; any may be absent with its reason. Nothing for a claim about other days than whole
     * years, a quarter or whole months, or about something that is not measured here.
     */
    public static List<Candidate> of(Claim claim, PairReports reports) {
        Optional<Measure> measure = Measure.find(claim.topic());
        List<Period> periods = ClaimedPeriods.of(claim.interval());
        if (measure.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            candidates.addAll(new ClaimedFigures(claim, measure.get(), periods, reports, basis).list());
        }
        return candidates;
    }

    private List<Candidate> list() {
        boolean years = periods.size() > 1 && periods.get(0).frequency() == Frequency.ANNUAL;
        if (claim.unit() == Unit.PERCENT && years) {
            return overYears();
        }
        return List.of(claim.unit() == Unit.PERCENT ? growth() : level());
    }

    private Candidate level() {
        return total().map(observed -> new Candidate(observed.figure(), note(observed, "")))
                .orElseGet(() -> missing(Unit.CURRENCY));
    }

    private Candidate growth() {
        Optional<Observed> now = total();
        if (now.isEmpty()) {
            return missing(Unit.PERCENT);
        }
        List<Period> before = periods.stream().map(Movement::yearBefore).toList();
        String then = name(before);
        Figure growth = Movement.between(inDataset(before, now.get().dataset()), now.get(), then, then)
                .growth();
        return new Candidate(growth, note(now.get(), "growth over %s of ".formatted(then)));
    }

    /** Several years in per cent: from the first to the last in all, or a year. */
    private List<Candidate> overYears() {
        Period first = periods.get(0);
        Period last = periods.get(periods.size() - 1);
        PeriodFilter filter = new PeriodFilter(Frequency.ANNUAL, first, last, null, basis);
        Optional<Observed> end = series.choose(last, filter);
        if (end.isEmpty()) {
            return List.of(missing(Unit.PERCENT));
        }
        String dataset = end.get().dataset();
        Figure all = Movement.between(series.find(first, dataset), end.get(), first.code(), first.code())
                .growth();
        Figure yearly = new GrowthOverYears(series, measure, filter.only(dataset)).figure();
        return List.of(
                new Candidate(all, note(end.get(), "growth from the first year to the last of ")),
                new Candidate(yearly, note(end.get(), "compound growth a year of ")));
    }

    private Optional<Observed> total() {
        PeriodFilter filter = new PeriodFilter(periods.get(0).frequency(), null, null, null, basis);
        if (periods.size() == 1) {
            return series.choose(periods.get(0), filter);
        }
        return series.datasets(filter).stream()
                .flatMap(dataset -> inDataset(periods, dataset).stream())
                .max(Observed.preference(measure));
    }

    private Optional<Observed> inDataset(List<Period> wanted, String dataset) {
        return wanted.size() == 1
                ? series.find(wanted.get(0), dataset)
                : series.addUp(wanted, dataset, Interval.of(wanted.get(0), wanted.get(wanted.size() - 1)));
    }

    private Candidate missing(Unit unit) {
        PeriodFilter filter = new PeriodFilter(periods.get(0).frequency(), null, null, null, basis);
        List<String> missing = periods.stream()
                .filter(period -> series.choose(period, filter)
                        .filter(observed -> observed.figure().value() != null)
                        .isEmpty())
                .map(Period::code)
                .toList();
        String kind = kind();
        if (missing.size() == periods.size()) {
            return new Candidate(
                    Figure.absent(unit, claim.interval(), Absence.NOT_IMPORTED),
                    "no dataset with %s figures of the pair in %s has been imported".formatted(kind, name(periods)));
        }
        String why = missing.isEmpty()
                ? "no dataset has %s %s of all of %s from the same reporters"
                        .formatted(kind, measure.describe(), name(periods))
                : "%s is not added up: no %s %s of %s"
                        .formatted(name(periods), kind, measure.describe(), String.join(", ", missing));
        return new Candidate(Figures.undefined(unit, claim.interval(), why, List.of()), why);
    }

    private String kind() {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private static String name(List<Period> periods) {
        String first = periods.get(0).code();
        return periods.size() == 1
                ? first
                : first + " to " + periods.get(periods.size() - 1).code();
    }

    private String note(Observed observed, String what) {
        StringBuilder note = new StringBuilder("%s%s %s of %s seen from %s, dataset %s"
                .formatted(
                        what,
                        kind(),
                        measure.describe(),
                        name(periods),
                        claim.subject().value(),
                        observed.dataset()));
        Figure figure = observed.figure();
        if (observed.isAddedUp()) {
            note.append(
                    ", added up from %d periods".formatted(observed.sources().size()));
        }
        if (figure.valuation() == Valuation.MIXED) {
            note.append("; exports and imports are valued differently");
        }
        if (takenFromPartner(figure)) {
            note.append("; partly from the partner's report");
        }
        if (claim.currency() != null
                && figure.currency() != null
                && !claim.currency().equals(figure.currency())) {
            note.append("; the claim is in %s, the statistic in %s".formatted(claim.currency(), figure.currency()));
        }
        return note.toString();
    }

    private static boolean takenFromPartner(Figure figure) {
        return figure.status() == FigureStatus.DERIVED_FROM_COUNTERPART
                || figure.inputs().stream().anyMatch(ClaimedFigures::takenFromPartner);
    }
}
