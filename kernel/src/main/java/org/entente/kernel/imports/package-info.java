/**
 * The import pipeline: spool, detect, parse, COPY, check, publish, report. Services contribute the formats.
 */
@NullMarked
package org.entente.kernel.imports;

import org.jspecify.annotations.NullMarked;
