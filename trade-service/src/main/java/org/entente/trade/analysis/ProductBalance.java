package org.entente.trade.analysis;

import org.entente.kernel.figure.Figure;
import org.entente.trade.product.ProductKey;

/** What two countries sell each other of one product, and how far that is intra-industry trade. */
public record ProductBalance(ProductKey product, Figure exports, Figure imports, Figure grubelLloyd) {}
