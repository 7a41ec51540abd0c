package org.entente.investment.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.entente.investment.observation.Observation;
import org.entente.investment.ranking.Standing;
import org.entente.investment.ranking.StandingService;
import org.entente.kernel.graphql.Batch;

/** Places and shares of the numbers that a query shows, loaded together. */
@ApplicationScoped
class StandingLoads {
    private final Batch batch;
    private final StandingService standings;

    StandingLoads(Batch batch, StandingService standings) {
        this.batch = batch;
        this.standings = standings;
    }

    CompletionStage<Standing> of(Observation observation) {
        return batch.load("investment.standing", observation, standings::byObservations);
    }
}
