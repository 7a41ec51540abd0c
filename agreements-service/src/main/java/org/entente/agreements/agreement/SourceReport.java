package org.entente.agreements.agreement;

import java.util.List;

/**
 * How well the releases in use fit together.
 *
 * @param unmatched names of parties that matched nothing, the most frequent first
 * @param duplicates agreements that more than one source tells, the least sure first
 */
public record SourceReport(List<UnmatchedParty> unmatched, List<Duplicate> duplicates) {
    public SourceReport {
        unmatched = List.copyOf(unmatched);
        duplicates = List.copyOf(duplicates);
    }
}
