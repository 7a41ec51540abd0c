package org.entente.bench.trade.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.entente.bench.trade.world.World;

/**
 * The rows of {@link BaciFile} as a plain table holds them, in PostgreSQL's text form for {@code \copy}: what a
 * reference for an import takes in. Each exporter of a year is one report.
 */
public final class RowFile {
    /** The columns, in order. */
    public static final String COLUMNS = "value_milli, net_weight_g, report_id, product, year, partner, status";

    private final World world;

    public RowFile(World world) {
        this.world = world;
    }

    /** Writes these years and returns the number of rows. */
    public long write(OutputStream out, int firstYear, int lastYear) throws IOException {
        int[] order = ByCode.order(world);
        try (TextWriter text = new TextWriter(out)) {
            int report = 0;
            for (int year = firstYear; year <= lastYear; year++) {
                for (int from : order) {
                    report++;
                    for (int to : order) {
                        write(text, year, report, from, to);
                    }
                }
            }
            return text.lines();
        }
    }

    private void write(TextWriter text, int year, int report, int from, int to) {
        int partner = world.places().get(to).numeric();
        world.lines(year, from, to, (good, valueMilli, grams) -> {
            text.number(BaciFile.dollars(valueMilli) * 1000).letter('\t');
            try {
                if (BaciFile.isWeightKnown(valueMilli, grams)) {
                    text.number(BaciFile.kilograms(grams) * 1000);
                } else {
                    text.text("\\N");
                }
                text.letter('\t')
                        .number(report)
                        .letter('\t')
                        .number(world.goods().code(good));
                text.letter('\t')
                        .number(year)
                        .letter('\t')
                        .number(partner)
                        .letter('\t')
                        .letter('B')
                        .endLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
