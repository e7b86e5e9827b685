package nl.regelgang.termijnbewaking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes terms as an iCalendar text (RFC 5545), with ical4j. */
final class Agendaschrijver {

    private Agendaschrijver() {}

    /** @param nu when it is written */
    static String schrijf(List<Agendapunt> punten, Instant nu) {
        Calendar agenda = new Calendar();
        agenda.add(new ProdId("-//Regelgang//Termijnen//NL"));
        agenda.add(ImmutableVersion.VERSION_2_0);
        agenda.add(ImmutableCalScale.GREGORIAN);
        agenda.add(new XProperty("X-WR-CALNAME", "Termijnen Regelgang"));
        // How often it is worth asking again; programs that ask more often get the same answer.
        agenda.add(new XProperty("X-PUBLISHED-TTL", "PT4H"));
        punten.forEach(punt -> agenda.add(afspraak(punt, nu)));
        StringWriter tekst = new StringWriter();
        try {
            // RFC 5545 wants at least one event, but a calendar in which nothing is open is no error.
            new CalendarOutputter(!punten.isEmpty()).output(agenda, tekst);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException(onmogelijk);
        }
        return tekst.toString();
    }

    private static VEvent afspraak(Agendapunt punt, Instant nu) {
        VEvent afspraak = new VEvent(false);
        afspraak.add(new Uid(punt.uid()));
        afspraak.add(new DtStamp(nu));
        // Dates without a time: a legal day has no time zone. The end is the first day that is outside it.
        afspraak.add(new DtStart<>(punt.dag()));
        afspraak.add(new DtEnd<>(punt.dag().plusDays(1)));
        afspraak.add(new Summary(punt.titel()));
        afspraak.add(new Description(punt.toelichting()));
        afspraak.add(new Clazz(Clazz.VALUE_PRIVATE));
        // The person is free to make appointments on the day.
        afspraak.add(new Transp(Transp.VALUE_TRANSPARENT));
        return afspraak;
    }
}
