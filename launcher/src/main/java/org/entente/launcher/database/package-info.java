/**
 * The embedded PostgreSQL: the real server, unpacked from Maven Central's binaries, with one database and one owning
 * role for each service. Durable as in production ({@code fsync} on), reachable from this machine with a password only.
 */
@NullMarked
package org.entente.launcher.database;

import org.jspecify.annotations.NullMarked;
