/**
 * Texts of agreements by language, and finding agreements by their titles and texts.
 */
@NullMarked
package org.entente.agreements.text;

import org.jspecify.annotations.NullMarked;
