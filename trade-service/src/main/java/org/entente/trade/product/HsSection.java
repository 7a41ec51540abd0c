package org.entente.trade.product;

/**
 * A section of the Harmonized System: chapters of one kind of goods.
 *
 * @param classification edition whose chapters are meant
 * @param numeral Roman numeral, I to XXI
 */
public record HsSection(Classification classification, String numeral) {}
