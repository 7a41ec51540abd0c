@NullMarked
package org.entente.kernel.edit;

import org.jspecify.annotations.NullMarked;
