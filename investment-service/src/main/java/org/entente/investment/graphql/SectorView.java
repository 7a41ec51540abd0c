package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Sector;

/** {@code InvestmentSector} in the graph. */
@Name("InvestmentSector")
@Description("A sector of the economy as people name it.")
public record SectorView(
        @NonNull @Description("Its code.") Sector code,

        @NonNull @Description("Its name in English.") String label,

        @NonNull @Description("Letter of the ISIC revision 4 section that it falls into; several sectors share one.")
        String isicSection) {
    static SectorView of(Sector sector) {
        return new SectorView(sector, sector.label(), String.valueOf(sector.isicSection()));
    }
}
