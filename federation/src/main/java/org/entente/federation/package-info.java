@NullMarked
package org.entente.federation;

import org.jspecify.annotations.NullMarked;
