/**
 * Runs the whole of Entente on one machine: one embedded PostgreSQL with a database for each service, the three
 * services and the gateway, each in a JVM of its own, as {@code ./run} asks for it. Whatever is started here is stopped
 * again, however the launcher itself ends.
 */
@NullMarked
package org.entente.launcher;

import org.jspecify.annotations.NullMarked;
