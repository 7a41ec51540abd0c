package org.entente.bench.trade.world;

import java.util.List;
import org.entente.bench.trade.world.Draw.Purpose;

/**
 * The flows of goods as they truly are. Every line is a function of the options and of what it is about, so lines are
 * made as they are asked for and nothing is kept: memory does not depend on the number of rows.
 */
public final class World {
    /** Dollars are kept to the thousandth. */
    private static final int MILLI = 1000;

    private final WorldOptions options;
    private final Draw draw;
    private final List<Place> places;
    private final Goods goods;
    private final Patterns patterns;
    private final Gravity gravity;
    private final double[] densities;

    private World(WorldOptions options) {
        this.options = options;
        this.draw = new Draw(options.seed());
        this.places = Places.list(options.places(), draw);
        this.goods = new Goods(options.goods(), draw);
        this.patterns = new Patterns(places, goods, draw);
        this.gravity = new Gravity(places, options.firstYear(), draw);
        this.densities = new double[options.years()];
        Density density = new Density(places.size(), goods.count(), gravity, patterns);
        for (int i = 0; i < densities.length; i++) {
            densities[i] = density.of(options.firstYear() + i, (double) options.rows() / options.years());
        }
    }

    /** Makes a world; the same options make the same one. */
    public static World of(WorldOptions options) {
        return new World(options);
    }

    public WorldOptions options() {
        return options;
    }

    /** The countries, the largest economy first; a place's rank is its index. */
    public List<Place> places() {
        return places;
    }

    public Goods goods() {
        return goods;
    }

    Draw draw() {
        return draw;
    }

    /** Gives the lines of one flow of a year, by product; none for a pair that does not trade, or a place with itself. */
    public void lines(int year, int exporter, int importer, LineSink sink) {
        double size = gravity.of(exporter, importer, year);
        float intensity = (float) (densities[year - options.firstYear()] * Patterns.presence(size));
        if (2 * intensity * patterns.mostLikely(exporter) < Draw.shortestDelay()) {
            return;
        }
        float[] shares = patterns.shareRoots(exporter);
        float[] demands = patterns.demandRoots(importer);
        int from = places.get(exporter).numeric();
        int to = places.get(importer).numeric();
        long presence = draw.key(Purpose.PRESENCE, from, to, 0);
        long thisYear = draw.key(Purpose.PRESENCE, from, to, year);
        long usual = draw.key(Purpose.VALUE, from, to, 0);
        long values = draw.key(Purpose.VALUE, from, to, year);
        for (int good = 0; good < shares.length; good++) {
            float cell = intensity * shares[good] * demands[good];
            float delay = Draw.delay(Draw.bits(presence, good));
            // Far from the threshold a cell is always there or never; near it, the year decides.
            if (delay < 2 * cell && (delay < cell / 2 || delay * churn(Draw.bits(thisYear, good)) < cell)) {
                double expected = size * patterns.share(exporter, good) * patterns.demand(importer, good);
                emit(good, expected, Draw.bits(usual, good), Draw.bits(values, good), sink);
            }
        }
    }

    /** Such that as much comes as goes: the mean of its inverse is 1. */
    private static double churn(long bits) {
        return Math.max(0.5, Math.min(2, StrictMath.exp(0.3 * Draw.normal(bits) + 0.045)));
    }

    private void emit(int good, double expected, long usual, long thisYear, LineSink sink) {
        double value = expected * StrictMath.exp(1.5 * Draw.normal(usual) + 0.4 * Draw.normal(thisYear) - 1.2);
        double price = goods.kilogramPrice(good)
                * StrictMath.exp(0.5 * Draw.normal(Draw.bits(usual, 1)) + 0.1 * Draw.normal(Draw.bits(thisYear, 1)));
        long valueMilli = Math.max(MILLI, Math.round(value * MILLI));
        sink.line(good, valueMilli, Math.round(valueMilli / price));
    }
}
