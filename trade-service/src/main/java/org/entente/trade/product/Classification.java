package org.entente.trade.product;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** Editions of the Harmonized System, oldest first. */
@Description("Classification of goods: the Harmonized System and its editions.")
public enum Classification {
    /** The Harmonized System without saying which edition. */
    @Description(
            "The Harmonized System without saying which edition; a code is understood as its newest listing edition words it.")
    HS("HS"),

    /** First edition. */
    @Description("Harmonized System 1988/92.")
    HS1992("H0"),

    /** Second edition. */
    @Description("Harmonized System 1996.")
    HS1996("H1"),

    /** Third edition. */
    @Description("Harmonized System 2002.")
    HS2002("H2"),

    /** Fourth edition. */
    @Description("Harmonized System 2007.")
    HS2007("H3"),

    /** Fifth edition. */
    @Description("Harmonized System 2012.")
    HS2012("H4"),

    /** Sixth edition. */
    @Description("Harmonized System 2017.")
    HS2017("H5"),

    /** Seventh edition. */
    @Description("Harmonized System 2022.")
    HS2022("H6");

    private final String comtradeCode;

    Classification(String comtradeCode) {
        this.comtradeCode = comtradeCode;
    }

    /** The classification meant by its own name ({@code HS2017}), the short one ({@code HS17}) or Comtrade's ({@code H5}). */
    public static Optional<Classification> find(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (Classification one : values()) {
            boolean shortName = one != HS && wanted.equals("HS" + one.name().substring(4));
            if (wanted.equals(one.name()) || wanted.equals(one.comtradeCode) || shortName) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The short name in lower case as datasets use it, for instance {@code hs17}. */
    public String shortName() {
        return this == HS ? "hs" : "hs" + name().substring(4);
    }
}
