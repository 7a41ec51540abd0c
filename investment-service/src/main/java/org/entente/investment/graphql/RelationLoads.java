package org.entente.investment.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationService;
import org.entente.investment.pair.PairAsOf;
import org.entente.investment.project.ProjectAndParties;
import org.entente.investment.project.ProjectFactService;
import org.entente.investment.project.ProjectService;
import org.entente.investment.project.SectorMention;
import org.entente.investment.project.SectorService;
import org.entente.investment.project.ValuedProject;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.claim.ClaimKey;
import org.entente.kernel.claim.ClaimService;
import org.entente.kernel.graphql.Batch;

/**
 * What the fields of an investment relation load, by pair and moment. Fields and aliases with different arguments share
 * one load and pick from it, so that a whole relation costs one statement for each kind of thing it shows.
 */
@ApplicationScoped
class RelationLoads {
    private final Batch batch;
    private final ObservationService observations;
    private final ProjectService projects;
    private final ProjectFactService projectFacts;
    private final SectorService sectors;
    private final ClaimService claims;

    RelationLoads(
            Batch batch,
            ObservationService observations,
            ProjectService projects,
            ProjectFactService projectFacts,
            SectorService sectors,
            ClaimService claims) {
        this.batch = batch;
        this.observations = observations;
        this.projects = projects;
        this.projectFacts = projectFacts;
        this.sectors = sectors;
        this.claims = claims;
    }

    CompletionStage<List<Observation>> observations(InvestmentRelationView relation) {
        return batch.load("investment.observations", relation.key(), observations::byPairs, List.of());
    }

    CompletionStage<CoveredYears> coverage(InvestmentRelationView relation) {
        return batch.load(
                "investment.coverage", relation.key(), observations::coverageByPairs, new CoveredYears(List.of()));
    }

    CompletionStage<List<ProjectAndParties>> projects(InvestmentRelationView relation) {
        return batch.load("investment.projects", relation.key(), projects::byPairs, List.of());
    }

    CompletionStage<List<ValuedProject>> valuedProjects(InvestmentRelationView relation) {
        return batch.load("investment.valuedProjects", relation.key(), projectFacts::valuedByPairs, List.of());
    }

    CompletionStage<List<SectorMention>> sectorMentions(InvestmentRelationView relation) {
        return batch.load("investment.sectorMentions", relation.key(), sectors::mentionsByPairs, List.of());
    }

    CompletionStage<List<Claim>> claims(InvestmentRelationView relation) {
        return batch.load("investment.claims", relation.key(), this::claimsByPairs, List.of());
    }

    private Map<PairAsOf, List<Claim>> claimsByPairs(Set<PairAsOf> keys) {
        return claims
                .byPairs(keys.stream().map(RelationLoads::claimKey).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        entry -> new PairAsOf(
                                entry.getKey().pair(), entry.getKey().knownAsOf()),
                        Map.Entry::getValue));
    }

    private static ClaimKey claimKey(PairAsOf key) {
        return new ClaimKey(key.pair(), key.knownAsOf());
    }
}
