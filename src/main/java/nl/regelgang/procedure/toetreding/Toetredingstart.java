package nl.regelgang.procedure.toetreding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.toetreding.Toetredingsfeit.VerzoekGedaan;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A college asks the bestuur of a regeling whether it can join. */
@Service
@Transactional
class Toetredingstart {

    static final String PROCES = "toetredingsprocedure";

    private final Toetredingen toetredingen;
    private final Procedures procedures;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Toetredingstart(
            Toetredingen toetredingen,
            Procedures procedures,
            Procedurerechten rechten,
            Regelingen regelingen,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toetredingen = toetredingen;
        this.procedures = procedures;
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.motor = motor;
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
        procedures.voegToe(
                new Procedure(
                        id,
                        Proceduresoort.TOETREDING,
                        bestuur,
                        "toetreding van " + toetreder.naam(),
                        Fase.LOOPT,
                        "verzoek gedaan",
                        null),
                vandaag().getYear());
        procedures.deelStuk(id, verzoek);
        procedures.openVoor(id, List.of(toetreder.id()));
        toetredingen.voegToe(id, toetreder.id(), verzoek);
        feiten.publishEvent(new VerzoekGedaan(
                id, toetreder.naam(), regeling.korteNaam(), bestuur.grondslag("Wgr art. 9 lid 1"), door));
        motor.start(PROCES, id.toString());
    }
}
