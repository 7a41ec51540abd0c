package org.entente.bench.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.bench.trade.file.BaciFile;
import org.entente.bench.trade.file.ComtradeFile;
import org.entente.bench.trade.file.HsFile;
import org.entente.bench.trade.file.RowFile;
import org.entente.bench.trade.world.World;
import org.entente.bench.trade.world.WorldOptions;

/** Writes a made-up world into files. */
final class Generator {
    private static final Set<String> OPTIONS = Set.of("rows", "years", "seed", "countries", "products", "form", "out");

    private final World world;
    private final Path folder;

    private Generator(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    static void run(List<String> words) throws IOException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        int[] years = arguments.years("years", "2020");
        World world = World.of(new WorldOptions(
                arguments.number("rows", 1_000_000),
                years[0],
                years[1],
                (int) arguments.number("countries", WorldOptions.PLACES),
                (int) arguments.number("products", WorldOptions.GOODS),
                arguments.number("seed", 1)));
        Path folder = Path.of(arguments.text("out", "."));
        Files.createDirectories(folder);
        Generator generator = new Generator(world, folder);
        String form = arguments.text("form", "baci");
        switch (form) {
            case "baci" -> generator.baci();
            case "comtrade" -> generator.comtrade();
            case "comtrade-one-file" ->
                generator.file("COMTRADE-FINAL-CA.gz", out -> new ComtradeFile(world).writeAll(out));
            case "rows" -> generator.file("trade_flow.tsv", out -> new RowFile(world).write(out, years[0], years[1]));
            case "hs" -> generator.file("harmonized-system.csv", out -> new HsFile(world.goods()).write(out));
            default ->
                throw new IllegalArgumentException(
                        "'%s' is not a value of --form; write baci, comtrade, comtrade-one-file, rows or hs"
                                .formatted(form));
        }
    }

    private void baci() throws IOException {
        for (int year = world.options().firstYear(); year <= world.options().lastYear(); year++) {
            int only = year;
            file(BaciFile.name(year), out -> new BaciFile(world).write(out, only, only));
        }
    }

    private void comtrade() throws IOException {
        ComtradeFile comtrade = new ComtradeFile(world);
        for (int year = world.options().firstYear(); year <= world.options().lastYear(); year++) {
            for (int reporter = 0; reporter < world.places().size(); reporter++) {
                if (comtrade.exists(reporter, year)) {
                    int whose = reporter;
                    int when = year;
                    file(comtrade.name(reporter, year), out -> comtrade.write(out, whose, when));
                }
            }
        }
    }

    private void file(String name, Content content) throws IOException {
        Path path = folder.resolve(name);
        System.out.printf("%s: %,d lines%n", path, content.into(path));
    }
}
