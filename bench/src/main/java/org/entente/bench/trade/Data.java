package org.entente.bench.trade;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.bench.trade.file.BaciFile;
import org.entente.bench.trade.file.RowFile;
import org.entente.bench.trade.world.World;
import org.entente.bench.trade.world.WorldOptions;

/** The files that a bench loads, made in its folder as they are needed. */
final class Data {
    private final World world;
    private final Path folder;

    /** A world of so many rows in years that end with the last one. */
    Data(BenchRun run, long rows, int years) {
        this.world = World.of(WorldOptions.of(rows, run.lastYear() - years + 1, run.lastYear(), run.seed()));
        this.folder = run.scratch();
    }

    /** One BACI file of these years. */
    Path baci(int firstYear, int lastYear) throws IOException {
        return write(
                "baci-%d-%d.csv".formatted(firstYear, lastYear),
                out -> new BaciFile(world).write(out, firstYear, lastYear));
    }

    /** The rows of the same file as a table has them. */
    Path rows(int firstYear, int lastYear) throws IOException {
        return write(
                "rows-%d-%d.tsv".formatted(firstYear, lastYear),
                out -> new RowFile(world).write(out, firstYear, lastYear));
    }

    private Path write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        content.into(file);
        return file;
    }
}
