package org.entente.investment.project;

import java.util.Set;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are looked for; null or empty lets all pass.
 *
 * @param search words that the name, the place or the name of an organisation in it has, in any script
 * @param host the country that it is in
 * @param investor the country of an organisation that puts in capital
 * @param partner the country of any organisation in it, other than the host
 * @param stages how far it is
 */
public record ProjectFilter(
        @Nullable String search,
        @Nullable CountryCode host,
        @Nullable CountryCode investor,
        @Nullable CountryCode partner,
        Set<Sector> sectors,
        Set<ProjectStage> stages) {
    public ProjectFilter {
        sectors = Set.copyOf(sectors);
        stages = Set.copyOf(stages);
    }
}
