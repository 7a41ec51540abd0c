package org.entente.bench.trade.world;

import org.entente.bench.trade.world.Draw.Purpose;

/**
 * What both sides say of the world's flows. They never quite agree: importers count freight and insurance, each side
 * values and records with errors of its own, some say nothing in some years, some withhold products or partners, hubs
 * count what only passes through, and each rounds in its own way.
 */
public final class Reporting {
    /** Below this rank every country reports every year. */
    private static final int RELIABLE = 60;

    private static final double SILENT_YEARS = 0.12;
    private static final double WITHHELD_PRODUCTS = 0.01;
    private static final double HIDDEN_PARTNERS = 0.02;
    private static final double UNRECORDED = 0.05;
    private static final double UNWEIGHED = 0.06;
    private static final double PASSING_PRODUCTS = 0.4;

    private final World world;
    private final Draw draw;

    public Reporting(World world) {
        this.world = world;
        this.draw = world.draw();
    }

    /** Which side reports. */
    public enum Side {
        EXPORTER(Purpose.EXPORT_SIDE, Purpose.EXPORT_LINE),
        IMPORTER(Purpose.IMPORT_SIDE, Purpose.IMPORT_LINE);

        private final Purpose pair;
        private final Purpose line;

        Side(Purpose pair, Purpose line) {
            this.pair = pair;
            this.line = line;
        }
    }

    /** Takes what a side reports, as {@link LineSink}; also what of it is re-exports, 0 for an importer. */
    @FunctionalInterface
    public interface Sink {
        /**
         * One product as reported; several lines may have the good {@link Goods#count()}, which stands for what the
         * reporter does not specify.
         *
         * @param grams 0 when not reported
         */
        void line(int good, long valueMilli, long grams, long reExportedMilli);
    }

    /** Whether a country reports nothing in a year. */
    public boolean isSilent(int reporter, int year) {
        return reporter >= RELIABLE && draw.uniform(Purpose.REPORTER, numeric(reporter), year, 0) < SILENT_YEARS;
    }

    /** Whether the reporter counts this partner under areas not elsewhere specified. */
    public boolean isHidden(Side side, int reporter, int partner) {
        return draw.uniform(side.pair, numeric(reporter), numeric(partner), 1) < HIDDEN_PARTNERS;
    }

    /** Whether goods pass through the country, so that it reports re-exports apart. */
    public boolean reExports(int reporter) {
        return world.places().get(reporter).isHub();
    }

    /** Gives what one side reports of the flow from exporter to importer. */
    public void lines(Side side, int year, int exporter, int importer, Sink sink) {
        int reporter = numeric(side == Side.EXPORTER ? exporter : importer);
        int partner = numeric(side == Side.EXPORTER ? importer : exporter);
        double factor = StrictMath.exp(0.1 * draw.normal(side.pair, reporter, partner, 0))
                * (side == Side.IMPORTER ? freight(exporter, importer) : 1);
        long key = draw.key(side.line, reporter, partner, year);
        long unit = unit(reporter);
        boolean hub = side == Side.EXPORTER && reExports(exporter);
        world.lines(year, exporter, importer, (good, valueMilli, grams) -> {
            long bits = Draw.bits(key, good);
            long others = Draw.bits(bits, 1);
            if (Draw.uniform(others) < UNRECORDED) {
                return;
            }
            double own = valueMilli * factor * StrictMath.exp(0.2 * Draw.normal(bits));
            double passing = hub ? own * passing(reporter, good) : 0;
            long value = rounded(own + passing, unit);
            if (value > 0) {
                boolean weighed = Draw.uniform(Draw.bits(bits, 2)) >= UNWEIGHED;
                sink.line(
                        isWithheld(reporter, good) ? world.goods().count() : good,
                        value,
                        weighed ? Math.round(grams * (own + passing) / valueMilli) : 0,
                        Math.min(value, rounded(passing, unit)));
            }
        });
    }

    /** What importers pay for freight and insurance, by distance: about 3 % from next door, 15 % from the other side. */
    private double freight(int exporter, int importer) {
        double distance = world.places().get(exporter).distance(world.places().get(importer));
        double chance = draw.normal(Purpose.DISTANCE, numeric(exporter), numeric(importer), 0);
        return 1 + Math.max(0, 0.025 + 0.006 * distance + 0.015 * chance);
    }

    private double passing(int reporter, int good) {
        long bits = draw.key(Purpose.RE_EXPORT, reporter, world.goods().code(good) / 100, 0);
        return Draw.uniform(bits) < PASSING_PRODUCTS ? 0.3 + Draw.uniform(Draw.bits(bits, 1)) : 0;
    }

    private boolean isWithheld(int reporter, int good) {
        return draw.uniform(Purpose.REPORTER_GOOD, reporter, world.goods().code(good), 0) < WITHHELD_PRODUCTS;
    }

    /** Thousandths of a dollar, dollars, or thousands of dollars. */
    private long unit(int reporter) {
        double habit = draw.uniform(Purpose.REPORTER, reporter, 0, 1);
        if (habit < 0.1) {
            return 1_000_000;
        }
        return habit < 0.35 ? 1_000 : 1;
    }

    private static long rounded(double valueMilli, long unit) {
        return Math.round(valueMilli / unit) * unit;
    }

    private int numeric(int place) {
        return world.places().get(place).numeric();
    }
}
