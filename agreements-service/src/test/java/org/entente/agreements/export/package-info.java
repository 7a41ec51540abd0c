@NullMarked
package org.entente.agreements.export;

import org.jspecify.annotations.NullMarked;
