@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
