package org.entente.bench.trade.world;

/** Takes the lines of a flow, product by product. */
@FunctionalInterface
public interface LineSink {
    /**
     * One product of a flow.
     *
     * @param good number of the product
     * @param valueMilli thousandths of a US dollar
     * @param grams net weight
     */
    void line(int good, long valueMilli, long grams);
}
