/** What was worked out for an operation before: the valid document, and its plans. */
@NullMarked
package org.entente.federation.cache;

import org.jspecify.annotations.NullMarked;
