package org.entente.investment.project;

import java.time.LocalDate;
import org.entente.investment.pair.Corridor;

/** Someone named a sector in which companies of one country are active in another. */
public record SectorMention(Corridor corridor, Sector sector, String statement, LocalDate statedOn, Document source) {}
