package org.entente.agreements.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.agreements.dialogue.OfPair;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/** Which pair of countries something is between: as it says itself, or else as the dossier says for all. */
final class Pairing {
    private final @Nullable CountryPair general;

    Pairing(YamlMap dossier) {
        this.general = own(dossier).orElse(null);
    }

    /** What the mapping tells, with its pair, unless something in it is wrong. */
    <T> Optional<OfPair<T>> of(YamlMap map, Supplier<T> item) {
        CountryPair pair = of(map);
        return pair == null ? Optional.empty() : map.ifSound(() -> new OfPair<>(pair, item.get()));
    }

    /** The mapping's pair; none is a problem. */
    @Nullable
    CountryPair of(YamlMap map) {
        CountryPair pair = map.has("between") ? own(map).orElse(null) : general;
        if (pair == null && !map.has("between")) {
            map.reject("between", "two countries are expected here, or under 'between' of the whole dossier");
        }
        return pair;
    }

    private static Optional<CountryPair> own(YamlMap map) {
        List<String> texts = map.texts("between");
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<CountryCode> codes = new ArrayList<>();
        for (String text : texts) {
            CountryReference.standard()
                    .find(text)
                    .ifPresentOrElse(
                            country -> codes.add(country.code()),
                            () -> map.reject("between", "'%s' is not a country code such as AZE".formatted(text)));
        }
        if (codes.size() != texts.size()) {
            return Optional.empty();
        }
        if (codes.size() != 2 || codes.get(0).equals(codes.get(1))) {
            map.reject("between", "two different countries are expected, such as [AZE, JPN]");
            return Optional.empty();
        }
        return Optional.of(CountryPair.of(codes.get(0), codes.get(1)));
    }
}
