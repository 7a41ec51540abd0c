package org.entente.bench.trade.world;

import java.util.List;
import org.entente.bench.trade.world.Draw.Purpose;

/** What each country is good at making, and what it wants: chapters it lives by, headings, single products. */
final class Patterns {
    /** Whether a product is traded grows with the square root of its part, and faster with the size of the pair. */
    private static final double PRESENCE = 0.8;

    private final float[][] shares;
    private final float[][] demands;
    private final float[][] shareRoots;
    private final float[][] demandRoots;
    private final float[] mostLikely;

    Patterns(List<Place> places, Goods goods, Draw draw) {
        this.shares = new float[places.size()][goods.count()];
        this.demands = new float[places.size()][goods.count()];
        for (Place place : places) {
            fill(shares[place.rank()], demands[place.rank()], place, goods, draw);
        }
        this.shareRoots = roots(shares);
        this.demandRoots = roots(demands);
        this.mostLikely = new float[places.size()];
        float wish = 0;
        for (float[] demand : demandRoots) {
            wish = Math.max(wish, largest(demand));
        }
        for (int i = 0; i < mostLikely.length; i++) {
            mostLikely[i] = largest(shareRoots[i]) * wish;
        }
    }

    /** How likely a pair of this size trades at all, up to a factor. */
    static double presence(double size) {
        return StrictMath.pow(size, PRESENCE);
    }

    /** Part of a product in what the country makes; all of them add up to 1. */
    float share(int place, int good) {
        return shares[place][good];
    }

    /** How much of a product the country wants; 1 is usual. */
    float demand(int place, int good) {
        return demands[place][good];
    }

    /** The shares as they count for whether there is trade at all. */
    float[] shareRoots(int place) {
        return shareRoots[place];
    }

    /** The demands as they count for whether there is trade at all. */
    float[] demandRoots(int place) {
        return demandRoots[place];
    }

    /** The largest product of share and demand that the exporter could have with anyone. */
    float mostLikely(int exporter) {
        return mostLikely[exporter];
    }

    private static float largest(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static void fill(float[] shares, float[] demands, Place place, Goods goods, Draw draw) {
        // A large economy makes nearly everything, a small one few things.
        double narrowness = Math.min(1.6, 0.7 + 0.006 * place.rank());
        double[] made = new double[goods.count()];
        double sum = 0;
        for (int good = 0; good < goods.count(); good++) {
            int code = goods.code(good);
            double skill = draw.normal(Purpose.CHAPTER_SKILL, place.numeric(), code / 10_000, 0)
                    + 0.7 * draw.normal(Purpose.HEADING_SKILL, place.numeric(), code / 100, 0)
                    + 0.7 * draw.normal(Purpose.GOOD_SKILL, place.numeric(), code, 0);
            made[good] = goods.size(good) * StrictMath.exp(narrowness * skill);
            sum += made[good];
            demands[good] =
                    (float) StrictMath.exp(0.5 * draw.normal(Purpose.DEMAND, place.numeric(), code / 100, 0) - 0.125);
        }
        for (int good = 0; good < goods.count(); good++) {
            shares[good] = (float) (made[good] / sum);
        }
    }

    private static float[][] roots(float[][] values) {
        float[][] roots = new float[values.length][];
        for (int i = 0; i < values.length; i++) {
            roots[i] = new float[values[i].length];
            for (int j = 0; j < roots[i].length; j++) {
                roots[i][j] = (float) Math.sqrt(values[i][j]);
            }
        }
        return roots;
    }
}
