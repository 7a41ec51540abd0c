/**
 * Agreements as their sources tell them: parties, what each party did and when, provisions, relations. Whether one is in
 * force is not kept here; {@code status} derives it.
 */
@NullMarked
package org.entente.agreements.agreement;

import org.jspecify.annotations.NullMarked;
