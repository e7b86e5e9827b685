package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * When an appointment that repeats takes place, from a year ago to three years ahead: a rule without end has no last
 * day, and none may keep the machine busy.
 */
final class IcsHerhaling {

    private static final Set<Frequency> MET_DAGEN =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private IcsHerhaling() {}

    static Set<Moment> momenten(VEvent afspraak, IcsRegels.Afspraak plaats, Temporal eerste, Leesgrens grens) {
        List<Property> regels = afspraak.getProperties("RRULE");
        Set<Moment> momenten = new LinkedHashSet<>();
        if (regels.isEmpty()) {
            momenten.add(Moment.van(eerste));
        } else {
            if (!grens.omvat(Moment.van(eerste).dag())) {
                // Every time since the beginning is counted, so a series from long ago keeps the machine busy.
                throw Bestandsfout.op(
                        plaats.regelVan("DTSTART"),
                        grens.uitleg(Moment.van(eerste).dag()));
            }
            regels.forEach(regel -> momenten.addAll(volgens(regel, plaats, eerste, grens)));
        }
        momenten.addAll(uitLijst(afspraak, "RDATE"));
        momenten.removeAll(uitLijst(afspraak, "EXDATE"));
        if (!regels.isEmpty()) {
            momenten.removeIf(moment -> moment.dag().isBefore(grens.eersteHerhaling())
                    || moment.dag().isAfter(grens.laatsteHerhaling()));
        }
        return momenten;
    }

    @SuppressWarnings("unchecked")
    private static List<Moment> volgens(Property regel, IcsRegels.Afspraak plaats, Temporal eerste, Leesgrens grens) {
        Recur<Temporal> herhaling = ((RRule<Temporal>) regel).getRecur();
        boolean vaker = herhaling.getHourList().size() > 1
                || herhaling.getMinuteList().size() > 1
                || herhaling.getSecondList().size() > 1;
        if (vaker || !MET_DAGEN.contains(herhaling.getFrequency())) {
            throw Bestandsfout.op(plaats.regelVan("RRULE"), "deze afspraak wordt vaker dan één keer per dag herhaald.");
        }
        return herhaling
                .getDates(
                        eerste,
                        op(eerste, grens.eersteHerhaling()),
                        op(eerste, grens.laatsteHerhaling().plusDays(1)),
                        Leesgrens.MEESTE_PUNTEN + 1)
                .stream()
                .map(Moment::van)
                .toList();
    }

    /** The day at the same hour and in the same zone as the first time. */
    private static Temporal op(Temporal eerste, LocalDate dag) {
        return eerste.with(dag);
    }

    private static Set<Moment> uitLijst(VEvent afspraak, String eigenschap) {
        Set<Moment> momenten = new LinkedHashSet<>();
        for (Property lijst : afspraak.<Property>getProperties(eigenschap)) {
            for (Object dag : ((DateListProperty<?>) lijst).getDates()) {
                momenten.add(Moment.van((Temporal) dag));
            }
        }
        return momenten;
    }
}
