/** What the person at the terminal sees: steps with the time elapsed, problems in plain words, and the exit status. */
@NullMarked
package org.entente.launcher.console;

import org.jspecify.annotations.NullMarked;
