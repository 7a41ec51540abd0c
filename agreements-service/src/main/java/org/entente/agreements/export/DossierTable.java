package org.entente.agreements.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.Milestone;
import org.entente.agreements.dialogue.Outcome;
import org.entente.agreements.dossier.DossierRows;
import org.entente.agreements.dossier.DossierTree;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.PairKey;
import org.entente.agreements.text.AgreementText;
import org.entente.agreements.text.SearchService;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.Note;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableFormats;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.jspecify.annotations.Nullable;

/** A pair's dossier, to be imported again. */
@ApplicationScoped
class DossierTable implements ExportTable {
    private static final String ALL = "all";
    private static final String NAME = "name";

    /** The sources whose agreements belong to dossiers; those of publishers' lists are imported from the lists. */
    private static final Set<String> OWN = Set.of("entente-dossier", "entente-editors");

    private final AgreementService agreements;
    private final DialogueService dialogues;
    private final SearchService texts;
    private final ReleaseService releases;

    DossierTable(AgreementService agreements, DialogueService dialogues, SearchService texts, ReleaseService releases) {
        this.agreements = agreements;
        this.dialogues = dialogues;
        this.texts = texts;
        this.releases = releases;
    }

    @Override
    public String id() {
        return "dossier";
    }

    @Override
    public String description() {
        return "A pair's agreements, meetings, promises and milestones, in the layout that 'dossier' and 'dossier-csv' import.";
    }

    @Override
    public List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>(PairArguments.ARGUMENTS);
        arguments.add(Argument.optional(
                NAME, "name of the dossier: an import replaces the dossier of that name; the pair's when not given"));
        arguments.add(Argument.optional(
                ALL, "true adds agreements that are known from publishers' lists alone; false when not given"));
        return arguments;
    }

    @Override
    public List<TableFormat> formats() {
        return List.of(TableFormats.CSV, TableFormats.XLSX, new DossierYamlFormat());
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        CountryPair pair = PairArguments.of(arguments);
        String name = arguments.find(NAME).orElse(pair.id().toLowerCase(Locale.ROOT));
        if (!name.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new BadUserInputException(
                    "name is '%s', which is not small letters, digits, dots and hyphens".formatted(name));
        }
        PairKey key = new PairKey(pair, arguments.knownAsOf());
        DossierRows rows = new DossierRows(tree(name, key, all(arguments)));
        List<String> columns = rows.columns();
        return new Extract(
                "dossier-" + pair.id(),
                columns.stream()
                        .map(column -> new Column(column, "the key '%s' of a dossier".formatted(column)))
                        .toList(),
                List.of(new Note(
                        "Not in it",
                        "what editors recorded about commitments stays with them and is no part of a dossier")),
                sink -> {
                    for (Map<String, String> row : rows.rows()) {
                        sink.accept(columns.stream()
                                .map(column -> Cell.text(row.get(column)))
                                .toList());
                    }
                });
    }

    private Map<String, Object> tree(String name, PairKey key, boolean all) {
        Dialogue said = dialogues.byPairs(Set.of(key)).getOrDefault(key, Dialogue.NONE);
        List<Agreement> wanted =
                new ArrayList<>(own(agreements.byPairs(Set.of(key)).getOrDefault(key, List.of()), all));
        addReferred(wanted, said, key);
        Map<IdKey, List<AgreementText>> written = texts.textsByIds(
                wanted.stream().map(one -> new IdKey(one.id(), key.knownAsOf())).collect(Collectors.toSet()));
        Map<Agreement, List<AgreementText>> withTexts = new LinkedHashMap<>();
        wanted.forEach(one ->
                withTexts.put(one, written.getOrDefault(new IdKey(one.id(), key.knownAsOf()), List.of())));
        List<KindListing> listings = agreements.listingsByPairs(Set.of(key)).getOrDefault(key, List.of()).stream()
                .filter(one -> one.pair() != null)
                .toList();
        return new DossierTree().whole(name, key.pair(), listings, withTexts, said);
    }

    private List<Agreement> own(Collection<KnownAgreement> known, boolean all) {
        Map<Integer, Release> told =
                releases.byIds(known.stream().map(KnownAgreement::releaseId).collect(Collectors.toSet()));
        return known.stream()
                .filter(one -> all || isOwn(told.get(one.releaseId())))
                .map(KnownAgreement::agreement)
                .toList();
    }

    /** What the rest refers to belongs to the dossier, such as a decision of one side: without it, it cannot be read. */
    private void addReferred(List<Agreement> wanted, Dialogue said, PairKey key) {
        Set<String> there = wanted.stream().map(Agreement::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> missing = new LinkedHashSet<>();
        said.meetings().stream()
                .flatMap(meeting -> meeting.outcomes().stream().map(Outcome::agreementId))
                .flatMap(Stream::ofNullable)
                .forEach(missing::add);
        said.milestones().stream()
                .map(Milestone::agreementId)
                .flatMap(Stream::ofNullable)
                .forEach(missing::add);
        addTargets(wanted, missing);
        missing.removeAll(there);
        while (!missing.isEmpty()) {
            there.addAll(missing);
            List<Agreement> more = own(
                    agreements
                            .byIds(missing.stream()
                                    .map(id -> new IdKey(id, key.knownAsOf()))
                                    .collect(Collectors.toSet()))
                            .values(),
                    false);
            wanted.addAll(more);
            missing.clear();
            addTargets(more, missing);
            missing.removeAll(there);
        }
    }

    private static void addTargets(List<Agreement> some, Set<String> ids) {
        some.stream()
                .flatMap(one -> one.links().stream())
                .filter(link -> link.kind() != LinkKind.SAME_AS)
                .map(AgreementLink::target)
                .forEach(ids::add);
    }

    private static boolean isOwn(@Nullable Release release) {
        return release != null && OWN.contains(release.source().code());
    }

    private static boolean all(ExportArguments arguments) {
        String text = arguments.find(ALL).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadUserInputException("all is '%s', which is not true or false".formatted(text));
        }
        return text.equals("true");
    }
}
