package org.entente.bench.trade.file;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.entente.bench.trade.world.World;

/** Publishers sort countries by their numeric codes. */
final class ByCode {
    private ByCode() {}

    /** The ranks of all places, by their codes. */
    static int[] order(World world) {
        return IntStream.range(0, world.places().size())
                .boxed()
                .sorted(Comparator.comparing(rank -> world.places().get(rank).numeric()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
