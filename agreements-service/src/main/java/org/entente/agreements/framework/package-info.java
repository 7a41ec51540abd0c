/**
 * The legal framework of a pair of countries on a day: what is in force, pending, expiring and missing, with reasons.
 */
@NullMarked
package org.entente.agreements.framework;

import org.jspecify.annotations.NullMarked;
