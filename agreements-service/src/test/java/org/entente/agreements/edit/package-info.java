@NullMarked
package org.entente.agreements.edit;

import org.jspecify.annotations.NullMarked;
