package org.entente.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static List<Integer> takeAll(Iterator<Integer> source) {
        List<Integer> taken = new ArrayList<>();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(source)) {
            ahead.forEachRemaining(taken::add);
        }
        return taken;
    }

    @Test
    void everyItemComesOnceAndInOrder() {
        for (int count : List.of(0, 1, 499, 500, 501, 10_000)) {
            List<Integer> items = IntStream.range(0, count).boxed().toList();

            assertThat(takeAll(items.iterator())).as("%d items", count).isEqualTo(items);
        }
    }

    @Test
    void whatEndsTheSourceComesAfterWhatItGaveBefore() {
        Iterator<Integer> source = IntStream.range(0, 1_200)
                .mapToObj(i -> {
                    if (i == 1_100) {
                        throw new FileRejectedException("bad byte");
                    }
                    return i;
                })
                .iterator();
        List<Integer> taken = new ArrayList<>();

        try (ReadAhead<Integer> ahead = new ReadAhead<>(source)) {
            assertThatThrownBy(() -> ahead.forEachRemaining(taken::add))
                    .isInstanceOf(FileRejectedException.class)
                    .hasMessage("bad byte");
        }
        assertThat(taken).hasSize(1_100).endsWith(1_099);
    }

    @Test
    void closingEndsTheReadingOfAnEndlessSource() {
        Iterator<Integer> source = Stream.iterate(0, i -> i + 1).iterator();
        Thread reader;
        try (ReadAhead<Integer> ahead = new ReadAhead<>(source)) {
            assertThat(ahead.next()).isZero();
            reader = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread ->
                            thread.getName().equals(Thread.currentThread().getName() + "-read-ahead"))
                    .findAny()
                    .orElseThrow();
        }

        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void thereIsNothingAfterTheLast() {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(List.of(1).iterator())) {
            assertThat(ahead.next()).isEqualTo(1);
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
    }
}
