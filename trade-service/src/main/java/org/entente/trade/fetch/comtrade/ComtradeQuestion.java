package org.entente.trade.fetch.comtrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.fetch.FetchParameters;
import org.entente.trade.fetch.FetchUnit;
import org.entente.trade.flow.Flow;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;

/**
 * What a fetch asks of Comtrade about every unit.
 *
 * @param classification {@code HS} or {@code SITC} for the edition that was reported in, or an edition such as {@code H4}
 * @param flows Comtrade's codes
 * @param commodities Comtrade's codes of levels
 */
record ComtradeQuestion(String classification, List<String> flows, List<String> commodities) {
    static final String CLASSIFICATION = "classification";
    static final String FLOWS = "flows";
    static final String LEVEL = "level";

    /** All of them: a file speaks for its reporter and period as a whole. */
    private static final String ALL_FLOWS = "X,M,RX,RM,DX,FM,MIP,MOP,XIP,XOP";

    private static final String HS = "HS";
    private static final String SITC = "SITC";

    /**
     * Reads the parameters; by default the total as reported and its leaves, of which the levels between are added up.
     * Rejects what Comtrade has no code for.
     */
    static ComtradeQuestion of(FetchParameters parameters) {
        String classification = classification(parameters.find(CLASSIFICATION).orElse(HS));
        boolean sitc = classification.startsWith("S");
        Family family = sitc ? Family.SITC : Family.HS;
        List<String> flows = parameters.list(FLOWS, ALL_FLOWS).stream()
                .map(ComtradeQuestion::flow)
                .toList();
        List<String> levels = parameters.list(LEVEL, sitc ? "total,5" : "total,6").stream()
                .map(text -> level(text, family))
                .toList();
        return new ComtradeQuestion(classification, flows, levels);
    }

    /** The request about one reporter and period. */
    Selection about(FetchUnit unit, CountryReference countries) {
        return new Selection(
                unit.period().frequency() == Frequency.MONTHLY ? "M" : "A",
                classification.equals(SITC) ? "SS" : classification,
                reporter(unit.reporter(), countries),
                period(unit.period()),
                flows,
                commodities,
                List.of());
    }

    private static String classification(String text) {
        if (text.equalsIgnoreCase(SITC)) {
            return SITC;
        }
        return Classification.find(text)
                .map(Classification::comtradeCode)
                .orElseThrow(() -> new BadUserInputException(
                        "'%s' is not a classification; write HS or SITC for the edition that was reported in, or one of"
                                        .formatted(text)
                                + " H0 to H6 and S1 to S4 for figures converted to it"));
    }

    private static String flow(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Flow.findByComtradeCode(code)
                .map(known -> code)
                .orElseThrow(() ->
                        new BadUserInputException("'%s' is not a flow; Comtrade has %s".formatted(text, ALL_FLOWS)));
    }

    private static String level(String text, Family family) {
        if (text.equalsIgnoreCase(Selection.TOTAL)) {
            return Selection.TOTAL;
        }
        List<Integer> levels = family.levels();
        return levels.stream()
                .filter(level -> text.equals(String.valueOf(level)))
                .map(level -> "AG" + level)
                .findFirst()
                .orElseThrow(() -> new BadUserInputException(
                        "'%s' is not a level of %s; write total or one of %s".formatted(text, family, levels)));
    }

    /** {@code 2021} or {@code 202107}. */
    private static String period(Period period) {
        return period.code().replace("-", "");
    }

    /**
     * Every code that Comtrade has or had for the reporter: its own codes changed over time (Italy was 381 and is 380),
     * and only the one that was in use then has data.
     */
    private static String reporter(CountryCode code, CountryReference countries) {
        Country country = countries.require(code);
        List<String> codes = new ArrayList<>(countries.aliasesOf(AliasScheme.COMTRADE, code).stream()
                .filter(alias -> alias.chars().allMatch(c -> c >= '0' && c <= '9'))
                .toList());
        String own = String.valueOf(country.numeric());
        boolean isOwn = countries
                .resolve(AliasScheme.COMTRADE, own, null)
                .filter(country::equals)
                .isPresent();
        if (isOwn && !codes.contains(own)) {
            codes.add(own);
        }
        if (codes.isEmpty()) {
            throw new BadUserInputException("Comtrade has no code for '%s'".formatted(code));
        }
        return String.join(",", codes);
    }
}
