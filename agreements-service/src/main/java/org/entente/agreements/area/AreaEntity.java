package org.entente.agreements.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "cooperation_area")
class AreaEntity {
    @Id
    private String code;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> labels;

    private String description;

    private @Nullable String parentCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> hsChapters;

    CooperationArea toDomain() {
        return new CooperationArea(code, labels, description, parentCode, hsChapters);
    }
}
