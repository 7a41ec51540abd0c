package org.entente.kernel.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Collects what the fields of one level ask for and loads it with one call on a worker thread. Unlike a batched
 * {@code @Source List} method it is right for fields with arguments: the arguments are part of the key, and keys are
 * compared by {@code equals}.
 *
 * <p>The field's method must run where graphql-java calls it, on the event loop: it returns a {@link CompletionStage}
 * and is not annotated as blocking. A method moved to a worker thread asks too late and its level waits for ever.
 */
@ApplicationScoped
public class Batch {
    private final Context context;
    private final ManagedExecutor executor;

    Batch(Context context, ManagedExecutor executor) {
        this.context = context;
        this.executor = executor;
    }

    /**
     * The value of {@code key}, loaded together with every other key that this level of the query asks of {@code name}.
     *
     * @param name which loader: one name, one {@code load}
     * @param load from all keys to their values; a key without a value gets {@code none}
     */
    public <K, V> CompletionStage<V> load(String name, K key, Function<Set<K>, Map<K, V>> load, V none) {
        return ask(name, key, load, (found, one) -> found.getOrDefault(one, none));
    }

    /** As {@link #load(String, Object, Function, Object)}, by a {@code load} that has a value for every key. */
    public <K, V> CompletionStage<V> load(String name, K key, Function<Set<K>, Map<K, V>> load) {
        return ask(
                name,
                key,
                load,
                (found, one) -> Objects.requireNonNull(found.get(one), () -> "%s: no value".formatted(name)));
    }

    private <K, V> CompletionStage<V> ask(
            String name, K key, Function<Set<K>, Map<K, V>> load, BiFunction<Map<K, V>, K, V> value) {
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        DataLoader<K, V> loader = environment
                .getDataLoaderRegistry()
                .computeIfAbsent(
                        name,
                        unused -> DataLoaderFactory.newDataLoader((List<K> keys) ->
                                executor.supplyAsync(() -> inOrder(keys, load.apply(Set.copyOf(keys)), value))));
        return loader.load(key);
    }

    private static <K, V> List<V> inOrder(List<K> keys, Map<K, V> found, BiFunction<Map<K, V>, K, V> value) {
        return keys.stream().map(key -> value.apply(found, key)).toList();
    }
}
