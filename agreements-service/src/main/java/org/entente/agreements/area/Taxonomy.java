package org.entente.agreements.area;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All cooperation areas, in their order, as a tree. */
public record Taxonomy(List<CooperationArea> areas) {
    public Taxonomy {
        areas = List.copyOf(areas);
    }

    /** The parts of an area, in order. */
    public List<CooperationArea> children(String code) {
        return areas.stream().filter(area -> code.equals(area.parent())).toList();
    }

    /** The area's own code and those of all areas below it. */
    public Set<String> withBelow(String code) {
        Set<String> codes = new LinkedHashSet<>();
        add(code, codes);
        return codes;
    }

    private void add(String code, Set<String> codes) {
        if (codes.add(code)) {
            children(code).forEach(child -> add(child.code(), codes));
        }
    }
}
