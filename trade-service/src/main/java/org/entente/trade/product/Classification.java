package org.entente.trade.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** Editions of the Harmonized System and of the Standard International Trade Classification, each oldest first. */
@Description(
        "Classification of goods: the Harmonized System and the Standard International Trade Classification in their editions.")
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
    HS2022("H6"),

    /** First revision. */
    @Description("Standard International Trade Classification, revision 1, of 1960.")
    SITC1("S1"),

    /** Second revision. */
    @Description("Standard International Trade Classification, revision 2, of 1974.")
    SITC2("S2"),

    /** Third revision. */
    @Description("Standard International Trade Classification, revision 3, of 1985.")
    SITC3("S3"),

    /** Fourth revision. */
    @Description("Standard International Trade Classification, revision 4, of 2006.")
    SITC4("S4");

    private final String comtradeCode;

    /** Classifications whose codes are built alike. */
    public enum Family {
        /** The Harmonized System: chapters, headings and subheadings. */
        HS("HS, of 2, 4 or 6 digits", 2, 4, 6),
        /** The Standard International Trade Classification: sections to basic headings. */
        SITC("SITC, of 1 to 5 digits", 1, 2, 3, 4, 5);

        private final String description;
        private final List<Integer> levels;
        private final int levelBits;

        Family(String description, Integer... levels) {
            this.description = description;
            this.levels = List.of(levels);
            this.levelBits = this.levels.stream().mapToInt(level -> 1 << level).sum();
        }

        /** Its name and what its codes look like, for a sentence. */
        public String describe() {
            return description;
        }

        /** Numbers of digits that codes have, fewest first. */
        public List<Integer> levels() {
            return levels;
        }

        /** Whether it has codes of so many digits. */
        boolean hasLevel(int digits) {
            return digits < Integer.SIZE && (levelBits & 1 << digits) != 0;
        }
    }

    Classification(String comtradeCode) {
        this.comtradeCode = comtradeCode;
    }

    /** The classification meant by its own name ({@code HS2017}), the short one ({@code HS17}) or Comtrade's ({@code H5}). */
    public static Optional<Classification> find(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (Classification one : values()) {
            if (wanted.equals(one.name())
                    || wanted.equals(one.comtradeCode)
                    || wanted.equals(one.shortName().toUpperCase(Locale.ROOT))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** How its codes are built. */
    public Family family() {
        return name().startsWith("SITC") ? Family.SITC : Family.HS;
    }

    /** The code that UN Comtrade has for it, for instance {@code H5}. */
    public String comtradeCode() {
        return comtradeCode;
    }

    /** The short name in lower case as datasets use it, for instance {@code hs17} or {@code sitc3}. */
    public String shortName() {
        return this == HS || family() == Family.SITC ? name().toLowerCase(Locale.ROOT) : "hs" + name().substring(4);
    }
}
