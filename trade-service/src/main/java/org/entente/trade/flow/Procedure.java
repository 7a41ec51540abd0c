package org.entente.trade.flow;

/**
 * How goods crossed the border, for the few reporters that break their figures down by it. Lines of
 * {@link #ALL} hold everything; the others are parts of them and are never added to them.
 *
 * @param customs customs procedure as UN Comtrade codes it; {@code C00} is all
 * @param mode mode of transport as UN Comtrade codes it; 0 is all
 * @param secondPartner UN numeric of the country of consignment or last shipment; 0 is all
 */
public record Procedure(String customs, int mode, int secondPartner) {
    /** Every procedure, mode of transport and second partner together. */
    public static final Procedure ALL = new Procedure("C00", 0, 0);
}
