package org.entente.agreements.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "cooperation_area")
class AreaEntity {
    @Id
    private String code;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> labels;

    private String description;

    CooperationArea toDomain() {
        return new CooperationArea(code, labels, description);
    }
}
