@NullMarked
package org.entente.kernel;

import org.jspecify.annotations.NullMarked;
