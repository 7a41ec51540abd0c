package org.entente.bench.trade.world;

import java.util.List;
import org.entente.bench.trade.world.Draw.Purpose;

/** What each pair trades in all: by the sizes of both and the distance, with much that neither explains. */
final class Gravity {
    /** About the world's trade in goods, US dollars. */
    private static final double WORLD = 17e12;

    private static final double DISTANCE = 0.9;
    private static final double UNEXPLAINED = 0.8;
    private static final double GROWTH = 0.035;

    private final List<Place> places;
    private final int firstYear;
    private final Draw draw;
    private final double[][] usual;

    Gravity(List<Place> places, int firstYear, Draw draw) {
        this.places = places;
        this.firstYear = firstYear;
        this.draw = draw;
        this.usual = new double[places.size()][places.size()];
        double sum = 0;
        for (Place from : places) {
            for (Place to : places) {
                double size = from == to ? 0 : size(from, to);
                usual[from.rank()][to.rank()] = size;
                sum += size;
            }
        }
        for (double[] row : usual) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= WORLD / sum;
            }
        }
    }

    /** Trade of a year, US dollars; nothing with oneself. */
    double of(int from, int to, int year) {
        double size = usual[from][to];
        if (size == 0) {
            return 0;
        }
        int exporter = places.get(from).numeric();
        int importer = places.get(to).numeric();
        int since = year - firstYear;
        double trend = GROWTH + 0.04 * draw.normal(Purpose.PAIR_TREND, exporter, importer, 0);
        double shock = 0.03 * draw.normal(Purpose.YEAR, year, 0, 0)
                + 0.06 * draw.normal(Purpose.YEAR, year, exporter, 1)
                + 0.06 * draw.normal(Purpose.YEAR, year, importer, 2)
                + 0.20 * draw.normal(Purpose.PAIR_YEAR, exporter, importer, year);
        return size * StrictMath.exp(trend * since + shock);
    }

    private double size(Place from, Place to) {
        int low = Math.min(from.numeric(), to.numeric());
        int high = Math.max(from.numeric(), to.numeric());
        double both = draw.normal(Purpose.PAIR, low, high, 0);
        double own = draw.normal(Purpose.PAIR, from.numeric(), to.numeric(), 1);
        return StrictMath.pow(from.mass(), 0.8)
                * StrictMath.pow(to.mass(), 0.72)
                * StrictMath.pow(from.distance(to), -DISTANCE)
                * StrictMath.exp(UNEXPLAINED * (0.8 * both + 0.6 * own));
    }
}
