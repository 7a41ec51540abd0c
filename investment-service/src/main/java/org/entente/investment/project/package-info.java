/**
 * Investment projects and the organisations behind them: roles, dated stages, values, links to agreements and areas.
 */
@NullMarked
package org.entente.investment.project;

import org.jspecify.annotations.NullMarked;
