@NullMarked
package org.entente.investment;

import org.jspecify.annotations.NullMarked;
