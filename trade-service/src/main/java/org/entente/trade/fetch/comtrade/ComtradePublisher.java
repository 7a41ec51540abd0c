package org.entente.trade.fetch.comtrade;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Frequency;
import org.entente.trade.fetch.Conversation;
import org.entente.trade.fetch.FetchConfig;
import org.entente.trade.fetch.FetchParameters;
import org.entente.trade.fetch.FetchUnit;
import org.entente.trade.fetch.Publisher;
import org.entente.trade.fetch.RetrievedFile;
import org.entente.trade.fetch.UnitFailedException;

/**
 * UN Comtrade: a reporter's goods of one period with all partners, as the format {@code comtrade-json} reads them. An
 * answer that Comtrade cut at its limit of records is asked for again in parts, by flow, by level, then by partner.
 */
@ApplicationScoped
class ComtradePublisher implements Publisher {
    private static final String FORMAT = "comtrade-json";

    /** Answers without a key, with a free key and with a premium one end here. */
    private static final List<Long> KNOWN_LIMITS = List.of(500L, 100_000L, 250_000L);

    /** Option of the format: what becomes of values finer than a thousandth of a dollar. */
    private static final String FINER_VALUES = "finerValues";

    private final FetchConfig config;
    private final ComtradeClient client;
    private final CountryReference countries = CountryReference.standard();

    ComtradePublisher(FetchConfig config, ComtradeClient client) {
        this.config = config;
        this.client = client;
    }

    @Override
    public String id() {
        return "comtrade";
    }

    @Override
    public String description() {
        return "UN Comtrade: goods by reporter, partner, flow and product, into the format " + FORMAT;
    }

    @Override
    public Set<String> parameters() {
        return new TreeSet<>(Set.of(
                FetchParameters.REPORTER,
                FetchParameters.PERIODS,
                ImportOptions.ON_BAD_ROW,
                FINER_VALUES,
                ComtradeQuestion.CLASSIFICATION,
                ComtradeQuestion.FLOWS,
                ComtradeQuestion.LEVEL));
    }

    @Override
    public FetchConfig.Api api() {
        return config.comtrade();
    }

    @Override
    public Optional<String> obstacle() {
        return config.comtrade().key().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "UN Comtrade is asked with a subscription key only: without one it cuts every answer at 500"
                                + " records. Get a key at comtradedeveloper.un.org (product comtrade - v1) and set the environment"
                                + " variable ENTENTE_FETCH_COMTRADE_KEY of the trade service");
    }

    @Override
    public List<FetchUnit> plan(FetchParameters parameters) {
        List<FetchUnit> units = parameters.units(countries, config.maxUnits());
        ComtradeQuestion question = ComtradeQuestion.of(parameters);
        for (FetchUnit unit : units) {
            if (unit.period().frequency() == Frequency.QUARTERLY) {
                throw new BadUserInputException(
                        "Comtrade has no quarters; '%s' is one, ask for years or months".formatted(unit.period()));
            }
            question.about(unit, countries);
        }
        return units;
    }

    @Override
    public Optional<RetrievedFile> retrieve(
            FetchUnit unit, FetchParameters parameters, Conversation conversation, Path folder)
            throws IOException, InterruptedException {
        List<ComtradeAnswer> answers = new ArrayList<>();
        ComtradeQuestion question = ComtradeQuestion.of(parameters);
        collect(question.about(unit, countries), conversation, answers);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Path file =
                answers.size() == 1 ? answers.get(0).file() : ComtradeFile.join(answers, folder.resolve("joined.json"));
        Map<String, String> options = Map.of(
                ComtradeQuestion.CLASSIFICATION,
                question.classification(),
                "partners",
                "all",
                FINER_VALUES,
                parameters.find(FINER_VALUES).orElse(""));
        return Optional.of(new RetrievedFile(file, FORMAT, "comtrade-%s.json".formatted(unit), options));
    }

    private void collect(Selection selection, Conversation conversation, List<ComtradeAnswer> answers)
            throws IOException, InterruptedException {
        Optional<ComtradeAnswer> found = client.ask(selection, conversation);
        if (found.isEmpty()) {
            return;
        }
        ComtradeAnswer answer = found.get();
        if (answer.isCut(limits())) {
            Files.delete(answer.file());
            for (Selection part : narrower(selection, conversation)) {
                collect(part, conversation, answers);
            }
        } else if (answer.records() > 0) {
            answers.add(answer);
        }
    }

    /**
     * The parts of a selection. Its partners are those that Comtrade itself has a total for, not those that we know: a
     * code that is new to us would otherwise be lost without a word.
     */
    private List<Selection> narrower(Selection selection, Conversation conversation)
            throws IOException, InterruptedException {
        List<Selection> parts = selection.parts();
        if (parts.isEmpty()
                && selection.partners().isEmpty()
                && !selection.commodities().contains(Selection.TOTAL)) {
            Optional<ComtradeAnswer> totals = client.ask(selection.totals(), conversation);
            if (totals.isPresent() && !totals.get().isCut(limits())) {
                parts = selection
                        .withPartners(List.copyOf(totals.get().partners()))
                        .parts();
            }
        }
        if (parts.isEmpty()) {
            throw new UnitFailedException(
                    ("Comtrade cut its answer (%s) at a limit of records, and it cannot be asked for"
                                    + " in smaller parts; if the key allows more records, set entente.fetch.comtrade.record-limit"
                                    + " (now %d)")
                            .formatted(selection, config.comtrade().recordLimit()));
        }
        return parts;
    }

    private Set<Long> limits() {
        Set<Long> limits = new TreeSet<>(KNOWN_LIMITS);
        limits.add((long) config.comtrade().recordLimit());
        return limits;
    }
}
