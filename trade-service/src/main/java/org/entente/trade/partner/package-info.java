/** Rankings of a country's trading partners and a partner's place and share in them. Values in US dollars. */
@NullMarked
package org.entente.trade.partner;

import org.jspecify.annotations.NullMarked;
