/**
 * Editing by people: a record is changed only by someone who saw its present version, and every change is kept with who
 * made it, when, and what the record said before and after.
 */
@NullMarked
package org.entente.kernel.edit;

import org.jspecify.annotations.NullMarked;
