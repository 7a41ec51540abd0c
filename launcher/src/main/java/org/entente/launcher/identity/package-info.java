/**
 * The secrets of one data directory: the credential that the services accept from the gateway alone, the passwords of
 * the databases, and the key that signs editor tokens. Made once, kept in files that only their owner can read.
 */
@NullMarked
package org.entente.launcher.identity;

import org.jspecify.annotations.NullMarked;
