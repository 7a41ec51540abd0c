/** What countries have signed with each other, what of it binds them on a day, and what they promised at the table. */
@NullMarked
package org.entente.agreements;

import org.jspecify.annotations.NullMarked;
