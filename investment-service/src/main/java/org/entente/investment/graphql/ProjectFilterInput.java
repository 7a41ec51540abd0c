package org.entente.investment.graphql;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.ProjectFilter;
import org.entente.investment.project.ProjectStage;
import org.entente.investment.project.Sector;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentProjectFilter} in the graph. */
@Input("InvestmentProjectFilter")
@Description("Which projects are wanted; what is left out lets all pass.")
public record ProjectFilterInput(
        @Description("Words that its name or place has, or the name of an organisation in it, in any script.") @Nullable
        String search,

        @Description("Only in this country.") @Nullable CountryCodeScalar host,

        @Description("Only where an organisation of this country puts in capital.") @Nullable
        CountryCodeScalar investor,

        @Description("Only in other countries than this where one of its organisations has any role.") @Nullable
        CountryCodeScalar partner,

        @Description("Only in these sectors.") @Nullable List<@NonNull Sector> sectors,

        @Description("Only those whose latest stage is one of these.") @Nullable
        List<@NonNull ProjectStage> stages) {
    @JsonbCreator
    public ProjectFilterInput {}

    static ProjectFilter toDomain(@Nullable ProjectFilterInput given) {
        return given == null
                ? new ProjectFilter(null, null, null, null, Set.of(), Set.of())
                : new ProjectFilter(
                        blankToNull(given.search),
                        code(given.host),
                        code(given.investor),
                        code(given.partner),
                        set(given.sectors),
                        set(given.stages));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static @Nullable CountryCode code(@Nullable CountryCodeScalar given) {
        return given == null ? null : given.code();
    }

    private static <T> Set<T> set(@Nullable List<T> given) {
        return given == null ? Set.of() : new LinkedHashSet<>(given);
    }
}
