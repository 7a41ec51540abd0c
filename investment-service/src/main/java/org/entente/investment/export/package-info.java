/**
 * The answers about investment as tables to take away; those of projects, organisations and claims can be imported again.
 */
@NullMarked
package org.entente.investment.export;

import org.jspecify.annotations.NullMarked;
