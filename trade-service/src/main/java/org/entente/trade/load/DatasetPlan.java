package org.entente.trade.load;

import org.entente.trade.flow.Basis;

/**
 * The dataset that a file is an edition of.
 *
 * @param code stable short name
 * @param allPartners whether each report has all partners of its reporter, so that places and sums mean something
 */
record DatasetPlan(String code, Basis basis, boolean allPartners) {}
