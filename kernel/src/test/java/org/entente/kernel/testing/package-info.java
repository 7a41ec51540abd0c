/** What the services' tests share: a real PostgreSQL, the real data files, requests as the gateway sends them, rules. */
@NullMarked
package org.entente.kernel.testing;

import org.jspecify.annotations.NullMarked;
