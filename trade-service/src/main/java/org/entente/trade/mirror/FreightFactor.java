package org.entente.trade.mirror;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.trade.pair.Figures;
import org.entente.trade.pair.MirrorComparison;

/**
 * What imports valued CIF are taken to be of the same goods' exports valued FOB. The IMF's Direction of Trade
 * Statistics uses 1.06, the Observatory of Economic Complexity 1.08.
 */
public record FreightFactor(BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(2);

    /** That of the IMF. */
    public static final FreightFactor USUAL = new FreightFactor(new BigDecimal("1.06"));

    private static final String METHOD = "exports x (%s - 1), the cost of freight and insurance by a factor";

    /**
     * @throws BadUserInputException when it is not from 1 to 2
     */
    public FreightFactor {
        if (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(MOST) > 0) {
            throw new BadUserInputException(
                    "cifFobFactor is %s; write imports CIF / exports FOB, from 1 to 2, such as 1.06"
                            .formatted(value.toPlainString()));
        }
    }

    /** What freight and insurance add to the imports; empty when the valuations do not tell. */
    Optional<BigDecimal> freight(MirrorComparison comparison) {
        BigDecimal exports = comparison.exports().value();
        Valuation x = comparison.exports().valuation();
        Valuation m = comparison.imports().valuation();
        if (exports == null) {
            return Optional.empty();
        }
        if (m == Valuation.CIF && x == Valuation.FOB) {
            return Optional.of(exports.multiply(value.subtract(BigDecimal.ONE)));
        }
        return x == m && (x == Valuation.FOB || x == Valuation.CIF) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** Imports less exports by freight and insurance, or why it is not known. */
    Figure figure(MirrorComparison comparison) {
        Figure exports = comparison.exports();
        Figure imports = comparison.imports();
        Optional<BigDecimal> freight = freight(comparison);
        String method = METHOD.formatted(value.toPlainString());
        if (freight.isEmpty()) {
            return Figures.undefined(
                    Unit.CURRENCY,
                    exports.interval(),
                    "%s; it needs imports CIF and exports FOB, and they are valued %s and %s"
                            .formatted(method, imports.valuation(), exports.valuation()),
                    List.of(exports));
        }
        if (exports.valuation() == imports.valuation()) {
            method = "none: both sides value the goods %s".formatted(exports.valuation());
        }
        return Figure.derived(freight.get(), Unit.CURRENCY, exports.interval(), method, List.of(exports));
    }
}
