package org.entente.trade.flow;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/**
 * Direction of a flow of goods, seen from the country that the question is about: exports and imports, and the parts of
 * them that some reporters publish beside. The parts are contained in the two and are never added to them.
 */
@Description(
        "Direction of a flow of goods, seen from the country that the question is about. Exports and imports contain the other flows, which some reporters publish beside them.")
public enum Flow {
    /** Goods leaving the country. */
    @Description("Goods leaving the country, usually valued free on board.")
    EXPORT("X", "X"),

    /** Goods entering the country. */
    @Description("Goods entering the country, usually valued with freight and insurance.")
    IMPORT("M", "M"),

    /** Foreign goods leaving again in the state they came in; part of the exports. */
    @Description("Foreign goods leaving again in the state they came in; part of the exports.")
    RE_EXPORT("R", "RX"),

    /** Domestic goods coming back in the state they left in; part of the imports. */
    @Description("Domestic goods coming back in the state they left in; part of the imports.")
    RE_IMPORT("I", "RM"),

    /** Goods grown or made in the country; part of the exports. */
    @Description("Goods grown or made in the country; part of the exports.")
    DOMESTIC_EXPORT("D", "DX"),

    /** Goods of foreign origin coming in; part of the imports. */
    @Description("Goods of foreign origin coming in; part of the imports.")
    FOREIGN_IMPORT("F", "FM"),

    /** Goods coming in to be worked on and sent back; part of the imports. */
    @Description("Goods coming in to be worked on and sent back; part of the imports.")
    IMPORT_FOR_INWARD_PROCESSING("P", "MIP"),

    /** Goods coming back after work abroad; part of the imports. */
    @Description("Goods coming back after work abroad; part of the imports.")
    IMPORT_AFTER_OUTWARD_PROCESSING("Q", "MOP"),

    /** Goods sent back after work in the country; part of the exports. */
    @Description("Goods sent back after work in the country; part of the exports.")
    EXPORT_AFTER_INWARD_PROCESSING("S", "XIP"),

    /** Goods sent abroad to be worked on; part of the exports. */
    @Description("Goods sent abroad to be worked on; part of the exports.")
    EXPORT_FOR_OUTWARD_PROCESSING("T", "XOP");

    private final String code;
    private final String comtradeCode;

    Flow(String code, String comtradeCode) {
        this.code = code;
        this.comtradeCode = comtradeCode;
    }

    /** The one-letter code of the tables. */
    public String code() {
        return code;
    }

    /** The code that UN Comtrade has for it, for instance {@code RX}. */
    public String comtradeCode() {
        return comtradeCode;
    }

    /** Its name in a sentence, for instance {@code re-exports}. */
    public String plural() {
        return switch (this) {
            case EXPORT -> "exports";
            case IMPORT -> "imports";
            case RE_EXPORT -> "re-exports";
            case RE_IMPORT -> "re-imports";
            case DOMESTIC_EXPORT -> "domestic exports";
            case FOREIGN_IMPORT -> "foreign imports";
            case IMPORT_FOR_INWARD_PROCESSING -> "imports for inward processing";
            case IMPORT_AFTER_OUTWARD_PROCESSING -> "imports after outward processing";
            case EXPORT_AFTER_INWARD_PROCESSING -> "exports after inward processing";
            case EXPORT_FOR_OUTWARD_PROCESSING -> "exports for outward processing";
        };
    }

    /** Whether goods leave the country. */
    public boolean isOutward() {
        return comtradeCode.contains("X");
    }

    /** Whether it is all exports or all imports rather than a part of them. */
    public boolean isWhole() {
        return this == EXPORT || this == IMPORT;
    }

    /** The flow that the other side records for the same goods. */
    public Flow mirror() {
        return isOutward() ? IMPORT : EXPORT;
    }

    /** The flow with this one-letter code. */
    public static Flow ofCode(String code) {
        for (Flow flow : values()) {
            if (flow.code.equals(code)) {
                return flow;
            }
        }
        throw new IllegalArgumentException("not a flow: " + code);
    }

    /** The flow that UN Comtrade writes so, for instance {@code RX}; empty for any other text. */
    public static Optional<Flow> findByComtradeCode(String code) {
        for (Flow flow : values()) {
            if (flow.comtradeCode.equals(code)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }
}
