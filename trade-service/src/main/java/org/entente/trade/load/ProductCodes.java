package org.entente.trade.load;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductCode;

/** Remembers the codes that imports name, whether or not a product reference lists them. */
final class ProductCodes {
    private static final String REMEMBER = """
            insert into product (classification, number, code)
            select ?, p.number, p.code
            from unnest(cast(? as integer[]), cast(? as text[])) as p (number, code)
            on conflict on constraint product_pk do nothing""";

    private final Connection connection;

    ProductCodes(Connection connection) {
        this.connection = connection;
    }

    /** Adds the codes and those above them, as far as they are new. */
    void remember(Map<Classification, BitSet> products) throws SQLException {
        for (Map.Entry<Classification, BitSet> entry : products.entrySet()) {
            BitSet all = withParents(entry.getValue());
            Integer[] numbers = all.stream().boxed().toArray(Integer[]::new);
            String[] codes = all.stream()
                    .mapToObj(number -> ProductCode.ofNumber(number).digits())
                    .toArray(String[]::new);
            Array numberArray = connection.createArrayOf("integer", numbers);
            Array codeArray = connection.createArrayOf("text", codes);
            try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
                statement.setString(1, entry.getKey().name());
                statement.setArray(2, numberArray);
                statement.setArray(3, codeArray);
                statement.executeUpdate();
            } finally {
                numberArray.free();
                codeArray.free();
            }
        }
    }

    private static BitSet withParents(BitSet products) {
        BitSet all = (BitSet) products.clone();
        products.stream().forEach(number -> {
            Optional<ProductCode> parent = ProductCode.ofNumber(number).parent();
            while (parent.isPresent()) {
                all.set(parent.get().number());
                parent = parent.get().parent();
            }
        });
        return all;
    }
}
