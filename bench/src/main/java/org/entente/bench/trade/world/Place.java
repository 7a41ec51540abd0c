package org.entente.bench.trade.world;

/**
 * A country that trades.
 *
 * @param rank 0 is the largest economy
 * @param numeric the code that trade statistics write, 842 for the USA
 * @param code ISO 3166-1 alpha-3
 * @param mass size of its economy, the largest is 1
 * @param x place on the unit sphere
 * @param y place on the unit sphere
 * @param z place on the unit sphere
 */
public record Place(int rank, int numeric, String code, double mass, double x, double y, double z) {
    private static final double EARTH_RADIUS = 6.371;
    private static final double NEXT_DOOR = 0.5;

    /** Thousand kilometres, at least 0.5. */
    double distance(Place other) {
        double cosine = Math.max(-1, Math.min(1, x * other.x + y * other.y + z * other.z));
        return Math.max(NEXT_DOOR, EARTH_RADIUS * StrictMath.acos(cosine));
    }

    /** Goods pass through it on their way to others. */
    boolean isHub() {
        return switch (code) {
            case "HKG", "SGP", "NLD", "BEL", "ARE", "PAN" -> true;
            default -> false;
        };
    }
}
