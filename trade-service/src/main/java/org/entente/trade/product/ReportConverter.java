package org.entente.trade.product;

import java.util.Map;

/** Carries reports over to other editions. */
public interface ReportConverter {
    /** The report of each query in the edition that its conversion asks for; all from as few statements as can be. */
    Map<ProductQuery, ProductReport> convert(Map<ProductQuery, ProductReport> reports);
}
