package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.zienswijzen.Traject;
import org.springframework.stereotype.Component;

/** Lays a plan beside the vergaderkalenders of the deelnemers. */
@Component
class Raadskalenders {

    /** How long after the plan a meeting is looked for that would do; a raad plans about a year ahead. */
    private static final int JAREN_VERDER = 1;

    private final Vergaderkalender kalender;

    Raadskalenders(Vergaderkalender kalender) {
        this.kalender = kalender;
    }

    Raadsplanning planning(Planvraag vraag, List<Deelnemer> deelnemers) {
        return planningVan(
                vraag,
                deelnemers.stream()
                        .map(Deelnemer::organisatie)
                        .map(organisatie -> new Raad(organisatie.naam(), organisatie.vertegenwoordigendOrgaan()))
                        .toList());
    }

    /** The same for the raden of a round that runs; the meetings from today on count. */
    Raadsplanning lopend(Planvraag vraag, List<Traject> trajecten) {
        return planningVan(
                vraag,
                trajecten.stream()
                        .map(Traject::deelnemer)
                        .map(deelnemer -> new Raad(deelnemer.naam(), deelnemer.raad()))
                        .toList());
    }

    private Raadsplanning planningVan(Planvraag vraag, List<Raad> raden) {
        Map<OrgaanId, Orgaankalender> kalenders = kalender.kalenders(
                raden.stream()
                        .flatMap(raad -> Stream.of(raad.orgaan(), raad.commissie()))
                        .toList(),
                vraag.vandaag(),
                laatste(vraag).plusYears(JAREN_VERDER));
        return Raadsplanning.maak(
                vraag, raden.stream().map(raad -> agenda(raad, kalenders)).toList());
    }

    /** @param naam of the deelnemer */
    private record Raad(String naam, OrgaanId orgaan) {
        OrgaanId commissie() {
            return new OrgaanId(orgaan.organisatie(), OrgaanSoort.RAADSCOMMISSIE);
        }
    }

    private static Raadsagenda agenda(Raad raad, Map<OrgaanId, Orgaankalender> kalenders) {
        return Raadsagenda.van(raad.naam(), gegeven(kalenders, raad.orgaan()), gegeven(kalenders, raad.commissie()));
    }

    /** The calendar of every orgaan that was asked for is there, an empty one if need be. */
    private static Orgaankalender gegeven(Map<OrgaanId, Orgaankalender> kalenders, OrgaanId orgaan) {
        return Objects.requireNonNull(kalenders.get(orgaan));
    }

    private static LocalDate laatste(Planvraag vraag) {
        LocalDate doel = vraag.termijnen().doel(vraag.plan());
        return doel.isBefore(vraag.verzending()) ? vraag.verzending() : doel;
    }
}
