/**
 * How words of a language are searched for: by PostgreSQL's dictionary, by folded words, or by pairs of characters.
 */
@NullMarked
package org.entente.agreements.language;

import org.jspecify.annotations.NullMarked;
