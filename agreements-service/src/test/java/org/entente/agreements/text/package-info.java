@NullMarked
package org.entente.agreements.text;

import org.jspecify.annotations.NullMarked;
