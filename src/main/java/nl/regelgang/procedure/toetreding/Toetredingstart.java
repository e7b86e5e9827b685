package nl.regelgang.procedure.toetreding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.toetreding.Toetredingsfeit.VerzoekGedaan;
import nl.regelgang.procedure.toetreding.Toetredingsfeit.VerzoekIngetrokken;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A college asks the bestuur of a regeling whether it can join, or takes that back. */
@Service
@Transactional
class Toetredingstart implements Intrekbaar {

    static final String PROCES = "toetredingsprocedure";

    private final Toetredingen toetredingen;
    private final Toetredingstermijn termijn;
    private final Procedures procedures;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Toetredingstart(
            Toetredingen toetredingen,
            Toetredingstermijn termijn,
            Procedures procedures,
            Procedurerechten rechten,
            Regelingen regelingen,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toetredingen = toetredingen;
        this.termijn = termijn;
        this.procedures = procedures;
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The colleges, and their parallels, of which the person is bestuurssecretaris. */
    List<OrgaanId> toetreders(String persoon) {
        return rechten.bestuurssecretarisVan(persoon).stream()
                .filter(orgaan -> regelingen
                        .organisatie(orgaan.organisatie())
                        .filter(een -> een.uitvoerendOrgaan().equals(orgaan))
                        .isPresent())
                .toList();
    }

    /** In force today, by a part of the name of the regeling. */
    List<Regeling> zoek(String naam) {
        return regelingen.zoek(naam, 1).regels().stream()
                .map(Regelingenlijst.Regel::id)
                .flatMap(id -> regelingen.vind(id).stream())
                .toList();
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    void vragen(UUID id, Toetredingsformulier.Gelezen gelezen, UUID verzoek, Handelend door) {
        Regeling regeling = gelezen.regeling();
        Organisatie toetreder =
                regelingen.organisatie(gelezen.toetreder().organisatie()).orElseThrow();
        Bestuur bestuur = Bestuur.van(regeling, vandaag());
        Procedure procedure = new Procedure(
                id,
                Proceduresoort.TOETREDING,
                bestuur,
                "toetreding van " + toetreder.naam(),
                Fase.LOOPT,
                "verzoek gedaan",
                null);
        procedures.voegToe(procedure, vandaag().getYear());
        procedures.deelStuk(id, verzoek);
        procedures.openVoor(id, List.of(toetreder.id()));
        toetredingen.voegToe(id, toetreder.id(), verzoek, vandaag());
        feiten.publishEvent(new VerzoekGedaan(
                id, toetreder.naam(), regeling.korteNaam(), bestuur.grondslag("Wgr art. 9 lid 1"), door));
        termijn.begint(procedure, vandaag());
        motor.start(PROCES, id.toString());
    }

    /** Until the bestuur has answered, and for who asked alone. */
    boolean kanIntrekken(Procedure procedure, String persoon) {
        return loopt(procedure) && rechten.isSecretaris(namens(procedure), persoon);
    }

    private static boolean loopt(Procedure procedure) {
        return procedure.fase() == Fase.LOOPT;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.TOETREDING;
    }

    @Override
    public String wat() {
        return "het verzoek";
    }

    @Override
    public OrgaanId namens(Procedure procedure) {
        return regelingen
                .organisatie(toetredingen.lees(procedure.id()).toetreder())
                .orElseThrow()
                .uitvoerendOrgaan();
    }

    @Override
    public String wie() {
        return "de bestuurssecretaris van wie het verzoek deed";
    }

    @Override
    public String gevolg() {
        return "Het bestuur van de regeling behandelt het verzoek dan niet meer, en krijgt bericht met uw reden.";
    }

    /** @throws Achterhaald when the bestuur has answered, or it was taken back already */
    @Override
    public void intrekken(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        if (!loopt(procedures.lees(procedure.id()))) {
            throw new Achterhaald("Het verzoek kan niet meer worden ingetrokken: het bestuur heeft al geantwoord.");
        }
        toetredingen.ingetrokken(procedure.id(), reden);
        termijn.vervalt(procedure.id());
        procedures.stand(procedure.id(), Fase.GESTOPT, "ingetrokken", null);
        feiten.publishEvent(new VerzoekIngetrokken(
                procedure.id(), reden, procedure.bestuur().grondslag("Wgr art. 9 lid 1"), door));
        motor.meld("procedureIngetrokken", procedure.id().toString());
    }
}
