/**
 * Industries: sections of ISIC revision 4, and the sectors that people speak of, as sources code them.
 */
@NullMarked
package org.entente.investment.activity;

import org.jspecify.annotations.NullMarked;
