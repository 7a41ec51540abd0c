package org.entente.agreements.span;

import org.entente.kernel.country.CountryCode;

/**
 * What is in force of a country on a day.
 *
 * @param inForce agreements in force with at least one partner
 * @param provisional agreements not in force with anyone, and applied provisionally with at least one partner
 * @param partners countries with which at least one agreement is in force
 */
public record CountryInForce(CountryCode country, int inForce, int provisional, int partners) {}
