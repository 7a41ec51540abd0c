package org.entente.agreements.dossier;

import java.util.ArrayList;
import java.util.List;

/** Where a dossier defines ids and where it refers to them, to be held against each other once all is read. */
final class Mentions {
    private final List<Mention> defined = new ArrayList<>();
    private final List<Mention> referred = new ArrayList<>();

    /** What an id stands for. */
    enum Kind {
        AGREEMENT,
        BODY,
        MEETING,
        COMMITMENT,
        MILESTONE
    }

    /** The mapping's {@code id} is that of something of this kind. */
    String defines(YamlMap map, Kind kind) {
        String id = map.id("id");
        defined.add(new Mention(kind, id, map, "id"));
        return id;
    }

    /** The mapping refers to something of this kind under the key, if it has the key. */
    void refers(YamlMap map, String key, Kind kind) {
        String id = map.findText(key);
        if (id != null) {
            referred.add(new Mention(kind, id, map, key));
        }
    }

    List<Mention> defined(Kind kind) {
        return defined.stream().filter(mention -> mention.kind() == kind).toList();
    }

    List<Mention> referred(Kind kind) {
        return referred.stream().filter(mention -> mention.kind() == kind).toList();
    }

    /** An id and where it stands. */
    record Mention(Kind kind, String id, YamlMap map, String key) {
        void reject(String reason) {
            map.reject(key, reason);
        }
    }
}
