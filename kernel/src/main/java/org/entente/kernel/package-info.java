/** The shared kernel of the three services: only what all of them need. */
@NullMarked
package org.entente.kernel;

import org.jspecify.annotations.NullMarked;
