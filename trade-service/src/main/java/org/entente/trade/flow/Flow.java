package org.entente.trade.flow;

import org.eclipse.microprofile.graphql.Description;

/** Direction of a flow of goods, seen from the country that the question is about. */
@Description("Direction of a flow of goods, seen from the country that the question is about.")
public enum Flow {
    /** Goods leaving the country. */
    @Description("Goods leaving the country, usually valued free on board.")
    EXPORT("X"),

    /** Goods entering the country. */
    @Description("Goods entering the country, usually valued with freight and insurance.")
    IMPORT("M");

    private final String code;

    Flow(String code) {
        this.code = code;
    }

    /** The one-letter code of the tables. */
    public String code() {
        return code;
    }

    /** The flow that the other side records for the same goods. */
    public Flow mirror() {
        return this == EXPORT ? IMPORT : EXPORT;
    }

    /** The flow with this code. */
    public static Flow ofCode(String code) {
        return switch (code) {
            case "X" -> EXPORT;
            case "M" -> IMPORT;
            default -> throw new IllegalArgumentException("not a flow: " + code);
        };
    }
}
