package org.entente.agreements.span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.Membership;
import org.entente.kernel.country.Succession;

/** Asks the rules for the state on every day that can change it, for each two countries that an agreement can bind. */
final class Spans {
    private final StatusRules rules;
    private final CountryReference reference;

    Spans(StatusRules rules, CountryReference reference) {
        this.rules = rules;
        this.reference = reference;
    }

    /** The spans of an agreement by itself, pair by pair, each pair's in order; none for days of no parties. */
    List<LegalSpan> of(Agreement agreement) {
        Map<Integer, Set<CountryCode>> acting = new LinkedHashMap<>();
        agreement.parties().forEach(party -> acting.put(party.ordinal(), actingAs(agreement, party)));
        List<LegalSpan> spans = new ArrayList<>();
        for (CountryPair pair : pairs(agreement, acting)) {
            spans.addAll(between(reduced(agreement, acting, pair), pair));
        }
        return spans;
    }

    /** Every country that can ever be bound through the party. */
    private Set<CountryCode> actingAs(Agreement agreement, Party party) {
        Set<CountryCode> countries = new LinkedHashSet<>();
        if (party.country() != null) {
            countries.add(party.country());
            for (Succession succession : reference.successionsFrom(party.country())) {
                if (succession.relation() == Succession.Relation.CONTINUES) {
                    countries.add(succession.successor());
                }
            }
            for (Action action : agreement.actions()) {
                if (action.successor() != null
                        && Integer.valueOf(party.ordinal()).equals(action.party())) {
                    countries.add(action.successor());
                }
            }
        }
        if (party.group() != null) {
            reference.group(party.group()).stream()
                    .flatMap(group -> group.memberships().stream())
                    .map(Membership::country)
                    .forEach(countries::add);
        }
        return countries;
    }

    private static Set<CountryPair> pairs(Agreement agreement, Map<Integer, Set<CountryCode>> acting) {
        Set<CountryPair> pairs = new LinkedHashSet<>();
        for (Party one : agreement.parties()) {
            for (Party other : agreement.parties()) {
                boolean two = one.ordinal() < other.ordinal() && !one.isBeside(other);
                if (two || (one.ordinal() == other.ordinal() && one.amongMembers())) {
                    addPairs(
                            acting.getOrDefault(one.ordinal(), Set.of()),
                            acting.getOrDefault(other.ordinal(), Set.of()),
                            pairs);
                }
            }
        }
        return pairs;
    }

    private static void addPairs(Set<CountryCode> ones, Set<CountryCode> others, Set<CountryPair> pairs) {
        for (CountryCode one : ones) {
            for (CountryCode other : others) {
                if (!one.equals(other)) {
                    pairs.add(CountryPair.of(one, other));
                }
            }
        }
    }

    /** The agreement without the parties that neither country acts through: the same state follows, with less work. */
    private static Agreement reduced(Agreement agreement, Map<Integer, Set<CountryCode>> acting, CountryPair pair) {
        List<Party> parties = agreement.parties().stream()
                .filter(party ->
                        acting.getOrDefault(party.ordinal(), Set.of()).stream().anyMatch(pair::has))
                .toList();
        if (parties.size() == agreement.parties().size()) {
            return agreement;
        }
        Set<Integer> ordinals =
                new TreeSet<>(parties.stream().map(Party::ordinal).toList());
        List<Action> actions = agreement.actions().stream()
                .filter(action -> action.party() == null || ordinals.contains(action.party()))
                .toList();
        return agreement.with(parties, actions);
    }

    private List<LegalSpan> between(Agreement agreement, CountryPair pair) {
        KnownAgreement alone = new KnownAgreement(agreement, 0, null, List.of());
        List<LocalDate> days = new ArrayList<>(List.of(LegalSpan.EARLIEST));
        days.addAll(rules.changeDays(alone, pair));
        List<LegalSpan> spans = new ArrayList<>();
        LocalDate from = LegalSpan.EARLIEST;
        LegalState state = rules.between(alone, pair, from).state();
        for (LocalDate day : days.subList(1, days.size())) {
            LegalState next = rules.between(alone, pair, day).state();
            if (next != state) {
                add(new LegalSpan(pair, from, day.minusDays(1), state), spans);
                from = day;
                state = next;
            }
        }
        add(new LegalSpan(pair, from, LegalSpan.LATEST, state), spans);
        return spans;
    }

    private static void add(LegalSpan span, List<LegalSpan> spans) {
        if (span.state() != LegalState.NOT_PARTIES) {
            spans.add(span);
        }
    }
}
