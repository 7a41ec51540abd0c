package org.entente.bench.trade.world;

import java.util.Arrays;
import org.entente.bench.trade.world.Draw.Purpose;

/** Products by rule: the chapters of the Harmonized System, each with headings, each with subheadings. */
public final class Goods {
    /** The chapters are 01 to 97 without 77, which the Harmonized System keeps free. */
    private static final int CHAPTERS = 96;

    private static final int RESERVED = 77;
    private static final int[] ENDINGS = {10, 20, 30, 90, 40, 11, 19, 50, 80};

    /** So that no chapter has more than 99 headings. */
    static final int MOST = CHAPTERS * 99 * ENDINGS.length;

    private final int[] codes;
    private final double[] sizes;
    private final double[] kilogramPrices;

    Goods(int count, Draw draw) {
        this.codes = codes(count);
        this.sizes = new double[count];
        this.kilogramPrices = new double[count];
        for (int i = 0; i < count; i++) {
            double chapter = draw.normal(Purpose.GOOD, codes[i] / 10_000, 1, 0);
            sizes[i] = StrictMath.exp(0.8 * chapter + 1.6 * draw.normal(Purpose.GOOD, codes[i], 2, 0));
            kilogramPrices[i] = StrictMath.exp(1.5 + 1.6 * draw.normal(Purpose.PRICE, codes[i], 0, 0));
        }
    }

    /** How many there are; they are numbered from 0 in the order of their codes. */
    public int count() {
        return codes.length;
    }

    /** Six digits as a number: 10121 is 010121. */
    public int code(int good) {
        return codes[good];
    }

    /** Weight in world trade, heavy-tailed; only ratios mean something. */
    double size(int good) {
        return sizes[good];
    }

    /** US dollars for a kilogram. */
    double kilogramPrice(int good) {
        return kilogramPrices[good];
    }

    private static int[] codes(int count) {
        int[] codes = new int[count];
        int made = 0;
        for (int n = 0; n < CHAPTERS; n++) {
            int chapter = n + 1 < RESERVED ? n + 1 : n + 2;
            int share = (int) ((long) count * (n + 1) / CHAPTERS - (long) count * n / CHAPTERS);
            // About four subheadings to a heading, as in the real list.
            int headings = Math.min(99, Math.max(share / 4, (share + ENDINGS.length - 1) / ENDINGS.length));
            for (int i = 0; i < share; i++) {
                int heading = 1 + i % headings;
                codes[made++] = chapter * 10_000 + heading * 100 + ENDINGS[i / headings];
            }
        }
        Arrays.sort(codes);
        return codes;
    }
}
