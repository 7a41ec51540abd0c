/**
 * The taxonomy of cooperation areas that agreements, meetings and projects refer to.
 */
@NullMarked
package org.entente.agreements.area;

import org.jspecify.annotations.NullMarked;
