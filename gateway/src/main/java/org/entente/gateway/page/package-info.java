/**
 * The pages: the front-end and GraphiQL. They are static files that use the public graph like any other client.
 */
@NullMarked
package org.entente.gateway.page;

import org.jspecify.annotations.NullMarked;
