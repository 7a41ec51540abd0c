/**
 * The public door of Entente: one HTTP edge in front of the federation engine and the services. What every feature here
 * shares is its configuration.
 */
@NullMarked
package org.entente.gateway;

import org.jspecify.annotations.NullMarked;
