package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Vergaderkalender;
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
        List<Organisatie> organisaties =
                deelnemers.stream().map(Deelnemer::organisatie).toList();
        Map<OrgaanId, Orgaankalender> kalenders = kalender.kalenders(
                organisaties.stream()
                        .flatMap(organisatie ->
                                Stream.of(organisatie.vertegenwoordigendOrgaan(), commissie(organisatie)))
                        .toList(),
                vraag.vandaag(),
                laatste(vraag).plusYears(JAREN_VERDER));
        return Raadsplanning.maak(
                vraag,
                organisaties.stream()
                        .map(organisatie -> agenda(organisatie, kalenders))
                        .toList());
    }

    private static Raadsagenda agenda(Organisatie organisatie, Map<OrgaanId, Orgaankalender> kalenders) {
        return Raadsagenda.van(
                organisatie.naam(),
                gegeven(kalenders, organisatie.vertegenwoordigendOrgaan()),
                gegeven(kalenders, commissie(organisatie)).voorbereiding());
    }

    /** The calendar of every orgaan that was asked for is there, an empty one if need be. */
    private static Orgaankalender gegeven(Map<OrgaanId, Orgaankalender> kalenders, OrgaanId orgaan) {
        return Objects.requireNonNull(kalenders.get(orgaan));
    }

    private static OrgaanId commissie(Organisatie organisatie) {
        return new OrgaanId(organisatie.id(), OrgaanSoort.RAADSCOMMISSIE);
    }

    private static LocalDate laatste(Planvraag vraag) {
        LocalDate doel = vraag.termijnen().doel(vraag.plan());
        return doel.isBefore(vraag.verzending()) ? vraag.verzending() : doel;
    }
}
