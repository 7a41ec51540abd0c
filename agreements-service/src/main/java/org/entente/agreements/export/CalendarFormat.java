package org.entente.agreements.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.TableFormat;
import org.entente.kernel.exports.TableWriter;

/** A calendar as RFC 5545 has it: all-day events, stamped with the moment as of which they are known. */
final class CalendarFormat implements TableFormat {
    private static final String PRODUCT = "-//Entente//Calendar of a pair of countries//EN";
    private static final String DOMAIN = "@entente";

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar;charset=UTF-8";
    }

    @Override
    public TableWriter open(OutputStream out, Extract extract, ExportArguments arguments) {
        return new CalendarWriter(out, new DtStamp(arguments.knownAsOf()));
    }

    private static final class CalendarWriter implements TableWriter {
        private final OutputStream out;
        private final DtStamp stamp;
        private final Calendar calendar = new Calendar();

        CalendarWriter(OutputStream out, DtStamp stamp) {
            this.out = out;
            this.stamp = stamp;
            calendar.add(new ProdId(PRODUCT));
            calendar.add(ImmutableVersion.VERSION_2_0);
            calendar.add(ImmutableCalScale.GREGORIAN);
        }

        @Override
        public void accept(List<Cell> row) {
            VEvent event = new VEvent(false);
            event.add(stamp);
            event.add(new Uid(text(row.get(0)) + DOMAIN));
            event.add(new DtStart<>(day(row.get(2))));
            // The end of an event is the first day that it no longer takes place.
            event.add(new DtEnd<>(day(row.get(3)).plusDays(1)));
            event.add(new Summary(text(row.get(4))));
            if (row.get(5) instanceof Cell.Text description) {
                event.add(new Description(description.value()));
            }
            event.add(new Categories(text(row.get(1))));
            event.add(ImmutableTransp.TRANSPARENT);
            calendar.add(event);
        }

        @Override
        public void finish() throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            // A pair without any such day has an empty calendar, which the library would refuse.
            new CalendarOutputter(false).output(calendar, writer);
            writer.flush();
        }

        private static String text(Cell cell) {
            return cell instanceof Cell.Text text ? text.value() : "";
        }

        private static LocalDate day(Cell cell) {
            return ((Cell.Day) cell).value();
        }
    }
}
