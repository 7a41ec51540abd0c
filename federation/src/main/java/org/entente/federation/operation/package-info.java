/**
 * Client operations: parsed, held against the limits, validated, their variables coerced, and brought into one normal
 * form in which fragments are gone and each field says for which object types it is meant.
 */
@NullMarked
package org.entente.federation.operation;

import org.jspecify.annotations.NullMarked;
