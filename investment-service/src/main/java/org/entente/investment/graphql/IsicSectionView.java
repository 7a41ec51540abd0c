package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.activity.IsicSection;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentIsicSection} in the graph. */
@Name("InvestmentIsicSection")
@Description("A section of the International Standard Industrial Classification, revision 4.")
public record IsicSectionView(
        @NonNull @Description("Its letter.") IsicSection code,
        @NonNull @Description("Its name in English.") String label) {
    static @Nullable IsicSectionView ofNullable(@Nullable IsicSection section) {
        return section == null ? null : new IsicSectionView(section, section.label());
    }
}
