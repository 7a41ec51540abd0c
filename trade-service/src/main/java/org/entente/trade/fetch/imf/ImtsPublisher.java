package org.entente.trade.fetch.imf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.fetch.Conversation;
import org.entente.trade.fetch.FetchConfig;
import org.entente.trade.fetch.FetchParameters;
import org.entente.trade.fetch.FetchUnit;
import org.entente.trade.fetch.Publisher;
import org.entente.trade.fetch.RetrievedFile;

/** The IMF's International Trade in Goods Statistics: a reporter's totals with all partners in one period. */
@ApplicationScoped
class ImtsPublisher implements Publisher {
    private static final String IMPORTS = "imports";
    private static final String FORMAT = "imf-imts";

    private final FetchConfig config;
    private final ImfClient client;
    private final CountryReference countries = CountryReference.standard();

    ImtsPublisher(FetchConfig config, ImfClient client) {
        this.config = config;
        this.client = client;
    }

    @Override
    public String id() {
        return "imf-imts";
    }

    @Override
    public String description() {
        return "IMF International Trade in Goods Statistics: totals by reporter and partner, into the format " + FORMAT;
    }

    @Override
    public Set<String> parameters() {
        return new TreeSet<>(
                Set.of(FetchParameters.REPORTER, FetchParameters.PERIODS, ImportOptions.ON_BAD_ROW, IMPORTS));
    }

    @Override
    public FetchConfig.Api api() {
        return config.imf();
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public List<FetchUnit> plan(FetchParameters parameters) {
        imports(parameters);
        return parameters.units(countries, config.maxUnits());
    }

    @Override
    public Optional<RetrievedFile> retrieve(
            FetchUnit unit, FetchParameters parameters, Conversation conversation, Path folder)
            throws IOException, InterruptedException {
        String frequency = unit.period().frequency().name().substring(0, 1);
        String imports = imports(parameters);
        String key = "%s.XG_FOB_USD+MG_%s_USD.*.%s".formatted(unit.reporter(), imports, frequency);
        Optional<ImtsAnswer> answer =
                client.ask(key, unit.period(), conversation).filter(found -> found.wanted() > 0);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Path file = answer.get().ofPeriod(folder.resolve("period.csv"));
        return Optional.of(
                new RetrievedFile(file, FORMAT, "imf-imts-%s.csv".formatted(unit), Map.of(IMPORTS, imports)));
    }

    /** Imports are valued one way or the other, and each is a data set of its own, as the format has it. */
    private static String imports(FetchParameters parameters) {
        String text = parameters.find(IMPORTS).orElse("CIF").toUpperCase(Locale.ROOT);
        if (!text.equals("CIF") && !text.equals("FOB")) {
            throw new BadUserInputException("'%s' is not a value of imports; write CIF or FOB".formatted(text));
        }
        return text;
    }
}
