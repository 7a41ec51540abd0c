package org.entente.agreements.edit;

import java.util.List;
import java.util.Map;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands, under the keys of a dossier.
 *
 * @param pair whose it is; null for an agreement, whose parties say it
 * @param sources the documents that it cites
 */
record Told(Map<String, Object> values, @Nullable CountryPair pair, List<Map<String, Object>> sources) {}
