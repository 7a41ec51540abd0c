package org.entente.investment.project;

import org.eclipse.microprofile.graphql.Description;

/** A sector of the economy as people name it, with the ISIC revision 4 section that it falls into. */
@Description("A sector of the economy as people name it.")
public enum Sector {
    /** Oil and gas: ISIC section B. */
    @Description("Oil and gas: ISIC section B.")
    OIL_AND_GAS("Oil and gas", 'B'),

    /** Mining of other minerals: ISIC section B. */
    @Description("Mining of other minerals: ISIC section B.")
    MINING("Mining of other minerals", 'B'),

    /** Agriculture, forestry and fishing: ISIC section A. */
    @Description("Agriculture, forestry and fishing: ISIC section A.")
    AGRICULTURE("Agriculture, forestry and fishing", 'A'),

    /** Manufacturing: ISIC section C. */
    @Description("Manufacturing: ISIC section C.")
    MANUFACTURING("Manufacturing", 'C'),

    /** Chemicals and petrochemicals: ISIC section C. */
    @Description("Chemicals and petrochemicals: ISIC section C.")
    CHEMICALS("Chemicals and petrochemicals", 'C'),

    /** Electricity, heat and gas supply: ISIC section D. */
    @Description("Electricity, heat and gas supply: ISIC section D.")
    POWER("Electricity, heat and gas supply", 'D'),

    /** Renewable energy: ISIC section D. */
    @Description("Renewable energy: ISIC section D.")
    RENEWABLE_ENERGY("Renewable energy", 'D'),

    /** Water supply, sewerage and waste: ISIC section E. */
    @Description("Water supply, sewerage and waste: ISIC section E.")
    WATER_AND_WASTE("Water supply, sewerage and waste", 'E'),

    /** Construction: ISIC section F. */
    @Description("Construction: ISIC section F.")
    CONSTRUCTION("Construction", 'F'),

    /** Wholesale and retail trade: ISIC section G. */
    @Description("Wholesale and retail trade: ISIC section G.")
    TRADE("Wholesale and retail trade", 'G'),

    /** Transport and storage: ISIC section H. */
    @Description("Transport and storage: ISIC section H.")
    TRANSPORT("Transport and storage", 'H'),

    /** Accommodation, food and tourism: ISIC section I. */
    @Description("Accommodation, food and tourism: ISIC section I.")
    TOURISM("Accommodation, food and tourism", 'I'),

    /** Information and communication: ISIC section J. */
    @Description("Information and communication: ISIC section J.")
    DIGITAL_ECONOMY("Information and communication", 'J'),

    /** Finance and insurance: ISIC section K. */
    @Description("Finance and insurance: ISIC section K.")
    FINANCE("Finance and insurance", 'K'),

    /** Real estate: ISIC section L. */
    @Description("Real estate: ISIC section L.")
    REAL_ESTATE("Real estate", 'L'),

    /** Other services: ISIC section S. */
    @Description("Other services: ISIC section S.")
    OTHER_SERVICES("Other services", 'S');

    private final String label;
    private final char isicSection;

    Sector(String label, char isicSection) {
        this.label = label;
        this.isicSection = isicSection;
    }

    /** The English name. */
    public String label() {
        return label;
    }

    /** The letter of the ISIC revision 4 section it falls into; several sectors share one. */
    public char isicSection() {
        return isicSection;
    }
}
