/**
 * The whole system as its users meet it: the packaged processes are started by the launcher and asked over HTTP. Nothing
 * of the product is on the class path here.
 */
@NullMarked
package org.entente.e2e;

import org.jspecify.annotations.NullMarked;
