/**
 * What two countries say to each other at the table: bodies, meetings, commitments and their follow-up, milestones.
 */
@NullMarked
package org.entente.agreements.dialogue;

import org.jspecify.annotations.NullMarked;
