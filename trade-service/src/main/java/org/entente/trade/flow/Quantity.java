package org.entente.trade.flow;

/**
 * How much of a good there is in the unit that its kind is counted in.
 *
 * @param milli thousandths of the unit, not negative
 * @param unit code of the unit as the World Customs Organization and UN Comtrade number them: 5 is items, 7 litres, 8
 *     kilograms
 * @param estimated whether the source estimated it
 */
public record Quantity(long milli, int unit, boolean estimated) {
    private static final int MOST = 999;

    public Quantity {
        if (milli < 0) {
            throw new IllegalArgumentException("a quantity is not negative: " + milli);
        }
        if (unit < 1 || unit > MOST) {
            throw new IllegalArgumentException("not a code of a unit of quantity: " + unit);
        }
    }
}
