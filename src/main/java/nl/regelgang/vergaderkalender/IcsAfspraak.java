package nl.regelgang.vergaderkalender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Duration;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * One VEVENT of a file.
 *
 * @param reeks the UID, the same for what repeats and for its exceptions
 * @param begin of the first time
 * @param dagen how many days it lasts after the first
 * @param momenten when it takes place, within the window; one unless it repeats
 * @param inPlaatsVan the occurrence of the series that this one replaces, null for an appointment of its own
 */
record IcsAfspraak(
        IcsRegels.Afspraak plaats,
        String reeks,
        Moment begin,
        long dagen,
        Set<Moment> momenten,
        @Nullable Moment inPlaatsVan,
        Keuze keuze,
        String omschrijving) {

    static IcsAfspraak van(VEvent afspraak, IcsRegels.Afspraak plaats, Leesgrens grens) {
        Temporal eerste = gelezen(plaats, "DTSTART", () -> IcsLezer.datum(afspraak, "DTSTART"))
                .orElseThrow(() -> Bestandsfout.op(plaats.begin(), "deze afspraak heeft geen begindatum."));
        Moment begin = Moment.van(eerste);
        Optional<Moment> vervangen = gelezen(plaats, "RECURRENCE-ID", () -> IcsLezer.datum(afspraak, "RECURRENCE-ID"))
                .map(Moment::van);
        String titel = IcsLezer.tekst(afspraak, "SUMMARY");
        boolean geannuleerd = IcsLezer.tekst(afspraak, "STATUS").equalsIgnoreCase("CANCELLED");
        return new IcsAfspraak(
                plaats,
                IcsLezer.tekst(afspraak, "UID"),
                begin,
                ChronoUnit.DAYS.between(begin.dag(), laatsteDag(afspraak, plaats, eerste, begin)),
                gelezen(plaats, "RRULE", () -> IcsHerhaling.momenten(afspraak, plaats, eerste, grens)),
                vervangen.orElse(null),
                geannuleerd ? Keuze.VERVALLEN : Keuze.naarTitel(titel),
                titel.isEmpty() ? "Vergadering" : titel);
    }

    /** @param elders the occurrences that stand elsewhere in the file, moved or cancelled */
    List<Inleesregel> regels(Set<Moment> elders) {
        Set<Moment> over = new LinkedHashSet<>(momenten);
        if (inPlaatsVan == null) {
            over.removeAll(elders);
        }
        List<Inleesregel> regels = new ArrayList<>();
        for (Moment moment : over) {
            regels.add(new Inleesregel(
                    plaats.begin(),
                    keuze,
                    moment.dag(),
                    moment.dag().plusDays(dagen),
                    moment.tijd(),
                    null,
                    omschrijving));
        }
        return regels;
    }

    private static LocalDate laatsteDag(VEvent afspraak, IcsRegels.Afspraak plaats, Temporal eerste, Moment begin) {
        Optional<Moment> einde = gelezen(plaats, "DTEND", () -> IcsLezer.datum(afspraak, "DTEND"))
                .or(() -> gelezen(plaats, "DURATION", () -> naDuur(afspraak, eerste)))
                .map(Moment::van);
        if (einde.isEmpty()) {
            return begin.dag();
        }
        if (einde.get().isVoor(begin)) {
            throw Bestandsfout.op(plaats.regelVan("DTEND"), "deze afspraak eindigt voordat zij begint.");
        }
        return einde.get().laatsteDagVanaf(begin.dag());
    }

    private static Optional<Temporal> naDuur(VEvent afspraak, Temporal eerste) {
        Optional<Duration> duur = afspraak.getProperty("DURATION");
        return duur.map(lengte -> eerste.plus(lengte.getDuration()));
    }

    /** What the library makes of a property; it may find only now that it cannot be read. */
    private static <T> T gelezen(IcsRegels.Afspraak plaats, String eigenschap, Supplier<T> lezen) {
        try {
            return lezen.get();
        } catch (DateTimeException | IllegalArgumentException | ClassCastException | ArithmeticException fout) {
            OngeldigeInvoer invoer = Bestandsfout.op(
                    plaats.regelVan(eigenschap),
                    IcsLezer.betekenis(eigenschap)
                            + " kan niet worden gelezen. Misschien is de tijdzone of de herhaling niet bekend.");
            invoer.initCause(fout);
            throw invoer;
        }
    }
}
