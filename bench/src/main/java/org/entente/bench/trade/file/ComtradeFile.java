package org.entente.bench.trade.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.entente.bench.trade.world.Reporting;
import org.entente.bench.trade.world.Reporting.Side;
import org.entente.bench.trade.world.World;

/**
 * The world as UN Comtrade publishes it in bulk: tab-separated and compressed, what both sides report, with the world as
 * a partner, and with totals, chapters and headings beside the subheadings.
 */
public final class ComtradeFile {
    private final World world;
    private final Reporting reporting;
    private final int[] order;

    public ComtradeFile(World world) {
        this.world = world;
        this.reporting = new Reporting(world);
        this.order = ByCode.order(world);
    }

    /** What the United Nations would call the file of a reporter and year. */
    public String name(int reporter, int year) {
        return "COMTRADE-FINAL-CA%03d%dH5[2025-01-01].gz"
                .formatted(world.places().get(reporter).numeric(), year);
    }

    /** Whether the reporter published a year at all. */
    public boolean exists(int reporter, int year) {
        return !reporting.isSilent(reporter, year);
    }

    /** Writes one reporter's year with a header and returns the number of lines. */
    public long write(OutputStream out, int reporter, int year) throws IOException {
        try (TextWriter text = compressed(out)) {
            ComtradeReport.header(text);
            write(text, reporter, year);
            return text.lines() - 1;
        }
    }

    /** Writes every reporter and year into one file and returns the number of lines. */
    public long writeAll(OutputStream out) throws IOException {
        try (TextWriter text = compressed(out)) {
            ComtradeReport.header(text);
            for (int year = world.options().firstYear(); year <= world.options().lastYear(); year++) {
                for (int reporter : order) {
                    if (exists(reporter, year)) {
                        write(text, reporter, year);
                    }
                }
            }
            return text.lines() - 1;
        }
    }

    private void write(TextWriter text, int reporter, int year) throws IOException {
        int numeric = world.places().get(reporter).numeric();
        ComtradeReport exports = new ComtradeReport(world.goods(), text, numeric, year, "X");
        ComtradeReport passing = new ComtradeReport(world.goods(), text, numeric, year, "RX");
        ComtradeReport imports = new ComtradeReport(world.goods(), text, numeric, year, "M");
        for (int partner : order) {
            if (partner == reporter) {
                continue;
            }
            reporting.lines(Side.EXPORTER, year, reporter, partner, (good, value, grams, passed) -> {
                exports.add(good, value, grams);
                if (passed > 0) {
                    passing.add(good, passed, Math.round((double) grams * passed / value));
                }
            });
            reporting.lines(
                    Side.IMPORTER,
                    year,
                    partner,
                    reporter,
                    (good, value, grams, none) -> imports.add(good, value, grams));
            int exportPartner = shown(Side.EXPORTER, reporter, partner);
            exports.endPartner(exportPartner);
            passing.endPartner(exportPartner);
            imports.endPartner(shown(Side.IMPORTER, reporter, partner));
        }
        exports.finish();
        passing.finish();
        imports.finish();
    }

    private int shown(Side side, int reporter, int partner) {
        return reporting.isHidden(side, reporter, partner)
                ? ComtradeReport.NOT_SPECIFIED_AREAS
                : world.places().get(partner).numeric();
    }

    /** Fast rather than small: the files are read once. */
    private static TextWriter compressed(OutputStream out) throws IOException {
        return new TextWriter(new GZIPOutputStream(out, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        });
    }
}
