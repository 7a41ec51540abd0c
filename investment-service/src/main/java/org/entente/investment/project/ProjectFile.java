package org.entente.investment.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.imports.CellRejectedException;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/** What one file says, line by line, until it is known whether its lines fit together. */
final class ProjectFile {
    record OrganisationLine(
            String id,
            String name,
            @Nullable Integer country,
            @Nullable String note,
            Document source) {}

    record ProjectLine(
            String id,
            String name,
            int host,
            Sector sector,
            @Nullable String place,
            @Nullable Point point,
            @Nullable String note,
            Document source) {
        ProjectLine at(@Nullable Point place) {
            return new ProjectLine(id, name, host, sector, this.place, place, note, source);
        }
    }

    /** Something said of an organisation (id is the organisation's) or of a project (id is the project's). */
    sealed interface Attached permits NameLine, IdentifierLine, PointLine, PartyLine, StageLine, ValueLine, LinkLine {
        long line();

        String id();
    }

    record NameLine(long line, String id, String language, String name) implements Attached {}

    record IdentifierLine(long line, String id, String scheme, String value) implements Attached {}

    record PointLine(long line, String id, Point point) implements Attached {}

    record PartyLine(
            long line,
            String id,
            String organisation,
            ProjectRole role,
            @Nullable BigDecimal sharePercent,
            @Nullable String note,
            Document source)
            implements Attached {}

    record StageLine(
            long line,
            String id,
            ProjectStage stage,
            LocalDate since,
            @Nullable String note,
            Document source) implements Attached {}

    record ValueLine(
            long line,
            String id,
            ProjectValueKind kind,
            @Nullable String organisation,
            BigDecimal value,
            String currency,
            LocalDate asOf,
            @Nullable String note,
            Document source)
            implements Attached {}

    record LinkLine(long line, String id, boolean area, String code) implements Attached {}

    record MentionLine(int investor, int host, Sector sector, String statement, LocalDate statedOn, Document source) {}

    private final Map<String, OrganisationLine> organisations = new LinkedHashMap<>();
    private final Map<String, ProjectLine> projects = new LinkedHashMap<>();
    private final List<Attached> attached = new ArrayList<>();
    private final List<MentionLine> mentions = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    void add(OrganisationLine organisation) {
        if (organisations.putIfAbsent(organisation.id(), organisation) != null) {
            throw new CellRejectedException("id", organisation.id(), "is the id of an earlier ORGANISATION line");
        }
    }

    void add(ProjectLine project) {
        if (projects.putIfAbsent(project.id(), project) != null) {
            throw new CellRejectedException("id", project.id(), "is the id of an earlier PROJECT line");
        }
    }

    /** Adds what may be said only once with the same {@code key}. */
    void addOnce(Attached line, Object... key) {
        List<Object> identity = new ArrayList<>(List.of(line.getClass(), line.id()));
        identity.addAll(List.of(key));
        if (!seen.add(identity)) {
            throw new CellRejectedException("record", null, "repeats an earlier line");
        }
        attached.add(line);
    }

    void add(Attached line) {
        attached.add(line);
    }

    void add(MentionLine mention) {
        mentions.add(mention);
    }

    /** Ids of organisations that lines name and the file does not describe. */
    Set<String> organisationsNamedOnly() {
        Set<String> named = new LinkedHashSet<>();
        for (Attached line : attached) {
            String organisation = organisation(line);
            if (organisation != null && !organisations.containsKey(organisation)) {
                named.add(organisation);
            }
        }
        return named;
    }

    /**
     * Refuses lines about projects and organisations that the file does not describe, wherever in it.
     *
     * @param known ids of organisations that lines may name all the same
     */
    void dropDangling(ImportReport report, Set<String> known) {
        attached.removeIf(line -> {
            boolean ofOrganisation = line instanceof NameLine || line instanceof IdentifierLine;
            Set<String> described = ofOrganisation ? organisations.keySet() : projects.keySet();
            if (!described.contains(line.id())) {
                report.reject(
                        line.line(),
                        "id",
                        line.id(),
                        "no %s line of this file has this id".formatted(ofOrganisation ? "ORGANISATION" : "PROJECT"));
                return true;
            }
            String organisation = organisation(line);
            if (organisation != null && !organisations.containsKey(organisation) && !known.contains(organisation)) {
                report.reject(
                        line.line(),
                        "organisation",
                        organisation,
                        "no ORGANISATION line of this file has this id, and no organisation imported before");
                return true;
            }
            return false;
        });
    }

    private static @Nullable String organisation(Attached line) {
        if (line instanceof PartyLine party) {
            return party.organisation();
        }
        return line instanceof ValueLine value ? value.organisation() : null;
    }

    List<OrganisationLine> organisations() {
        return List.copyOf(organisations.values());
    }

    /** The projects, each with the point that a line of its own may give it. */
    List<ProjectLine> projects() {
        Map<String, Point> points = new LinkedHashMap<>();
        attached(PointLine.class).forEach(line -> points.put(line.id(), line.point()));
        return projects.values().stream()
                .map(line -> points.containsKey(line.id()) ? line.at(points.get(line.id())) : line)
                .toList();
    }

    /** The lines of one kind, in the order of the file. */
    <T extends Attached> List<T> attached(Class<T> kind) {
        return attached.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<MentionLine> mentions() {
        return List.copyOf(mentions);
    }
}
