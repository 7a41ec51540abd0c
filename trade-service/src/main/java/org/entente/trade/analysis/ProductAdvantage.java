package org.entente.trade.analysis;

import org.entente.kernel.figure.Figure;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.product.ProductKey;

/** What a country exports of one product beside what the world does. */
public record ProductAdvantage(YearReports year, ProductKey product, Figure exports, Figure rca, Figure rsca) {}
