package org.entente.trade.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much more one country exports to another than the other's weight in world trade lets expect; 1 is as expected. */
public final class Intensity {
    private Intensity() {}

    /**
     * The quotient of two export shares, {@code (x_ij / X_i) / (x_wj / X_w)}: the World Bank's (WITS) and ESCAP's
     * definition. The world includes i.
     *
     * @param bilateral exports of i to j
     * @param total exports of i to the world
     * @param worldToPartner exports of all countries to j, as the exporters report them
     * @param worldTotal exports of all countries to the world
     * @return 0 and more; null when i exports nothing or nobody exports to j
     */
    public static @Nullable BigDecimal shareOfWorld(
            BigDecimal bilateral, BigDecimal total, BigDecimal worldToPartner, BigDecimal worldTotal) {
        return Decimals.quotient(bilateral.multiply(worldTotal), total.multiply(worldToPartner));
    }

    /**
     * The export share beside the partner's share in the imports that i can serve, {@code (x_ij / X_i) / (M_j / (M_w -
     * M_i))}: Brown 1949 and Kojima 1964. The world leaves i out, which does not import from itself.
     *
     * @param bilateral exports of i to j
     * @param total exports of i to the world
     * @param partnerImports imports of j from the world
     * @param worldImports imports of all countries
     * @param ownImports imports of i from the world
     * @return 0 and more; null when i exports nothing or j imports nothing
     */
    public static @Nullable BigDecimal brownKojima(
            BigDecimal bilateral,
            BigDecimal total,
            BigDecimal partnerImports,
            BigDecimal worldImports,
            BigDecimal ownImports) {
        return Decimals.quotient(bilateral.multiply(worldImports.subtract(ownImports)), total.multiply(partnerImports));
    }
}
