package org.entente.trade.flow;

/**
 * One line of a report: what it says of one product.
 *
 * @param product number of the product in the report's classification
 * @param status of the value; {@link LineStatus#CONFIDENTIAL} exactly when there is none
 */
public record FlowLine(int product, Measures measures, LineStatus status) {
    public FlowLine {
        if ((measures.valueMilli() == null) != (status == LineStatus.CONFIDENTIAL)) {
            throw new IllegalArgumentException("a line has no value exactly when it is confidential");
        }
    }
}
