/**
 * The import format {@code wto-rta}: the WTO's database of regional trade agreements, as it exports its list and as a
 * tracker republishes it.
 */
@NullMarked
package org.entente.agreements.wto;

import org.jspecify.annotations.NullMarked;
