package nl.regelgang.procedure.informatie;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.procedure.informatie.Informatie.Vrager;
import nl.regelgang.procedure.informatie.Informatiefeit.LidGevraagd;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A raad or college asks the lid of the bestuur that it appointed (Wgr art. 16, 18 and 19). It is between them: nobody else
 * in the regeling reads it, so the orgaan that answers stands where else the bestuur stands, and who asks where it decides.
 */
@Service
@Transactional
class Lidvraagstart {

    private final Informaties informaties;
    private final Procedures procedures;
    private final Inlichtingentermijn termijn;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Lidvraagstart(
            Informaties informaties,
            Procedures procedures,
            Inlichtingentermijn termijn,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.informaties = informaties;
        this.procedures = procedures;
        this.termijn = termijn;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * Only raden entered: art. 16. Otherwise a lid answers to the college by art. 18, and to the raad by art. 19.
     *
     * @return as it reads in the chapter of the regeling
     */
    static Grondslag grondslag(Informatie vraag) {
        Bestuur bestuur = vraag.procedure().bestuur();
        boolean raadslid = bestuur.dagelijksBestuur().soort() == OrgaanSoort.GRIFFIE;
        boolean college = Objects.requireNonNull(vraag.vrager()).college();
        return bestuur.grondslag(raadslid ? "Wgr art. 16 lid 1-2" : college ? "Wgr art. 18" : "Wgr art. 19");
    }

    void vraag(UUID id, Lidvraagformulier.Gelezen gelezen, Handelend door) {
        Organisatie eigen = gelezen.organisatie();
        Informatie vraag = new Informatie(
                procedure(id, gelezen),
                Aard.LIDVRAAG,
                new Vrager(eigen.id(), eigen.naam(), gelezen.wie() == Wie.RAADSLID, gelezen.wie() == Wie.COLLEGE),
                gelezen.tekst(),
                Dagen.vandaag(klok),
                false,
                null,
                null);
        informaties.voegToe(vraag);
        procedures.instellingen(id, gelezen.regeling().regels().instellingen());
        procedures.openVoor(id, List.of(eigen.id()));
        termijn.open(
                vraag,
                gelezen.regeling(),
                "inlichtingen-lid",
                Lidvraagproces.BEANTWOORDEN,
                "Als lid van het bestuur inlichtingen geven over");
        feiten.publishEvent(new LidGevraagd(id, vraag, grondslag(vraag), door));
        motor.start(Lidvraagproces.PROCES, id.toString());
    }

    /** For whom a question can be asked. */
    enum Wie {
        RAADSLID,
        RAAD,
        COLLEGE
    }

    private Procedure procedure(UUID id, Lidvraagformulier.Gelezen gelezen) {
        Bestuur van = Bestuur.van(gelezen.regeling(), Dagen.vandaag(klok));
        Bestuur onderling = new Bestuur(
                van.regeling(),
                van.regelingNaam(),
                van.hoofdstuk(),
                van.vorm(),
                antwoordt(gelezen.regeling(), gelezen.organisatie()),
                gelezen.vraagt(),
                van.toezichthouder());
        return new Procedure(
                id, Proceduresoort.INFORMATIE, onderling, gelezen.onderwerp(), Fase.LOOPT, "bij het lid", null);
    }

    /** A raadslid answers through the griffie; whoever sits in the college, through the college. */
    private OrgaanId antwoordt(Regeling regeling, Organisatie eigen) {
        Set<OrgaanSoort> aangegaanDoor = regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .filter(deelnemer -> deelnemer.organisatie().id().equals(eigen.id()))
                .findFirst()
                .orElseThrow()
                .aangegaanDoor();
        return aangegaanDoor.equals(Set.of(eigen.vertegenwoordigendOrgaan().soort()))
                ? eigen.griffie()
                : eigen.uitvoerendOrgaan();
    }
}
