/**
 * Editing of agreements and dialogue. What an editor writes is read as a dossier of one record is, and kept as a release of
 * its own, so that it answers, is known as of a moment and is withdrawn like any edition; it outlives every import.
 */
@NullMarked
package org.entente.agreements.edit;

import org.jspecify.annotations.NullMarked;
