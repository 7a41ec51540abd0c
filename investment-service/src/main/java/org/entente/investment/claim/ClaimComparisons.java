package org.entente.investment.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.investment.cumulative.CumulativeDefinition;
import org.entente.investment.cumulative.CumulativeMethod;
import org.entente.investment.cumulative.ProjectCumulation;
import org.entente.investment.cumulative.StatisticalCumulation;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.Observation;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.investment.project.ValuedProject;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Every statistic that "A has invested so much in B" could mean: the flows and the latest position, by either side's
 * account, and the known projects. None is chosen; each says what it is and what differs.
 */
public final class ClaimComparisons {
    private static final String INWARD = "INWARD_INVESTMENT";
    private static final String OUTWARD = "OUTWARD_INVESTMENT";

    private final List<Observation> observations;
    private final CoveredYears coverage;
    private final List<ValuedProject> projects;

    /** All three of the pair that the claims are about. */
    public ClaimComparisons(List<Observation> observations, CoveredYears coverage, List<ValuedProject> projects) {
        this.observations = List.copyOf(observations);
        this.coverage = coverage;
        this.projects = List.copyOf(projects);
    }

    /** Which investment the claim speaks of. */
    public static Corridor corridor(Claim claim) {
        return switch (claim.topic()) {
            case INWARD -> new Corridor(claim.pair().otherThan(claim.subject()), claim.subject());
            case OUTWARD -> new Corridor(claim.subject(), claim.pair().otherThan(claim.subject()));
            default -> throw new IllegalArgumentException("no claim about investment: " + claim.topic());
        };
    }

    /**
     * The comparisons of a claim: sum of flows by the host, by the investor; latest position by the host, by the
     * investor; sum of project values.
     */
    public List<ClaimComparison> of(Claim claim) {
        Corridor corridor = corridor(claim);
        Integer first = year(claim.interval().from());
        Integer last = year(claim.interval().to());
        // Bounded by leaving years out, not by the definition: the sum then ends where the statistics end.
        List<Observation> within = observations.stream()
                .filter(o -> (first == null || o.period().year() >= first)
                        && (last == null || o.period().year() <= last))
                .toList();
        List<ClaimComparison> comparisons = new ArrayList<>();
        for (CumulativeMethod method : List.of(CumulativeMethod.SUM_OF_FLOWS, CumulativeMethod.LATEST_POSITION)) {
            for (ReportingSide side : ReportingSide.values()) {
                CumulativeDefinition definition = CumulativeDefinition.of(method, corridor, side);
                Figure figure = new StatisticalCumulation(definition, within, coverage).figure();
                comparisons.add(new ClaimComparison(figure, note(claim, method, figure)));
            }
        }
        CumulativeDefinition byProject = CumulativeDefinition.of(
                        CumulativeMethod.SUM_OF_PROJECT_VALUES, corridor, ReportingSide.INVESTOR)
                .between(first, last);
        Figure figure = new ProjectCumulation(byProject, projects).figure();
        comparisons.add(new ClaimComparison(figure, note(claim, byProject.method(), figure)));
        return comparisons;
    }

    private static @Nullable Integer year(@Nullable LocalDate day) {
        return day == null ? null : day.getYear();
    }

    private static String note(Claim claim, CumulativeMethod method, Figure figure) {
        String statistic = switch (method) {
            case SUM_OF_FLOWS -> "yearly net flows of direct investment added up";
            case LATEST_POSITION -> "the stock of direct investment at a year's end";
            case SUM_OF_PROJECT_VALUES -> "amounts of the projects known here added up";
        };
        String period = claim.interval().from() == null
                ? "the claim does not say since when"
                : "the claim speaks of %s".formatted(claim.interval().code());
        String counted = figure.value() == null
                ? "there is no such value to compare with"
                : "the statistic covers %s".formatted(figure.interval().code());
        return "Definition: the statistic is %s; the claim does not say whether it means flows, a position or commitments."
                        .formatted(statistic)
                + " Period: %s, %s.".formatted(period, counted);
    }
}
