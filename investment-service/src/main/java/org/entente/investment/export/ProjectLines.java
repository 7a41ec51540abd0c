package org.entente.investment.export;

import java.util.ArrayList;
import java.util.List;
import org.entente.investment.project.OrganisationContent;
import org.entente.investment.project.Point;
import org.entente.investment.project.ProjectContent;
import org.entente.investment.project.SectorMention;

/** What is said of projects, organisations and sectors, one thing a line. */
final class ProjectLines {
    private ProjectLines() {}

    static List<ProjectLine> of(String id, OrganisationContent content) {
        List<ProjectLine> lines = new ArrayList<>();
        lines.add(ProjectLine.of("ORGANISATION", id)
                .named(content.name(), null)
                .in(content.country(), null, null)
                .from(content.note(), content.source()));
        content.names().forEach(name -> lines.add(ProjectLine.of("NAME", id).named(name.name(), name.language())));
        content.identifiers()
                .forEach(one -> lines.add(ProjectLine.of("IDENTIFIER", id).named(one.value(), one.scheme())));
        return lines;
    }

    static List<ProjectLine> of(String id, ProjectContent content) {
        List<ProjectLine> lines = new ArrayList<>();
        lines.add(ProjectLine.of("PROJECT", id)
                .named(content.name(), content.sector().name())
                .in(content.host(), null, content.place())
                .from(content.note(), content.source()));
        Point point = content.point();
        if (point != null) {
            lines.add(ProjectLine.of("POINT", id)
                    .named(
                            null,
                            point.latitude().toPlainString() + " "
                                    + point.longitude().toPlainString()));
        }
        content.parties()
                .forEach(party -> lines.add(ProjectLine.of("PARTY", id)
                        .named(null, party.role().name())
                        .by(party.organisation())
                        .on(null, party.sharePercent(), null)
                        .from(party.note(), party.source())));
        content.stages()
                .forEach(stage -> lines.add(ProjectLine.of("STAGE", id)
                        .named(null, stage.stage().name())
                        .on(stage.since(), null, null)
                        .from(stage.note(), stage.source())));
        content.values()
                .forEach(value -> lines.add(ProjectLine.of("VALUE", id)
                        .named(null, value.kind().name())
                        .by(value.organisation())
                        .on(value.asOf(), value.value(), value.currency())
                        .from(value.note(), value.source())));
        content.areas().forEach(area -> lines.add(ProjectLine.of("AREA", id).named(null, area)));
        content.agreements()
                .forEach(one -> lines.add(ProjectLine.of("AGREEMENT", id).named(null, one)));
        return lines;
    }

    static ProjectLine of(SectorMention mention) {
        return ProjectLine.of("SECTOR", "")
                .named(null, mention.sector().name())
                .in(mention.corridor().host(), mention.corridor().investor(), null)
                .on(mention.statedOn(), null, null)
                .from(mention.statement(), mention.source());
    }
}
