package org.entente.agreements.wto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.agreements.agreement.Party;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryGroup;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.country.Membership;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * Says who is party to an agreement. The list names its signatories, but none of one that is inactive or negotiated:
 * those are read from its title, {@code A - B}. An agreement of which a known group is the community, such as the
 * customs union of the Gulf states, has that group as its party, so that its members count while they are members.
 */
final class RtaParties {
    private static final Pattern BETWEEN = Pattern.compile(" [-–] ");
    /** A title of its own in parentheses, such as {@code (Mexico - Northern Triangle)}. */
    private static final Pattern ASIDE = Pattern.compile(" \\([^()]* [-–] [^()]*\\)$");

    private static final Pattern TOGETHER = Pattern.compile(" and | / |, ");
    private static final Pattern UNION = Pattern.compile("(EU|EC|EEC)( Treaty| \\(\\d+\\) Enlargement)");
    /** What follows the second party's name in a title: a sort of agreement, a year. */
    private static final Pattern TAIL = Pattern.compile(
            "(,? (Europe|Interim|Association|Cooperation|Free|Free-Trade|Customs|Additional|Deep|Economic|Trade))*,?"
                    + " (Agreement|Union|Protocol|Area|EPA|TTIP|Association|and Comprehensive Free Trade Area)"
                    + "( of \\d{4})?$|( \\(.*\\))$");

    private final CountryReference reference;
    private final ImportReport report;

    RtaParties(CountryReference reference, ImportReport report) {
        this.reference = reference;
        this.report = report;
    }

    /** Whether the title tells of somebody who joins an agreement that is there already. */
    static boolean isAccession(Rta rta) {
        return rta.name().contains("ccession of ") || rta.name().endsWith(" Enlargement");
    }

    List<Party> of(Rta rta) {
        Optional<CountryGroup> community = community(rta);
        if (community.isPresent()) {
            GroupCode code = community.get().code();
            return List.of(Party.ofGroup(0, community.get().name(), code, true));
        }
        List<Party> parties = new ArrayList<>();
        if (rta.signatories().isEmpty()) {
            // Who is named beside a group in a title deals with it, even if it became a member later.
            Set<String> named = new LinkedHashSet<>(namesInTitle(rta));
            named.forEach(name -> parties.add(party(rta, parties.size(), name)));
        }
        for (String name : rta.signatories()) {
            add(parties, rta, name);
        }
        for (String name : rta.left()) {
            add(parties, rta, name);
        }
        return rta.signatories().isEmpty() ? parties : sided(rta, parties);
    }

    private void add(List<Party> parties, Rta rta, String name) {
        Party party = party(rta, parties.size(), name);
        boolean known = parties.stream().anyMatch(other -> covers(other, party));
        if (!known) {
            parties.add(party);
        }
    }

    /** A member that is listed beside its group is bound through the group. */
    private boolean covers(Party listed, Party more) {
        if (more.country() != null && listed.group() != null) {
            return everMembers(listed.group()).contains(more.country());
        }
        return more.country() != null && more.country().equals(listed.country());
    }

    private Set<CountryCode> everMembers(GroupCode group) {
        Set<CountryCode> members = new HashSet<>();
        reference.group(group).stream()
                .flatMap(known -> known.memberships().stream())
                .map(Membership::country)
                .forEach(members::add);
        return members;
    }

    /** The group whose own agreement it is, when all that are listed belong to it. */
    private Optional<CountryGroup> community(Rta rta) {
        if (UNION.matcher(rta.name()).matches()) {
            return reference.resolveGroup(AliasScheme.WTO, "European Union");
        }
        String community = BETWEEN.split(rta.name())[0];
        if (!community.equals(rta.name()) && !isAccession(rta)) {
            return Optional.empty();
        }
        return group(community).filter(CountryGroup::membersRecorded).filter(group -> {
            Set<CountryCode> members = everMembers(group.code());
            return rta.signatories().stream()
                    .allMatch(name -> country(name, rta.inForce())
                            .map(country -> members.contains(country.code()))
                            .orElse(false));
        });
    }

    private Party party(Rta rta, int ordinal, String name) {
        Optional<CountryGroup> group = group(name);
        Optional<Country> country = country(name, rta.inForce());
        // EC is the European Communities here, not the ISO code of Ecuador.
        if (group.isPresent()) {
            return Party.ofGroup(ordinal, name, group.get().code(), false);
        }
        if (country.isPresent()) {
            return Party.ofCountry(ordinal, name, country.get().code());
        }
        report.remark(
                rta.line(),
                rta.signatories().isEmpty() ? "agreement_name" : "current_signatories",
                name,
                "matches no country or group; the agreement is kept with this party as it is written");
        return Party.unresolved(ordinal, name);
    }

    private Optional<CountryGroup> group(String name) {
        return reference.resolveGroup(AliasScheme.WTO, name);
    }

    private Optional<Country> country(String name, @Nullable LocalDate on) {
        return reference.resolve(AliasScheme.WTO, name, on);
    }

    /** {@code EC - Estonia Agreement} names two parties; a title that names nobody is the only party, unresolved. */
    private List<String> namesInTitle(Rta rta) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(ASIDE.matcher(rta.name()).replaceFirst(""))) {
            if (!part.startsWith("Accession of ")) {
                names.addAll(known(part, rta.inForce()));
            }
        }
        return names;
    }

    private List<String> known(String part, @Nullable LocalDate on) {
        String name = part.strip();
        while (!isKnown(name, on)) {
            String shorter = TAIL.matcher(name).replaceFirst("").strip();
            if (shorter.equals(name) || shorter.isEmpty()) {
                List<String> several = Arrays.stream(TOGETHER.split(name)).toList();
                return several.stream().allMatch(one -> isKnown(one, on)) ? several : List.of(part);
            }
            name = shorter;
        }
        return List.of(name);
    }

    private boolean isKnown(String name, @Nullable LocalDate on) {
        return group(name).isPresent() || country(name, on).isPresent();
    }

    /** Where the title names one party and a group of others, the others deal with it and not with each other. */
    private List<Party> sided(Rta rta, List<Party> parties) {
        String[] titled = BETWEEN.split(rta.name());
        if (titled.length != 2 || parties.size() < 3 || isAccession(rta)) {
            return parties;
        }
        for (String name : titled) {
            Optional<Party> alone = parties.stream()
                    .filter(party -> isNamed(party, name, rta.inForce()))
                    .findFirst();
            if (alone.isPresent()) {
                return parties.stream()
                        .map(party -> party.equals(alone.get()) ? party : party.onSide("others"))
                        .toList();
            }
        }
        return parties;
    }

    private boolean isNamed(Party party, String name, @Nullable LocalDate on) {
        GroupCode group = party.group();
        return group != null
                ? group(name).map(CountryGroup::code).filter(group::equals).isPresent()
                : country(name, on)
                        .map(Country::code)
                        .filter(code -> code.equals(party.country()))
                        .isPresent();
    }

    /** Who joins by an accession, as far as the title names countries that are known. */
    List<CountryCode> joining(Rta rta) {
        int at = rta.name().indexOf("ccession of ");
        if (at < 0) {
            return List.of();
        }
        String names = rta.name().substring(at + "ccession of ".length()).strip();
        return Arrays.stream(TOGETHER.split(names))
                .map(name -> name.strip().replaceFirst("^[Tt]he ", ""))
                .flatMap(name -> country(name, rta.inForce()).stream())
                .map(Country::code)
                .toList();
    }
}
