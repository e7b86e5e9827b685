package nl.regelgang.taken;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Werkgebied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of open tasks, page by page, for who has a functie today. */
@Service
class Takenlijst {

    static final int PER_BLADZIJDE = 50;

    private static final Takenvraag ALLES = Takenvraag.van(Map.of());

    private final Werklijsten werklijsten;
    private final Lijstregels regels;
    private final Toegang toegang;
    private final Clock klok;

    Takenlijst(Werklijsten werklijsten, Lijstregels regels, Toegang toegang, Clock klok) {
        this.werklijsten = werklijsten;
        this.regels = regels;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param vraag as it was answered: with a list and a page that exist
     * @param volgorde in which it stands
     * @param aantallen per list, whatever the filters
     * @param perUrgentie what all filters but the term leave; an urgency without tasks is not there
     * @param totaal what all filters leave
     */
    record Bladzijde(
            Takenvraag vraag,
            Volgorde volgorde,
            Map<Lijst, Integer> aantallen,
            Map<Urgentie, Integer> perUrgentie,
            int totaal,
            List<Lijstregel> regels) {

        int laatste() {
            return Math.max(1, (totaal + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        }
    }

    /**
     * Without a choice of list: one's own tasks, or those of the team while one has none.
     *
     * @param anders the order when the question has none
     */
    @Transactional(readOnly = true)
    Bladzijde lees(Takenvraag gevraagd, Volgorde anders, String persoon) {
        Werkgebied gebied = toegang.werkgebied(persoon);
        Map<Lijst, Integer> aantallen = aantallen(persoon, gebied);
        Lijst lijst = gevraagd.lijst();
        if (lijst == null) {
            lijst = aantallen.getOrDefault(Lijst.MIJN, 0) == 0 ? Lijst.TEAM : Lijst.MIJN;
        }
        Takenvraag vraag = gevraagd.met(lijst).opBladzijde(gevraagd.bladzijde());
        Volgorde volgorde = vraag.volgorde() == null ? anders : vraag.volgorde();
        return aantallen.getOrDefault(lijst, 0) == 0
                ? new Bladzijde(vraag.opBladzijde(1), volgorde, aantallen, Map.of(), 0, List.of())
                : lees(vraag, volgorde, aantallen, bereik(lijst, persoon, gebied), persoon);
    }

    private Bladzijde lees(
            Takenvraag vraag, Volgorde volgorde, Map<Lijst, Integer> aantallen, Bereik lijst, String persoon) {
        Map<Urgentie, Integer> perUrgentie = werklijsten.perUrgentie(lijst.met(vraag, false));
        int totaal = vraag.termijn()
                .map(urgentie -> perUrgentie.getOrDefault(urgentie, 0))
                .orElseGet(() -> perUrgentie.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        int bladzijde = Math.min(vraag.bladzijde(), Math.max(1, (totaal + PER_BLADZIJDE - 1) / PER_BLADZIJDE));
        List<String> ids =
                werklijsten.ids(lijst.met(vraag, true), volgorde, (bladzijde - 1) * PER_BLADZIJDE, PER_BLADZIJDE);
        return new Bladzijde(
                vraag.opBladzijde(bladzijde),
                volgorde,
                aantallen,
                perUrgentie,
                totaal,
                regels.van(werklijsten.taken(ids), persoon));
    }

    /** All that the filters leave, in order, but no more than that many. */
    @Transactional(readOnly = true)
    List<Lijstregel> alles(Takenvraag vraag, Volgorde anders, int hoogstens, String persoon) {
        Werkgebied gebied = toegang.werkgebied(persoon);
        Lijst lijst = vraag.lijst() == null ? Lijst.TEAM : vraag.lijst();
        if (gebied.isLeeg()) {
            return List.of();
        }
        Bereik bereik = bereik(lijst, persoon, gebied).met(vraag, true);
        Volgorde volgorde = vraag.volgorde() == null ? anders : vraag.volgorde();
        return regels.van(werklijsten.taken(werklijsten.ids(bereik, volgorde, 0, hoogstens)), persoon);
    }

    /** Those of these open tasks that the person may know of, in the order in which they are named. */
    @Transactional(readOnly = true)
    List<Lijstregel> gekozen(Collection<String> taken, String persoon) {
        Werkgebied gebied = toegang.werkgebied(persoon);
        if (gebied.isLeeg()) {
            return List.of();
        }
        Set<String> zichtbaar = Set.copyOf(werklijsten.ids(bereik(Lijst.ORGANISATIE, persoon, gebied), taken));
        return regels.van(
                werklijsten.taken(
                        taken.stream().distinct().filter(zichtbaar::contains).toList()),
                persoon);
    }

    /** What there is to filter by in a list, whatever the filters: per filter the values, with the number of tasks. */
    @Transactional(readOnly = true)
    Map<Filter, Map<String, Integer>> keuzes(Lijst lijst, String persoon) {
        Werkgebied gebied = toegang.werkgebied(persoon);
        return gebied.isLeeg() ? Map.of() : werklijsten.keuzes(bereik(lijst, persoon, gebied));
    }

    private Map<Lijst, Integer> aantallen(String persoon, Werkgebied gebied) {
        Map<Lijst, Integer> aantallen = new EnumMap<>(Lijst.class);
        for (Lijst lijst : Lijst.values()) {
            aantallen.put(
                    lijst,
                    gebied.isLeeg()
                            ? 0
                            : werklijsten.aantal(bereik(lijst, persoon, gebied).met(ALLES, false)));
        }
        return aantallen;
    }

    private Bereik bereik(Lijst lijst, String persoon, Werkgebied gebied) {
        return Bereik.van(lijst, persoon, gebied, Dagen.vandaag(klok));
    }
}
