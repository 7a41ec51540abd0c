/**
 * In which state an agreement was between two countries, day by day: what the rules of {@code status} derive, written with
 * each release, so that counts over the whole world are one query.
 */
@NullMarked
package org.entente.agreements.span;

import org.jspecify.annotations.NullMarked;
