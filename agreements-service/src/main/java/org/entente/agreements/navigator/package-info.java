/**
 * The import format {@code iia-navigator}: the list of UNCTAD's International Investment Agreements Navigator.
 */
@NullMarked
package org.entente.agreements.navigator;

import org.jspecify.annotations.NullMarked;
