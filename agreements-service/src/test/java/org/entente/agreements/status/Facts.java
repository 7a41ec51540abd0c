package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.agreement.Sunset;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** Made-up states and agreements for tests of the rules: ARC and BOR are states, OLD has ended, NEW came after it. */
public final class Facts {
    public static final CitedSource SOURCE = new CitedSource("s", "Publisher", "Title", null, null);
    public static final CountryCode ARC = new CountryCode("ARC");
    public static final CountryCode BOR = new CountryCode("BOR");
    public static final CountryCode CIS = new CountryCode("CIS");
    public static final CountryCode OLD = new CountryCode("OLD");
    public static final CountryCode NEW = new CountryCode("NEW");
    public static final CountryCode SAME = new CountryCode("SAM");
    public static final GroupCode UNION = new GroupCode("UNION");
    public static final GroupCode UNRECORDED = new GroupCode("SECRET");
    public static final CountryPair ARC_BOR = CountryPair.of(ARC, BOR);

    private Facts() {}

    /** OLD ended on 1991-12-25; SAM continues it, NEW succeeds it. BOR is in the UNION 1995-2019, CIS since 2000. */
    public static final class States implements Statehood {
        private final Map<CountryCode, List<Interval>> union = new HashMap<>(Map.of(
                BOR, List.of(new Interval(day("1995-01-01"), day("2019-12-31"))),
                CIS, List.of(new Interval(day("2000-01-01"), null))));

        @Override
        public String name(CountryCode country) {
            return country.value();
        }

        @Override
        public Optional<LocalDate> endOf(CountryCode country) {
            return country.equals(OLD) ? Optional.of(day("1991-12-25")) : Optional.empty();
        }

        @Override
        public List<Interval> memberships(GroupCode group, CountryCode country) {
            return group.equals(UNION) ? union.getOrDefault(country, List.of()) : List.of();
        }

        @Override
        public boolean membersRecorded(GroupCode group) {
            return group.equals(UNION);
        }

        @Override
        public Optional<LocalDate> succeeded(CountryCode predecessor, CountryCode successor) {
            return predecessor.equals(OLD) && (successor.equals(NEW) || successor.equals(SAME))
                    ? Optional.of(day("1991-12-26"))
                    : Optional.empty();
        }

        @Override
        public boolean continues(CountryCode predecessor, CountryCode successor) {
            return continuationsOf(predecessor).contains(successor);
        }

        @Override
        public List<CountryCode> continuationsOf(CountryCode predecessor) {
            return predecessor.equals(OLD) ? List.of(SAME) : List.of();
        }
    }

    /** A treaty that is written down action by action. */
    public static final class Treaty {
        private final String id;
        private final InstrumentClass instrument;
        private final List<Party> parties = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();
        private final List<Provision> provisions = new ArrayList<>();
        private final List<AgreementLink> links = new ArrayList<>();
        private final List<Agreement> superseders = new ArrayList<>();
        private Set<InstrumentKind> kinds = Set.of();
        private @Nullable Sunset sunset;

        private Treaty(String id, InstrumentClass instrument) {
            this.id = id;
            this.instrument = instrument;
        }

        public static Treaty of(InstrumentClass instrument, CountryCode... countries) {
            return named("treaty", instrument, countries);
        }

        public static Treaty named(String id, InstrumentClass instrument, CountryCode... countries) {
            Treaty treaty = new Treaty(id, instrument);
            for (CountryCode country : countries) {
                treaty.parties.add(Party.ofCountry(treaty.parties.size(), country.value(), country));
            }
            return treaty;
        }

        public Treaty withGroup(GroupCode group, boolean amongMembers) {
            parties.add(Party.ofGroup(parties.size(), group.value(), group, amongMembers));
            return this;
        }

        public Treaty withUnresolved(String name) {
            parties.add(Party.unresolved(parties.size(), name));
            return this;
        }

        public Treaty withKind(InstrumentKind kind) {
            kinds = Set.of(kind);
            return this;
        }

        /** Done by all parties. */
        public Treaty all(ActionKind kind, String date) {
            return by(null, kind, date);
        }

        /** Done by the party with that ordinal. */
        public Treaty by(@Nullable Integer party, ActionKind kind, String date) {
            actions.add(Action.of(party, kind, PartialDate.find(date).orElseThrow(), SOURCE));
            return this;
        }

        public Treaty byWithEffect(@Nullable Integer party, ActionKind kind, String date, String effect) {
            actions.add(new Action(party, null, kind, PartialDate.find(date).orElseThrow(), day(effect), null, SOURCE));
            return this;
        }

        public Treaty succession(int party, CountryCode successor, @Nullable String date) {
            actions.add(new Action(
                    party,
                    successor,
                    ActionKind.SUCCESSION,
                    date == null ? null : PartialDate.find(date).orElseThrow(),
                    null,
                    null,
                    SOURCE));
            return this;
        }

        public Treaty provision(String key, @Nullable String from, @Nullable String to) {
            provisions.add(new Provision(
                    key, key, from == null ? null : day(from), to == null ? null : day(to), null, SOURCE));
            return this;
        }

        public Treaty supersedes(Treaty older, @Nullable String effective) {
            links.add(
                    new AgreementLink(LinkKind.SUPERSEDES, older.id, effective == null ? null : day(effective), null));
            older.superseders.add(agreement());
            return this;
        }

        public Treaty sameAs(String other) {
            links.add(new AgreementLink(LinkKind.SAME_AS, other, null, null));
            return this;
        }

        /** Ended by all parties, on a day that is not stated. */
        public Treaty ends(ActionKind kind) {
            actions.add(new Action(null, null, kind, null, null, null, SOURCE));
            return this;
        }

        /** Puts the parties with these ordinals on one side. */
        public Treaty side(String side, Integer... ordinals) {
            parties.replaceAll(party -> List.of(ordinals).contains(party.ordinal()) ? party.onSide(side) : party);
            return this;
        }

        public Treaty sunset(int years) {
            sunset = new Sunset(years, null, SOURCE);
            return this;
        }

        public KnownAgreement known(int detail) {
            return new KnownAgreement(agreement(), 1, null, superseders, detail);
        }

        public KnownAgreement known() {
            return new KnownAgreement(agreement(), 1, null, superseders);
        }

        private Agreement agreement() {
            return new Agreement(
                    id,
                    instrument,
                    kinds,
                    Map.of("en", id),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    parties,
                    actions,
                    provisions,
                    List.of(),
                    links,
                    List.of(SOURCE),
                    sunset);
        }
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
