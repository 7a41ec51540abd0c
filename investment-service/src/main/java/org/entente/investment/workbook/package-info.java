/**
 * Spreadsheets of several tables, in both formats of Excel, as rows of text.
 */
@NullMarked
package org.entente.investment.workbook;

import org.jspecify.annotations.NullMarked;
