package org.entente.bench.trade.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.entente.bench.trade.world.World;

/** The world in BACI's form: {@code t,i,j,k,v,q}, thousand dollars and tons with three decimals, by exporter. */
public final class BaciFile {
    /** One quantity in so many is not known. */
    private static final int UNKNOWN = 32;

    private final World world;

    public BaciFile(World world) {
        this.world = world;
    }

    /** What CEPII would call the file of a year. */
    public static String name(int year) {
        return "BACI_HS17_Y%d_BENCH.csv".formatted(year);
    }

    /** Writes these years with a header and returns the number of rows. */
    public long write(OutputStream out, int firstYear, int lastYear) throws IOException {
        int[] order = ByCode.order(world);
        try (TextWriter text = new TextWriter(out)) {
            text.text("t,i,j,k,v,q").endLine();
            for (int year = firstYear; year <= lastYear; year++) {
                for (int from : order) {
                    for (int to : order) {
                        write(text, year, from, to);
                    }
                }
            }
            return text.lines() - 1;
        }
    }

    private void write(TextWriter text, int year, int from, int to) {
        int exporter = world.places().get(from).numeric();
        int importer = world.places().get(to).numeric();
        world.lines(year, from, to, (good, valueMilli, grams) -> {
            text.number(year)
                    .letter(',')
                    .number(exporter)
                    .letter(',')
                    .number(importer)
                    .letter(',');
            text.padded(world.goods().code(good), 6).letter(',');
            text.thousandths(dollars(valueMilli)).letter(',');
            try {
                if (isWeightKnown(valueMilli, grams)) {
                    text.thousandths(kilograms(grams)).endLine();
                } else {
                    text.text("NA").endLine();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** BACI keeps thousands of dollars with three decimals. */
    static long dollars(long valueMilli) {
        return (valueMilli + 500) / 1000;
    }

    /** BACI keeps tons with three decimals. */
    static long kilograms(long grams) {
        return (grams + 500) / 1000;
    }

    static boolean isWeightKnown(long valueMilli, long grams) {
        return (valueMilli ^ grams) % UNKNOWN != 0;
    }
}
