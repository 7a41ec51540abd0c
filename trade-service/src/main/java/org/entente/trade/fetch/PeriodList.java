package org.entente.trade.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.period.Period;

/**
 * Periods of one frequency, each once, as they are named: {@code 2015-2022}, {@code 2019,2021} or
 * {@code 2021-01..2021-06}.
 */
record PeriodList(List<Period> periods) {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final int MOST = 2_000;

    /** Reads the list; rejects one that is empty, mixed, or has a range that ends before it begins. */
    static PeriodList parse(String text) {
        Set<Period> periods = new LinkedHashSet<>();
        for (String part : text.split(",", -1)) {
            addAll(periods, part.strip());
        }
        long frequencies = periods.stream().map(Period::frequency).distinct().count();
        if (frequencies > 1) {
            throw new BadUserInputException(
                    "'%s' mixes years, quarters and months; ask for them in separate fetches".formatted(text));
        }
        return new PeriodList(List.copyOf(periods));
    }

    private static void addAll(Set<Period> periods, String part) {
        Matcher years = YEARS.matcher(part);
        if (years.matches()) {
            addRange(periods, Period.parse(years.group(1)), Period.parse(years.group(2)), part);
            return;
        }
        int dots = part.indexOf("..");
        if (dots >= 0) {
            addRange(periods, Period.parse(part.substring(0, dots)), Period.parse(part.substring(dots + 2)), part);
            return;
        }
        periods.add(Period.parse(part));
    }

    private static void addRange(Set<Period> periods, Period first, Period last, String part) {
        if (first.frequency() != last.frequency() || first.compareTo(last) > 0) {
            throw new BadUserInputException(
                    "'%s' is not a range of periods; write for instance 2015-2022 or 2021-01..2021-06".formatted(part));
        }
        Deque<Period> backwards = new ArrayDeque<>();
        backwards.push(last);
        while (backwards.getFirst().compareTo(first) > 0) {
            backwards.push(backwards.getFirst().previous());
            if (backwards.size() > MOST) {
                throw new BadUserInputException("'%s' is more than %d periods".formatted(part, MOST));
            }
        }
        periods.addAll(backwards);
    }
}
