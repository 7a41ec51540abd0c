package org.entente.agreements.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.lookup.PairKey;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.ReferenceStatehood;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableFormats;

/** The days of a pair: anniversaries, ends of agreements, and promises that fall due. */
@ApplicationScoped
class CalendarTable implements ExportTable {
    /** The columns, in the order that {@link CalendarFormat} reads them in. */
    static final List<Column> COLUMNS = List.of(
            new Column("uid", "what identifies the day; the same whenever the calendar is made again"),
            new Column("kind", "ANNIVERSARY, EXPIRY or DUE"),
            new Column("from", "first day"),
            new Column("to", "last day: of the month or year where no more is known"),
            new Column("summary", "what is on that day"),
            new Column("description", "more about it"));

    private static final int MOST_YEARS = 50;
    private static final int YEARS = 2;

    private final AgreementService agreements;
    private final DialogueService dialogues;
    private final StatusRules rules = new StatusRules(new ReferenceStatehood(CountryReference.standard()));

    CalendarTable(AgreementService agreements, DialogueService dialogues) {
        this.agreements = agreements;
        this.dialogues = dialogues;
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public String description() {
        return "A pair's anniversaries, the days on which agreements and provisions end, and the days by which promises are due.";
    }

    @Override
    public List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>(PairArguments.ARGUMENTS);
        arguments.add(Argument.optional("from", "first day, such as 2022-01-01; the day of knownAsOf when not given"));
        arguments.add(Argument.optional("to", "last day; two years after the first when not given"));
        arguments.add(Argument.optional("language", "language of titles, such as az or ja; en when not given"));
        arguments.add(Argument.optional(
                "roundOnly", "false adds anniversaries that are no multiple of five years; true when not given"));
        return arguments;
    }

    @Override
    public List<TableFormat> formats() {
        return List.of(new CalendarFormat(), TableFormats.CSV, TableFormats.XLSX);
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        PairKey key = new PairKey(PairArguments.of(arguments), arguments.knownAsOf());
        LocalDate from = day(arguments, "from", LocalDate.ofInstant(arguments.knownAsOf(), ZoneOffset.UTC));
        LocalDate to = day(arguments, "to", from.plusYears(YEARS));
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new BadUserInputException(
                    "to is '%s'; it must be after %s, at most %d years".formatted(to, from, MOST_YEARS));
        }
        CalendarDays days =
                new CalendarDays(from, to, arguments.find("language").orElse("en"), roundOnly(arguments));
        List<KnownAgreement> known = agreements.byPairs(Set.of(key)).getOrDefault(key, List.of()).stream()
                .filter(one -> rules.between(one, key.pair(), to).state() != LegalState.NOT_PARTIES)
                .toList();
        Dialogue dialogue = dialogues.byPairs(Set.of(key)).getOrDefault(key, Dialogue.NONE);
        List<CalendarDay> found = days.of(known, dialogue);
        return new Extract("calendar-" + key.pair().id(), COLUMNS, List.of(), sink -> {
            for (CalendarDay day : found) {
                sink.accept(List.of(
                        Cell.text(day.uid()),
                        Cell.constant(day.kind()),
                        Cell.day(day.first()),
                        Cell.day(day.last()),
                        Cell.text(day.summary()),
                        Cell.text(day.description())));
            }
        });
    }

    private static LocalDate day(ExportArguments arguments, String name, LocalDate otherwise) {
        return arguments
                .find(name)
                .map(text -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeParseException e) {
                        throw new BadUserInputException(
                                "%s is '%s', which is not a day such as 2022-09-06".formatted(name, text));
                    }
                })
                .orElse(otherwise);
    }

    private static boolean roundOnly(ExportArguments arguments) {
        String text = arguments.find("roundOnly").orElse("true");
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadUserInputException("roundOnly is '%s', which is not true or false".formatted(text));
        }
        return text.equals("true");
    }
}
