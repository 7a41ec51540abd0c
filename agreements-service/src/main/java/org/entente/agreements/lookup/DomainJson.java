package org.entente.agreements.lookup;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;

/** Reads the domain's records from what PostgreSQL aggregates as JSON, where a country is its UN numeric. */
@ApplicationScoped
public class DomainJson {
    private final ObjectMapper json;

    DomainJson(ObjectMapper json) {
        this.json = json.copy()
                .registerModule(new SimpleModule()
                        .addDeserializer(CountryCode.class, new NumericCountry())
                        .addDeserializer(GroupCode.class, new TextGroup()));
    }

    /** The record that the text holds. */
    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a %s was not read as it was written".formatted(type.getSimpleName()), e);
        }
    }

    private static final class NumericCountry extends StdDeserializer<CountryCode> {
        private static final long serialVersionUID = 1L;

        NumericCountry() {
            super(CountryCode.class);
        }

        @Override
        public CountryCode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return CountryReference.standard()
                    .byNumeric(parser.getIntValue())
                    .orElseThrow()
                    .code();
        }
    }

    private static final class TextGroup extends StdDeserializer<GroupCode> {
        private static final long serialVersionUID = 1L;

        TextGroup() {
            super(GroupCode.class);
        }

        @Override
        public GroupCode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new GroupCode(parser.getText());
        }
    }
}
