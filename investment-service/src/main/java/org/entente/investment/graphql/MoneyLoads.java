package org.entente.investment.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.entente.investment.cumulative.MoneyTerms;
import org.entente.investment.money.FactorKey;
import org.entente.investment.money.FactorService;
import org.entente.investment.money.FactorTable;
import org.entente.kernel.graphql.Batch;
import org.jspecify.annotations.Nullable;

/** Exchange rates and price indices that the fields of a query name, loaded together. */
@ApplicationScoped
class MoneyLoads {
    private final Batch batch;
    private final FactorService factors;

    MoneyLoads(Batch batch, FactorService factors) {
        this.batch = batch;
        this.factors = factors;
    }

    CompletionStage<Optional<FactorTable>> table(String dataset, @Nullable Instant knownAsOf) {
        return batch.load("investment.money", new FactorKey(dataset, knownAsOf), this::byKeys, Optional.empty());
    }

    /** The money that a definition asks for. */
    CompletionStage<MoneyTerms> terms(CumulativeDefinitionInput definition, @Nullable Instant knownAsOf) {
        String rates = definition.rates();
        String deflator = definition.deflator();
        return tableIfNamed(rates, knownAsOf)
                .thenCombine(
                        tableIfNamed(deflator, knownAsOf),
                        (rateTable, index) -> new MoneyTerms(
                                rates, rateTable.orElse(null), deflator, index.orElse(null), definition.pricesOf()));
    }

    private CompletionStage<Optional<FactorTable>> tableIfNamed(@Nullable String dataset, @Nullable Instant knownAsOf) {
        return dataset == null ? CompletableFuture.completedStage(Optional.empty()) : table(dataset, knownAsOf);
    }

    private Map<FactorKey, Optional<FactorTable>> byKeys(Set<FactorKey> keys) {
        return factors.byKeys(keys).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }
}
