/**
 * Entente's own import format {@code dossier}: agreements, dialogue and milestones of a pair, written by hand in YAML.
 */
@NullMarked
package org.entente.agreements.dossier;

import org.jspecify.annotations.NullMarked;
