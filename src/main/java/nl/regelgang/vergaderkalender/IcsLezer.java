package nl.regelgang.vergaderkalender;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserFactory;
import net.fortuna.ical4j.data.ContentHandlerContext;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Reads an iCalendar file (RFC 5545) with ical4j, and says on which line something is wrong. */
final class IcsLezer {

    /** What we do not use, and what programs often write in a way that iCalendar does not know. */
    private static final List<String> OVERGESLAGEN = List.of(
            "ACTION",
            "ATTACH",
            "ATTENDEE",
            "CATEGORIES",
            "CLASS",
            "COMMENT",
            "CONFERENCE",
            "CONTACT",
            "CREATED",
            "DESCRIPTION",
            "DTSTAMP",
            "GEO",
            "IMAGE",
            "LAST-MODIFIED",
            "LOCATION",
            "ORGANIZER",
            "PERCENT-COMPLETE",
            "PRIORITY",
            "RELATED-TO",
            "REPEAT",
            "REQUEST-STATUS",
            "RESOURCES",
            "SEQUENCE",
            "TRANSP",
            "TRIGGER",
            "TZURL",
            "URL");

    private static final Map<String, String> BETEKENIS = Map.of(
            "DTSTART", "de begindatum",
            "DTEND", "de einddatum",
            "DURATION", "de duur",
            "RRULE", "de herhaling",
            "RDATE", "de lijst met herhalingen",
            "EXDATE", "de lijst met uitzonderingen",
            "RECURRENCE-ID", "de datum van de herhaling");

    private IcsLezer() {}

    static List<Inleesregel> lees(String tekst, Leesgrens grens) {
        List<IcsRegels.Afspraak> plaatsen = IcsRegels.van(tekst);
        if (plaatsen.size() > Leesgrens.MEESTE_PUNTEN) {
            throw Bestandsfout.in(Leesgrens.teVeel(plaatsen.size()));
        }
        List<VEvent> gelezen = gelezen(tekst, plaatsen);
        List<IcsAfspraak> afspraken = new ArrayList<>();
        for (int nummer = 0; nummer < gelezen.size(); nummer++) {
            afspraken.add(IcsAfspraak.van(gelezen.get(nummer), plaatsen.get(nummer), grens));
        }
        List<Inleesregel> regels = new ArrayList<>();
        for (IcsAfspraak afspraak : afspraken) {
            regels.addAll(afspraak.regels(uitzonderingen(afspraak, afspraken)));
            if (regels.size() > Leesgrens.MEESTE_PUNTEN) {
                throw Bestandsfout.op(
                        afspraak.plaats().begin(),
                        "met deze afspraak erbij zijn het er meer dan 1.000. Maak een bestand van een kortere periode.");
            }
        }
        return regels;
    }

    /** The occurrences of what repeats that have an appointment of their own in the file. */
    private static Set<Moment> uitzonderingen(IcsAfspraak afspraak, List<IcsAfspraak> alle) {
        return alle.stream()
                .filter(ander -> ander.reeks().equals(afspraak.reeks()))
                .flatMap(ander -> Optional.ofNullable(ander.inPlaatsVan()).stream())
                .collect(toSet());
    }

    private static List<VEvent> gelezen(String tekst, List<IcsRegels.Afspraak> plaatsen) {
        // A registry of its own: a time zone in one file must mean nothing for the next.
        CalendarBuilder bouwer = new CalendarBuilder(
                CalendarParserFactory.getInstance().get(),
                new ContentHandlerContext().withIgnoredPropertyNames(OVERGESLAGEN),
                TimeZoneRegistryFactory.getInstance().createRegistry());
        try {
            List<VEvent> gelezen = bouwer.build(new StringReader(tekst)).getComponents("VEVENT");
            if (gelezen.size() != plaatsen.size()) {
                throw Bestandsfout.op(1, "de afspraken in dit bestand staan niet los onder elkaar.");
            }
            return gelezen;
        } catch (ParserException fout) {
            OngeldigeInvoer invoer = Bestandsfout.op(Math.max(1, fout.getLineNo()), watErFoutIs(fout, plaatsen));
            invoer.initCause(fout);
            throw invoer;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String watErFoutIs(ParserException fout, List<IcsRegels.Afspraak> plaatsen) {
        return plaatsen.stream()
                .flatMap(plaats -> plaats.eigenschappen().entrySet().stream())
                .filter(eigenschap -> eigenschap.getValue() == fout.getLineNo())
                .flatMap(eigenschap -> Optional.ofNullable(BETEKENIS.get(eigenschap.getKey())).stream())
                .findFirst()
                .map(betekenis -> betekenis + " van deze afspraak kan niet worden gelezen.")
                .orElse("deze regel kan niet worden gelezen.");
    }

    static String betekenis(String eigenschap) {
        return BETEKENIS.getOrDefault(eigenschap, eigenschap);
    }

    static Optional<Temporal> datum(VEvent afspraak, String eigenschap) {
        Optional<DateProperty<Temporal>> gevonden = afspraak.getProperty(eigenschap);
        return gevonden.map(DateProperty::getDate);
    }

    static String tekst(VEvent afspraak, String eigenschap) {
        Optional<Property> gevonden = afspraak.getProperty(eigenschap);
        String tekst = gevonden.map(Property::getValue).orElse("");
        return tekst.replaceAll("\\s+", " ").strip();
    }
}
