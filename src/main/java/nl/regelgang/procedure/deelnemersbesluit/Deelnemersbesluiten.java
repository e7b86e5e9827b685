package nl.regelgang.procedure.deelnemersbesluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.OntwerpToegezonden;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.ToestemmingVooraf;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.VoorstelGedaan;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Antwoord;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Toestemming;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.zienswijzen.Deelnemend;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The route of Wgr art. 1, for every procedure that ends in a besluit of each deelnemer: ontwerp, zienswijze,
 * toestemming, besluit. One traject and one process per deelnemer.
 */
@Service
@Transactional
public class Deelnemersbesluiten {

    /** What the raden are asked before their deelnemers decide. */
    public enum Route {
        /** Zienswijze and toestemming (Wgr art. 1 lid 2-4). */
        ARTIKEL_1,
        /** Nothing: the law does not ask it of an opheffing, and the regeling neither ((c) 15). */
        ALLEEN_BESLUIT,
        /** A zienswijze, and the deelnemer decides nothing: where the regeling hears all raden ((c) 4). */
        ALLEEN_ZIENSWIJZE
    }

    static final String TERMIJN = "zienswijzeRegeling";

    private final Besluittrajecten trajecten;
    private final Besluitproces proces;
    private final Besluittermijn termijn;
    private final Besluitberichten berichten;
    private final Termijnregister termijnen;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Deelnemersbesluiten(
            Besluittrajecten trajecten,
            Besluitproces proces,
            Besluittermijn termijn,
            Besluitberichten berichten,
            Termijnregister termijnen,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.trajecten = trajecten;
        this.proces = proces;
        this.termijn = termijn;
        this.berichten = berichten;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Besluittraject> van(UUID dossier) {
        return trajecten.van(dossier);
    }

    /**
     * Sends the draft to every deelnemer, for the first time or again. Where raden take part in the regeling themselves
     * nobody is asked for a zienswijze (Wgr art. 1 lid 2); a deelnemer of which only the raad takes part asks itself no
     * toestemming (lid 4); where raad and college both take part, both decide (lid 1).
     *
     * @param route what the raden are asked
     * @param zittend who takes part already
     * @param nieuw who would join
     */
    public void ontwerpToezenden(
            Procedure procedure, Route route, List<Deelnemer> zittend, List<Deelnemer> nieuw, UUID stuk) {
        boolean opnieuw = !trajecten.van(procedure.id()).isEmpty();
        if (opnieuw) {
            trajecten.opnieuw(procedure.id(), stuk, Dagen.vandaag(klok));
        } else {
            boolean metRaden = zittend.stream().anyMatch(Deelnemersbesluiten::metRaad);
            zittend.forEach(deelnemer -> trajecten.voegToe(traject(procedure, route, deelnemer, true, metRaden, stuk)));
            nieuw.forEach(deelnemer -> trajecten.voegToe(traject(procedure, route, deelnemer, false, metRaden, stuk)));
        }
        toezenden(procedure, opnieuw);
    }

    /**
     * Sends the draft of a besluit that one deelnemer takes, for the first time.
     *
     * @param gehoord the others whose raad can give a zienswijze; where raden take part themselves nobody is asked for one
     */
    public void ontwerpToezenden(Procedure procedure, Deelnemer besluit, List<Deelnemer> gehoord, UUID stuk) {
        boolean metRaden = metRaad(besluit);
        trajecten.voegToe(traject(procedure, Route.ARTIKEL_1, besluit, true, metRaden, stuk));
        if (!metRaden) {
            gehoord.stream()
                    .map(deelnemer -> traject(procedure, Route.ALLEEN_ZIENSWIJZE, deelnemer, true, false, stuk))
                    .filter(traject -> traject.antwoord() == Antwoord.OPEN)
                    .forEach(trajecten::voegToe);
        }
        toezenden(procedure, false);
    }

    private void toezenden(Procedure procedure, boolean opnieuw) {
        for (Besluittraject traject : trajecten.van(procedure.id())) {
            boolean gevraagd = traject.antwoord() != Antwoord.NIET_GEVRAAGD;
            if (!opnieuw) {
                proces.ontwerpToegezonden(traject.id());
            } else if (gevraagd) {
                proces.opnieuwToegezonden(traject.id());
            }
            if (gevraagd) {
                berichten.ontwerpToegezonden(procedure, traject);
            }
        }
        feiten.publishEvent(new OntwerpToegezonden(
                procedure.id(),
                trajecten.van(procedure.id()).size(),
                opnieuw,
                Besluitgrondslag.van(procedure, "Wgr art. 1 lid 2")));
    }

    private static boolean metRaad(Deelnemer deelnemer) {
        return deelnemer
                .aangegaanDoor()
                .contains(deelnemer.organisatie().vertegenwoordigendOrgaan().soort());
    }

    private Besluittraject traject(
            Procedure procedure, Route route, Deelnemer deelnemer, boolean zittend, boolean metRaden, UUID stuk) {
        Organisatie organisatie = deelnemer.organisatie();
        boolean metCollege = deelnemer
                .aangegaanDoor()
                .contains(organisatie.uitvoerendOrgaan().soort());
        boolean alleenRaad = metRaad(deelnemer) && !metCollege;
        boolean geenRaad = organisatie.vertegenwoordigendOrgaan().soort() == OrgaanSoort.BESTUUR;
        boolean zonderRaad = route == Route.ALLEEN_BESLUIT || geenRaad;
        boolean alleenZienswijze = route == Route.ALLEEN_ZIENSWIJZE;
        return new Besluittraject(
                UUID.randomUUID(),
                procedure.id(),
                new Deelnemend(
                        organisatie.id(),
                        organisatie.naam(),
                        organisatie.vertegenwoordigendOrgaan(),
                        organisatie.griffie(),
                        organisatie.uitvoerendOrgaan(),
                        organisatie.inwoners()),
                zittend,
                alleenRaad ? organisatie.griffie() : organisatie.uitvoerendOrgaan(),
                alleenZienswijze,
                stuk,
                Dagen.vandaag(klok),
                null,
                null,
                metRaden || zonderRaad ? Antwoord.NIET_GEVRAAGD : Antwoord.OPEN,
                null,
                null,
                null,
                alleenRaad || zonderRaad || alleenZienswijze ? Toestemming.NIET_GEVRAAGD : Toestemming.OPEN,
                null,
                null,
                null,
                metRaad(deelnemer) && metCollege && !geenRaad && !alleenZienswijze ? Deelnemerkeuze.OPEN : null,
                null,
                Deelnemerkeuze.OPEN,
                null);
    }

    /** Whether some raad is asked for a zienswijze on the draft. */
    @Transactional(readOnly = true)
    public boolean zienswijzenGevraagd(UUID dossier) {
        return trajecten.van(dossier).stream().anyMatch(traject -> traject.antwoord() != Antwoord.NIET_GEVRAAGD);
    }

    /**
     * The text is final: the raden are asked for toestemming, and the deelnemers for their besluit. Whose raad was only
     * heard has nothing more to do.
     */
    public void voorstelDoen(Procedure procedure, UUID stuk) {
        trajecten.van(procedure.id()).forEach(traject -> voorafVerleend(procedure, traject, stuk));
        trajecten.voorgelegd(procedure.id(), stuk, Dagen.vandaag(klok));
        trajecten.van(procedure.id()).stream()
                .filter(Besluittraject::alleenZienswijze)
                .forEach(traject -> proces.gestopt(traject.id()));
        List<Besluittraject> besluiten = besluitend(procedure.id());
        for (Besluittraject traject : besluiten) {
            proces.voorstelGedaan(traject.id());
            termijn.begint(traject);
            berichten.voorstelGedaan(procedure, traject);
        }
        feiten.publishEvent(new VoorstelGedaan(
                procedure.id(), besluiten.size(), Besluitgrondslag.van(procedure, "Wgr art. 1 lid 4")));
    }

    /** Toestemming that was given beforehand counts for the text as the raad knew it, and for no other ((c) 5). */
    private void voorafVerleend(Procedure procedure, Besluittraject traject, UUID stuk) {
        if (traject.toestemming() != Toestemming.VOORAF) {
            return;
        }
        boolean geldt = traject.stuk().equals(stuk);
        trajecten.toestemming(
                traject.id(), geldt ? Toestemming.VERLEEND : Toestemming.OPEN, geldt ? traject.toestemmingOp() : null);
        feiten.publishEvent(new ToestemmingVooraf(
                procedure.id(),
                traject.deelnemer().naam(),
                geldt,
                Besluitgrondslag.van(procedure, "Wgr art. 1 lid 4")));
    }

    /** The trajecten that end in a besluit of the deelnemer; by name. */
    @Transactional(readOnly = true)
    public List<Besluittraject> besluitend(UUID dossier) {
        return trajecten.van(dossier).stream()
                .filter(traject -> !traject.alleenZienswijze())
                .toList();
    }

    /** The last day of who must still decide, by traject, where the regeling names one. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> uiterlijk(UUID dossier) {
        Map<UUID, LocalDate> dagen = new HashMap<>();
        besluitend(dossier).stream().filter(traject -> !traject.isKlaar()).forEach(traject -> termijn.van(traject)
                .ifPresent(uiterlijk -> dagen.put(traject.id(), uiterlijk.dag())));
        return dagen;
    }

    /** Nobody has to decide any more. */
    public void stoppen(Procedure procedure, Handelend door) {
        for (Besluittraject traject : trajecten.van(procedure.id())) {
            proces.gestopt(traject.id());
            termijnen.vervallen(traject.id(), TERMIJN, new Bewijs("Het voorstel is ingetrokken.", door));
            termijn.vervalt(traject, "Het voorstel is ingetrokken.", door);
        }
    }

    /** Tells every griffie that its raad has to do nothing more. */
    public void intrekkingMeedelen(Procedure procedure, String reden) {
        trajecten.van(procedure.id()).forEach(traject -> berichten.gestopt(procedure, traject, reden));
    }

    /** How those who take part already decided, as it counts for the drempel. */
    @Transactional(readOnly = true)
    public Map<OrganisatieId, Deelnemerkeuze> keuzes(UUID dossier) {
        return trajecten.van(dossier).stream()
                .filter(Besluittraject::zittend)
                .collect(Collectors.toMap(traject -> traject.deelnemer().organisatie(), Besluittraject::keuze));
    }
}
