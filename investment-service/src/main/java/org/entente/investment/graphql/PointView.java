package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Point;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.jspecify.annotations.Nullable;

/** {@code GeoPoint} in the graph. */
@Name("GeoPoint")
@Description("A place on the map, in degrees of WGS 84.")
public record PointView(
        @NonNull @Description("-90 to 90; north is positive.")
        DecimalScalar latitude,

        @NonNull @Description("-180 to 180; east is positive.")
        DecimalScalar longitude) {
    static @Nullable PointView ofNullable(@Nullable Point point) {
        return point == null
                ? null
                : new PointView(new DecimalScalar(point.latitude()), new DecimalScalar(point.longitude()));
    }
}
