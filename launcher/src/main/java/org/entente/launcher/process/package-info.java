/**
 * The processes of a run: a JVM for each service, the wait until it is ready, and the three nets below it: the shutdown
 * of this run, a watchdog that outlives a launcher killed outright, and a sweep of what an earlier run left behind.
 */
@NullMarked
package org.entente.launcher.process;

import org.jspecify.annotations.NullMarked;
