package org.entente.agreements.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<AreaEntity, String> {
    List<AreaEntity> listInOrder() {
        return list("order by ordinal");
    }

    List<AreaEntity> listByCodes(Set<String> codes) {
        return list("code in ?1 order by ordinal", codes);
    }
}
