@NullMarked
package org.entente.launcher;

import org.jspecify.annotations.NullMarked;
