/**
 * Answers as files: tables that a service offers, and the writers that stream them out as CSV and as spreadsheets.
 */
@NullMarked
package org.entente.kernel.exports;

import org.jspecify.annotations.NullMarked;
