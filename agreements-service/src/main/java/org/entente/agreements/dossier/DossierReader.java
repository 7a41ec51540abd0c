package org.entente.agreements.dossier;

import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.dialogue.ToldDialogue;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.imports.FileRejectedException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a dossier's YAML and collects everything that is wrong with it. */
final class DossierReader {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "dossier",
            "between",
            "sources",
            "listings",
            "agreements",
            "bodies",
            "meetings",
            "commitments",
            "milestones"));
    private static final Set<String> LISTING = new LinkedHashSet<>(List.of("kind", "to", "between"));
    private static final int MOST_CHARACTERS = 20_000_000;

    private final Set<String> areas;
    private final Problems problems;
    private final Mentions mentions;

    /** A reader that knows these cooperation areas; it tells what is wrong and notes which ids are used where. */
    DossierReader(Set<String> areas, Problems problems, Mentions mentions) {
        this.areas = areas;
        this.problems = problems;
        this.mentions = mentions;
    }

    /** The dossier, as far as it is sound. */
    Dossier read(Node dossier) {
        YamlMap map = YamlMap.of(dossier, "", KEYS, problems);
        String name = map.id("dossier");
        Sources sources = new Sources(map);
        Pairing pairing = new Pairing(map);
        List<KindListing> listings = map.each("listings", LISTING, listing -> listing(listing, pairing));
        AgreementReader reader = new AgreementReader(sources, mentions, areas);
        List<Agreement> agreements = map.each("agreements", AgreementReader.KEYS, reader::read);
        ToldDialogue dialogue = new DialogueReader(sources, mentions, areas, pairing).read(map);
        return new Dossier(name, sources.all(), listings, agreements, reader.texts(), dialogue);
    }

    private static Optional<KindListing> listing(YamlMap map, Pairing pairing) {
        InstrumentKind kind = map.constant("kind", InstrumentKind.class);
        CountryPair pair = pairing.of(map);
        var to = map.findDay("to");
        return map.ifSound(() -> new KindListing(kind, pair, to));
    }

    /** The text as nodes; {@link FileRejectedException} when it is not YAML. */
    static Node compose(Reader text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            Node node = new Yaml(options).compose(text);
            if (node == null) {
                throw new FileRejectedException("the file is empty; a dossier begins with 'dossier: <its name>'");
            }
            return node;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new FileRejectedException("not readable as YAML%s: %s"
                    .formatted(
                            mark == null
                                    ? ""
                                    : " at line %d, column %d".formatted(mark.getLine() + 1, mark.getColumn() + 1),
                            e.getProblem()));
        } catch (YAMLException e) {
            throw new FileRejectedException("not readable as YAML: %s".formatted(e.getMessage()));
        }
    }
}
