/**
 * Finds the same agreement in two sources. What is found is a link with its reason and how sure it is; nothing is merged.
 */
@NullMarked
package org.entente.agreements.match;

import org.jspecify.annotations.NullMarked;
