package org.entente.trade.flow;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that goods are counted in, as the World Customs Organization recommends them and UN Comtrade numbers them.
 * Source: UN Comtrade's reference list of units of quantity.
 *
 * @param code Comtrade's number, 2 to 999
 * @param abbreviation for instance {@code m²}
 * @param description in English, for instance "Area in square meters"
 */
public record QuantityUnit(int code, String abbreviation, String description) {
    /** The unit with this code; empty for a code that the reference list does not have. */
    public static Optional<QuantityUnit> find(int code) {
        return Optional.ofNullable(Shipped.UNITS.get(code));
    }

    /** All units of the reference list by code. */
    public static Collection<QuantityUnit> list() {
        return Shipped.UNITS.values();
    }

    /**
     * Whether the code says that there is no quantity: -1, 0, and 1 in files of the years before 2022. It is no unit.
     */
    public static boolean isNone(int code) {
        return code >= -1 && code <= 1;
    }

    private static final class Shipped {
        private static final String FILE = "quantity-units.csv";
        private static final Map<Integer, QuantityUnit> UNITS = Collections.unmodifiableMap(read());

        private static Map<Integer, QuantityUnit> read() {
            InputStream file = QuantityUnit.class.getResourceAsStream(FILE);
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing beside " + QuantityUnit.class.getName());
            }
            Map<Integer, QuantityUnit> units = new LinkedHashMap<>();
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    int code = Integer.parseInt(row.getField("code"));
                    units.put(code, new QuantityUnit(code, row.getField("abbreviation"), row.getField("description")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " cannot be read", e);
            }
            return units;
        }
    }
}
