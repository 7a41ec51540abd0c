package org.entente.agreements.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.LinkKind;

/**
 * One agreement as every source tells it.
 *
 * @param chosen the telling that is gone by: of the source that knows most of it
 * @param others the other tellings
 */
record Telling(KnownAgreement chosen, List<KnownAgreement> others) {
    private static final Comparator<KnownAgreement> BY_DETAIL = Comparator.comparingInt(KnownAgreement::detail)
            .reversed()
            .thenComparing(known -> known.agreement().id());

    /** Gathers what is linked as the same; in the order of the chosen ones. */
    static List<Telling> gather(List<KnownAgreement> all) {
        Map<String, String> roots = new HashMap<>();
        all.forEach(known -> roots.put(known.agreement().id(), known.agreement().id()));
        for (KnownAgreement known : all) {
            for (AgreementLink link : known.agreement().links()) {
                if (link.kind() == LinkKind.SAME_AS && roots.containsKey(link.target())) {
                    roots.put(root(roots, known.agreement().id()), root(roots, link.target()));
                }
            }
        }
        Map<String, List<KnownAgreement>> together = new LinkedHashMap<>();
        for (KnownAgreement known : all) {
            together.computeIfAbsent(root(roots, known.agreement().id()), unused -> new ArrayList<>())
                    .add(known);
        }
        Map<KnownAgreement, Telling> byChosen = new HashMap<>();
        for (List<KnownAgreement> same : together.values()) {
            List<KnownAgreement> sorted = same.stream().sorted(BY_DETAIL).toList();
            byChosen.put(sorted.get(0), new Telling(sorted.get(0), sorted.subList(1, sorted.size())));
        }
        return all.stream().filter(byChosen::containsKey).map(byChosen::get).toList();
    }

    private static String root(Map<String, String> roots, String id) {
        String root = id;
        for (String next = roots.getOrDefault(root, root); !next.equals(root); next = roots.getOrDefault(root, root)) {
            root = next;
        }
        return root;
    }
}
