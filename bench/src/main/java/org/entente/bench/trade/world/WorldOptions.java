package org.entente.bench.trade.world;

/**
 * How large a world is.
 *
 * @param rows about how many flows of a product there are, all years together
 * @param firstYear the first calendar year
 * @param lastYear the last calendar year
 * @param places countries that trade, the largest first
 * @param goods six-digit products
 * @param seed another seed is another world
 */
public record WorldOptions(long rows, int firstYear, int lastYear, int places, int goods, long seed) {
    /** As many as BACI has. */
    public static final int PLACES = 225;

    /** As many as HS 2017 has in use. */
    public static final int GOODS = 5_200;

    /** Refuses what no world can be. */
    public WorldOptions {
        if (firstYear < 1900 || lastYear > 2100 || firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "the years %d to %d are none; write years from 1900 to 2100, the earlier first"
                            .formatted(firstYear, lastYear));
        }
        if (places < 2 || places > Places.MOST) {
            throw new IllegalArgumentException(
                    "%d countries cannot be made; write 2 to %d".formatted(places, Places.MOST));
        }
        if (goods < 1 || goods > Goods.MOST) {
            throw new IllegalArgumentException(
                    "%d products cannot be made; write 1 to %d".formatted(goods, Goods.MOST));
        }
        long most = (long) (lastYear - firstYear + 1) * places * (places - 1) * goods / 2;
        if (rows < 1 || rows > most) {
            throw new IllegalArgumentException(
                    "%d rows cannot be made of %d countries, %d products and %d years; write 1 to %d"
                            .formatted(rows, places, goods, lastYear - firstYear + 1, most));
        }
    }

    /** A world of the usual numbers of countries and products. */
    public static WorldOptions of(long rows, int firstYear, int lastYear, long seed) {
        return new WorldOptions(rows, firstYear, lastYear, PLACES, GOODS, seed);
    }

    /** How many years there are. */
    public int years() {
        return lastYear - firstYear + 1;
    }
}
