package org.entente.investment.project;

import org.entente.investment.project.ProjectFile.IdentifierLine;
import org.entente.investment.project.ProjectFile.LinkLine;
import org.entente.investment.project.ProjectFile.NameLine;
import org.entente.investment.project.ProjectFile.OrganisationLine;
import org.entente.investment.project.ProjectFile.PartyLine;
import org.entente.investment.project.ProjectFile.ProjectLine;
import org.entente.investment.project.ProjectFile.StageLine;
import org.entente.investment.project.ProjectFile.ValueLine;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;

/** One record as the lines of a file that holds nothing else, so that edits are written as imports are. */
final class ContentLines {
    private static final long NO_LINE = 0;

    private ContentLines() {}

    static ProjectFile of(String id, OrganisationContent content) {
        ProjectFile file = new ProjectFile();
        CountryCode country = content.country();
        file.add(new OrganisationLine(
                id, content.name(), country == null ? null : numeric(country), content.note(), content.source()));
        content.names().forEach(name -> file.add(new NameLine(NO_LINE, id, name.language(), name.name())));
        content.identifiers().forEach(one -> file.add(new IdentifierLine(NO_LINE, id, one.scheme(), one.value())));
        return file;
    }

    static ProjectFile of(String id, ProjectContent content) {
        ProjectFile file = new ProjectFile();
        file.add(new ProjectLine(
                id,
                content.name(),
                numeric(content.host()),
                content.sector(),
                content.place(),
                content.point(),
                content.note(),
                content.source()));
        content.parties()
                .forEach(party -> file.add(new PartyLine(
                        NO_LINE,
                        id,
                        party.organisation(),
                        party.role(),
                        party.sharePercent(),
                        party.note(),
                        party.source())));
        content.stages()
                .forEach(stage -> file.add(
                        new StageLine(NO_LINE, id, stage.stage(), stage.since(), stage.note(), stage.source())));
        content.values()
                .forEach(value -> file.add(new ValueLine(
                        NO_LINE,
                        id,
                        value.kind(),
                        value.organisation(),
                        value.value(),
                        value.currency(),
                        value.asOf(),
                        value.note(),
                        value.source())));
        content.areas().forEach(area -> file.add(new LinkLine(NO_LINE, id, true, area)));
        content.agreements().forEach(agreement -> file.add(new LinkLine(NO_LINE, id, false, agreement)));
        return file;
    }

    private static int numeric(CountryCode code) {
        return CountryReference.standard().require(code).numeric();
    }
}
