/**
 * What every HTTP request passes, whatever it asks for: the request's id, the headers that protect a browser, bodies
 * with a limit, refusals in one shape.
 */
@NullMarked
package org.entente.gateway.edge;

import org.jspecify.annotations.NullMarked;
