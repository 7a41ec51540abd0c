package org.entente.agreements.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The taxonomy of cooperation areas. */
@ApplicationScoped
@Transactional
public class AreaService {
    private final AreaRepository areas;

    AreaService(AreaRepository areas) {
        this.areas = areas;
    }

    /** Every area, in the taxonomy's order. */
    public List<CooperationArea> list() {
        return areas.listInOrder().stream().map(AreaEntity::toDomain).toList();
    }

    /** The areas with these codes, in the taxonomy's order; an unknown code has no entry. One statement. */
    public Map<String, CooperationArea> byCodes(Set<String> codes) {
        Map<String, CooperationArea> found = new LinkedHashMap<>();
        areas.listByCodes(codes).forEach(row -> {
            CooperationArea area = row.toDomain();
            found.put(area.code(), area);
        });
        return found;
    }
}
