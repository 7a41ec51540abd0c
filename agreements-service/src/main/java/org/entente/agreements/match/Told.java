package org.entente.agreements.match;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of an agreement that a source tells.
 *
 * @param families what it is for; sources class one trade agreement differently, so all of them are one family
 * @param parties codes of its countries, those of groups on the day it was concluded, and of groups without recorded
 *     members
 */
record Told(
        String id,
        Set<String> families,
        Set<String> parties,
        @Nullable PartialDate signed,
        @Nullable PartialDate inForce,
        Set<String> words) {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "agreement", "treaty", "the", "of", "and", "for", "on", "between", "free", "trade", "bit", "fta", "");

    static Told of(Agreement agreement, CountryReference reference) {
        PartialDate signed = agreement.signedOn().orElse(null);
        PartialDate inForce = agreement.inForceOn().orElse(null);
        Set<String> parties = new TreeSet<>();
        for (Party party : agreement.parties()) {
            if (party.country() != null) {
                parties.add(party.country().value());
            } else if (party.group() != null) {
                parties.addAll(members(party.group(), concluded(signed, inForce), reference));
            } else {
                parties.add(party.name());
            }
        }
        return new Told(
                agreement.id(), families(agreement.kinds()), parties, signed, inForce, words(agreement.title("en")));
    }

    static @Nullable PartialDate concluded(@Nullable PartialDate signed, @Nullable PartialDate inForce) {
        return signed == null ? inForce : signed;
    }

    /** The members of the group on that day; the group itself where they are not recorded. */
    static Set<String> members(GroupCode group, @Nullable PartialDate date, CountryReference reference) {
        LocalDate day = date == null ? LocalDate.of(2020, 1, 1) : date.last();
        Set<String> members = reference.membersOn(group, day).stream()
                .map(code -> code.value())
                .collect(Collectors.toCollection(TreeSet::new));
        return members.isEmpty() ? Set.of(group.value()) : members;
    }

    static Set<String> families(Set<InstrumentKind> kinds) {
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case INVESTMENT_PROVISIONS, PREFERENTIAL_TRADE, FREE_TRADE_AGREEMENT -> "ECONOMIC";
                    default -> kind.name();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> words(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split("[^a-z]+")));
        words.removeAll(EMPTY_WORDS);
        return words;
    }

    /** How many of both agreements' parties are parties to both, 0 to 1. */
    double partiesShared(Told other) {
        return shared(parties, other.parties);
    }

    /** How many of both titles' words are in both, 0 to 1. */
    double wordsShared(Told other) {
        return shared(words, other.words);
    }

    private static double shared(Set<String> ones, Set<String> others) {
        long both = ones.stream().filter(others::contains).count();
        long any = ones.size() + others.size() - both;
        return any == 0 ? 0 : (double) both / any;
    }
}
