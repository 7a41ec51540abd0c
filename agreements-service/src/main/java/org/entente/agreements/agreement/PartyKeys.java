package org.entente.agreements.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short names for the parties of an agreement, to say in a dossier or an edit who did what. */
public final class PartyKeys {
    private PartyKeys() {}

    /**
     * The keys of the parties, in their order: the code of a country or group in small letters, such as aze or eu; for a
     * body, a name that matched nothing, and a second party of one country, party-1 and so on by its place.
     */
    public static List<String> of(Agreement agreement) {
        List<String> keys = new ArrayList<>();
        for (Party party : agreement.parties()) {
            String key = key(party);
            keys.add(key.isEmpty() || keys.contains(key) ? "party-" + (party.ordinal() + 1) : key);
        }
        return keys;
    }

    private static String key(Party party) {
        if (party.kind() == PartyKind.COUNTRY && party.country() != null) {
            return party.country().value().toLowerCase(Locale.ROOT);
        }
        if (party.group() != null) {
            return party.group().value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
        }
        return "";
    }
}
