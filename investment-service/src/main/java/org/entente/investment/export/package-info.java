/**
 * Projects, organisations and claims as tables that the import reads again.
 */
@NullMarked
package org.entente.investment.export;

import org.jspecify.annotations.NullMarked;
