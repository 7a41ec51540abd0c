package org.entente.investment.project;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A sector that two countries' investment is in, with what says so: known projects, or someone's words, or both. */
public record SectorInvolvement(Sector sector, List<ProjectAndParties> projects, List<SectorMention> mentions) {
    public SectorInvolvement {
        projects = List.copyOf(projects);
        mentions = List.copyOf(mentions);
    }

    /** Every sector that a project or a mention names, in the order of {@link Sector}. */
    public static List<SectorInvolvement> of(List<ProjectAndParties> projects, List<SectorMention> mentions) {
        Set<Sector> sectors = Stream.concat(
                        projects.stream().map(p -> p.project().sector()),
                        mentions.stream().map(SectorMention::sector))
                .collect(toCollection(() -> EnumSet.noneOf(Sector.class)));
        return sectors.stream()
                .map(sector -> new SectorInvolvement(
                        sector,
                        projects.stream()
                                .filter(p -> p.project().sector() == sector)
                                .toList(),
                        mentions.stream().filter(m -> m.sector() == sector).toList()))
                .toList();
    }
}
