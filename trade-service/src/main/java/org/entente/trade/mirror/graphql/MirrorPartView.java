package org.entente.trade.mirror.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.trade.mirror.MirrorPart;
import org.entente.trade.mirror.MirrorPartKind;

/** {@code MirrorPart} in the graph. */
@Name("MirrorPart")
@Description("A part of the gap between two sides' reports of the same goods.")
public record MirrorPartView(
        @NonNull @Description("What it comes from.") MirrorPartKind kind,

        @NonNull
        @Description(
                "US dollars, with the sign that it has in the gap, and how it was computed. Absent with the reason when it cannot be, and then it counts nothing.")
        FigureView figure,

        @NonNull @Description("How to read it.") String note) {
    static MirrorPartView of(MirrorPart part) {
        return new MirrorPartView(part.kind(), FigureView.of(part.figure()), part.note());
    }
}
