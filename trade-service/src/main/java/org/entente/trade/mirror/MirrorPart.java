package org.entente.trade.mirror;

import org.entente.kernel.figure.Figure;

/**
 * A part of a mirror gap.
 *
 * @param figure US dollars, with the sign that it has in the gap; absent when it cannot be computed, and then it counts
 *     nothing
 * @param note how to read it
 */
public record MirrorPart(MirrorPartKind kind, Figure figure, String note) {}
