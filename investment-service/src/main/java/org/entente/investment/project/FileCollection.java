package org.entente.investment.project;

import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Source;

/** A named collection: each file of it is an edition, and a new edition replaces the former as a whole. */
final class FileCollection {
    /** The option that names the collection. */
    static final String OPTION = "collection";

    private FileCollection() {}

    /**
     * The source that a collection's editions come from.
     *
     * @param kind what the collection holds, lower case
     */
    static Source source(ImportOptions options, String kind, String title) {
        String collection = options.find(OPTION).orElse("own");
        if (!collection.matches("[a-z0-9][a-z0-9-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a name for a collection: write lower-case letters, digits and hyphens"
                            .formatted(collection));
        }
        return new Source(
                kind + "-" + collection, "Entente", "%s, collection '%s'".formatted(title, collection), null, null);
    }
}
