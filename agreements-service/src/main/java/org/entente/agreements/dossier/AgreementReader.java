package org.entente.agreements.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.DateStatement;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.PartyKind;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.agreement.Sunset;
import org.entente.agreements.dossier.Mentions.Kind;
import org.entente.agreements.text.AgreementText;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryGroup;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.jspecify.annotations.Nullable;

/** Reads {@code agreements} of a dossier. */
final class AgreementReader {
    static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "id",
            "instrument",
            "kinds",
            "title",
            "subjects",
            "areas",
            "place",
            "note",
            "sources",
            "parties",
            "actions",
            "provisions",
            "dates",
            "links",
            "texts",
            "sunset"));

    private static final Set<String> PARTY = new LinkedHashSet<>(List.of(
            "key", "name", "country", "group", "body", "role", "organisation", "amongMembers", "unresolved", "side"));
    private static final Set<String> ACTION =
            new LinkedHashSet<>(List.of("kind", "by", "successor", "date", "effective", "note", "source"));
    private static final Set<String> PROVISION =
            new LinkedHashSet<>(List.of("key", "title", "from", "to", "note", "source"));
    private static final Set<String> DATES = new LinkedHashSet<>(List.of("about", "statements"));
    private static final Set<String> STATEMENT = new LinkedHashSet<>(List.of("date", "chosen", "reasoning", "source"));
    private static final Set<String> TEXT =
            new LinkedHashSet<>(List.of("language", "content", "authentic", "url", "source"));
    private static final Set<String> SUNSET = new LinkedHashSet<>(List.of("years", "note", "source"));
    private static final Set<String> LINK =
            new LinkedHashSet<>(List.of("kind", "agreement", "effective", "note", "confidence"));

    private final CountryReference reference = CountryReference.standard();
    private final Sources sources;
    private final Mentions mentions;
    private final Set<String> areas;
    private final List<AgreementText> texts = new ArrayList<>();

    AgreementReader(Sources sources, Mentions mentions, Set<String> areas) {
        this.sources = sources;
        this.mentions = mentions;
        this.areas = areas;
    }

    Optional<Agreement> read(YamlMap map) {
        String id = mentions.defines(map, Kind.AGREEMENT);
        InstrumentClass instrument = map.constant("instrument", InstrumentClass.class);
        Set<InstrumentKind> kinds = new LinkedHashSet<>(map.constants("kinds", InstrumentKind.class));
        Map<String, String> titles = map.titles("title");
        List<String> areaCodes = areas(map, "areas", areas);
        List<CitedSource> cited = sources.citedList(map);
        Map<String, Party> parties = parties(map);
        List<Action> actions = map.each("actions", ACTION, action -> actions(action, parties)).stream()
                .flatMap(List::stream)
                .toList();
        if (actions.isEmpty() && !map.has("actions")) {
            map.reject("actions", "at least one action is expected: who did what, and when");
        }
        Set<String> provisionKeys = new LinkedHashSet<>();
        List<Provision> provisions =
                map.each("provisions", PROVISION, provision -> provision(provision, provisionKeys));
        List<DateStatement> dates = map.each("dates", DATES, conflict -> conflict(conflict, actions)).stream()
                .flatMap(List::stream)
                .toList();
        List<AgreementLink> links = map.each("links", LINK, link -> link(link, id));
        Set<String> languages = new LinkedHashSet<>();
        texts.addAll(map.each("texts", TEXT, text -> text(text, id, languages)));
        Sunset sunset = map.findOne("sunset", SUNSET, this::sunset).orElse(null);
        return map.ifSound(() -> new Agreement(
                id,
                instrument,
                kinds,
                titles,
                map.texts("subjects"),
                areaCodes,
                map.findText("place"),
                map.findText("note"),
                List.copyOf(parties.values()),
                actions,
                provisions,
                dates,
                links,
                cited,
                sunset));
    }

    private Optional<Sunset> sunset(YamlMap map) {
        Integer years = map.findNumber("years");
        if (!map.has("years")) {
            map.reject("years", "the number of years that earlier investments stay protected is expected");
        }
        CitedSource source = sources.cited(map);
        return map.ifSound(() -> new Sunset(years == null ? 1 : years, map.findText("note"), source));
    }

    /** The texts of all agreements read so far. */
    List<AgreementText> texts() {
        return List.copyOf(texts);
    }

    private Optional<AgreementText> text(YamlMap map, String agreement, Set<String> languages) {
        String language = map.language("language");
        if (!languages.add(language)) {
            map.reject("language", "is the language of two texts");
        }
        String content = map.text("content");
        boolean authentic = map.flag("authentic");
        CitedSource source = sources.cited(map);
        return map.ifSound(
                () -> new AgreementText(agreement, language, authentic, map.findText("url"), content, source));
    }

    /** Codes of the taxonomy; any other is a problem. */
    static List<String> areas(YamlMap map, String key, Set<String> known) {
        List<String> codes = map.texts(key);
        for (String code : codes) {
            if (!known.contains(code)) {
                map.reject(key, "'%s' is not a cooperation area; they are %s".formatted(code, new TreeSet<>(known)));
            }
        }
        return codes;
    }

    private Map<String, Party> parties(YamlMap map) {
        Map<String, Party> parties = new LinkedHashMap<>();
        int[] ordinal = {0};
        map.each("parties", PARTY, party -> {
            String key = party.id("key");
            Party read = party(party, ordinal[0]++);
            if (parties.put(key, read) != null) {
                party.reject("key", "is the key of two parties");
            }
            return Optional.of(read);
        });
        if (parties.isEmpty()) {
            map.reject("parties", "at least one party is expected");
        }
        return parties;
    }

    private Party party(YamlMap map, int ordinal) {
        CountryCode country = map.findCountry("country");
        GroupCode group = group(map);
        String body = map.findText("body");
        String name = map.findText("name");
        String organisation = map.findText("organisation");
        if (map.flag("unresolved")) {
            return unresolved(map, ordinal);
        }
        if (group == null && country == null && !map.has("group") && !map.has("country")) {
            map.reject("country", "a party is a country, a group, or a body with its country");
        }
        if (group != null && (country != null || body != null)) {
            map.reject("group", "a group has no country and is no body");
        }
        if (body == null && organisation != null) {
            map.reject("organisation", "only a body is an organisation");
        }
        boolean amongMembers = map.flag("amongMembers");
        if (amongMembers && group == null) {
            map.reject("amongMembers", "only a group has members");
        }
        String role = map.findText("role");
        return map.ifSound(() -> new Party(
                        ordinal,
                        group != null ? PartyKind.GROUP : body != null ? PartyKind.BODY : PartyKind.COUNTRY,
                        name(name, body, country, group),
                        country,
                        group,
                        role,
                        organisation,
                        amongMembers,
                        map.findText("side")))
                .orElseGet(() -> Party.unresolved(ordinal, "?"));
    }

    /** Told by a list under a name that matched nothing. */
    private static Party unresolved(YamlMap map, int ordinal) {
        String name = map.text("name");
        if (map.has("country") || map.has("group") || map.has("body")) {
            map.reject("unresolved", "only a party that has a name alone is unresolved");
        }
        String role = map.findText("role");
        String side = map.findText("side");
        return map.ifSound(() -> new Party(ordinal, PartyKind.UNRESOLVED, name, null, null, role, null, false, side))
                .orElseGet(() -> Party.unresolved(ordinal, "?"));
    }

    private String name(
            @Nullable String given, @Nullable String body, @Nullable CountryCode country, @Nullable GroupCode group) {
        if (given != null) {
            return given;
        }
        if (body != null) {
            return body;
        }
        if (group != null) {
            return reference.group(group).map(CountryGroup::name).orElse(group.value());
        }
        return country == null ? "?" : reference.require(country).name();
    }

    private @Nullable GroupCode group(YamlMap map) {
        String text = map.findText("group");
        if (text == null) {
            return null;
        }
        Optional<CountryGroup> group = reference.groups().stream()
                .filter(one -> one.code().value().equals(text))
                .findFirst();
        if (group.isEmpty()) {
            map.reject(
                    "group",
                    "is not a group; groups are %s"
                            .formatted(reference.groups().stream()
                                    .map(one -> one.code().value())
                                    .toList()));
        }
        return group.map(CountryGroup::code).orElse(null);
    }

    /** One action for each party that did it; one without a party when all did. */
    private Optional<List<Action>> actions(YamlMap map, Map<String, Party> parties) {
        ActionKind kind = map.constant("kind", ActionKind.class);
        List<String> by = map.texts("by");
        for (String key : by) {
            if (!parties.containsKey(key)) {
                map.reject("by", "'%s' is not the key of a party; they are %s".formatted(key, parties.keySet()));
            }
        }
        CountryCode successor = map.findCountry("successor");
        boolean succession = kind == ActionKind.SUCCESSION;
        if (succession && (by.size() != 1 || !map.has("successor"))) {
            map.reject("successor", "a succession names one party under 'by' and who succeeded it under 'successor'");
        }
        if (!succession && map.has("successor")) {
            map.reject("successor", "only a succession has a successor");
        }
        // The day of an end may be unknown; that of anything else that binds must be known.
        PartialDate date = succession || kind.ends() ? map.findDate("date") : map.date("date");
        CitedSource source = sources.cited(map);
        var effective = map.findDay("effective");
        String note = map.findText("note");
        return map.ifSound(() -> {
            List<Action> actions = new ArrayList<>();
            for (String key : by) {
                Party party = parties.get(key);
                actions.add(new Action(
                        party == null ? null : party.ordinal(), successor, kind, date, effective, note, source));
            }
            if (by.isEmpty()) {
                actions.add(new Action(null, null, kind, date, effective, note, source));
            }
            return actions;
        });
    }

    private Optional<Provision> provision(YamlMap map, Set<String> keys) {
        String key = map.id("key");
        if (!keys.add(key)) {
            map.reject("key", "is the key of two provisions");
        }
        var from = map.findDay("from");
        var to = map.findDay("to");
        if (from != null && to != null && to.isBefore(from)) {
            map.reject("to", "comes before 'from'");
        }
        String title = map.text("title");
        CitedSource source = sources.cited(map);
        return map.ifSound(() -> new Provision(key, title, from, to, map.findText("note"), source));
    }

    private Optional<List<DateStatement>> conflict(YamlMap map, List<Action> actions) {
        ActionKind about = map.constant("about", ActionKind.class);
        List<DateStatement> statements = map.each("statements", STATEMENT, one -> statement(one, about));
        if (statements.size() < 2) {
            map.reject("statements", "at least two statements that differ are expected");
        }
        List<DateStatement> chosen =
                statements.stream().filter(DateStatement::chosen).toList();
        if (chosen.size() > 1) {
            map.reject("statements", "only one statement can be chosen");
        }
        for (DateStatement one : chosen) {
            if (actions.stream()
                    .noneMatch(action -> action.kind() == about && one.date().equals(action.date()))) {
                map.reject(
                        "statements",
                        "the chosen date %s is not the date of any %s among the actions".formatted(one.date(), about));
            }
        }
        return map.ifSound(() -> statements);
    }

    private Optional<DateStatement> statement(YamlMap map, ActionKind about) {
        PartialDate date = map.date("date");
        boolean chosen = map.flag("chosen");
        String reasoning = map.text("reasoning");
        CitedSource source = sources.cited(map);
        return map.ifSound(() -> new DateStatement(about, date, chosen, reasoning, source));
    }

    private Optional<AgreementLink> link(YamlMap map, String own) {
        LinkKind kind = map.constant("kind", LinkKind.class);
        String target = map.id("agreement");
        if (target.equals(own)) {
            map.reject("agreement", "is the agreement itself");
        }
        // What another source tells of the same agreement may come later: such a link waits for it.
        if (kind != LinkKind.SAME_AS) {
            mentions.refers(map, "agreement", Kind.AGREEMENT);
        }
        var effective = map.findDay("effective");
        if (effective != null && kind != LinkKind.SUPERSEDES) {
            map.reject("effective", "only a SUPERSEDES has a day from which the other has no more effect");
        }
        BigDecimal confidence = map.findShare("confidence");
        if (confidence != null && kind != LinkKind.SAME_AS) {
            map.reject("confidence", "only a SAME_AS is more or less sure");
        }
        return map.ifSound(() -> new AgreementLink(kind, target, effective, map.findText("note"), confidence));
    }
}
