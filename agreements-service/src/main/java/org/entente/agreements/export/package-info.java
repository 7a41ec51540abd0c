/**
 * What people take away as files: a pair's dossier, and the days of a pair for a calendar.
 */
@NullMarked
package org.entente.agreements.export;

import org.jspecify.annotations.NullMarked;
