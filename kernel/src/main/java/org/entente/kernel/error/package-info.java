/**
 * The rejections a caller can cause. The simple name of each class, kebab-cased, is its code on the wire.
 */
@NullMarked
package org.entente.kernel.error;

import org.jspecify.annotations.NullMarked;
