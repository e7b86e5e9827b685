package nl.regelgang.procedure.aangaan;

import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.aangaan.Aangaanfeit.OntwerpOpgesteld;
import nl.regelgang.procedure.inhoud.Inhoudscontrole;
import nl.regelgang.procedure.inhoud.Inhoudscontroles;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ontwerp of a new regeling: first held against the law, then sent. */
@Service
@Transactional
class Aangaanontwerp {

    private final Aangaanopslag opslag;
    private final Besluitvorming besluitvorming;
    private final Inhoudscontroles controles;
    private final Dossierstukken stukken;
    private final Regelingen regelingen;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;

    Aangaanontwerp(
            Aangaanopslag opslag,
            Besluitvorming besluitvorming,
            Inhoudscontroles controles,
            Dossierstukken stukken,
            Regelingen regelingen,
            Journaal journaal,
            ApplicationEventPublisher feiten) {
        this.opslag = opslag;
        this.besluitvorming = besluitvorming;
        this.controles = controles;
        this.stukken = stukken;
        this.regelingen = regelingen;
        this.journaal = journaal;
        this.feiten = feiten;
    }

    /** Keeps what stands in the ontwerp, until it is sent; a later look takes the place of an earlier one. */
    void controleren(
            Procedure procedure,
            OrganisatieId bekendmaker,
            @Nullable Integer minstens,
            Inhoudscontrole inhoud,
            Handelend door) {
        journaal.vergrendel(procedure.id());
        opslag.tekst(procedure.id(), bekendmaker, minstens);
        controles.bewaar(procedure.id(), procedure.bestuur(), inhoud, door);
    }

    void opstellen(Procedure procedure, Ingevuld ingevuld) {
        UUID id = procedure.id();
        Aangaan aangaan = opslag.lees(id);
        OrganisatieId bekendmaker = aangaan.bekendmaker();
        if (bekendmaker == null) {
            throw new OngeldigeInvoer(
                    "Controleer eerst of in het ontwerp staat wat de wet vraagt. Dat doet u op de pagina van deze taak.");
        }
        UUID stuk = stukken.gekozen(id, ingevuld, "ontwerp").orElseThrow();
        besluitvorming.aangaan(id, stuk, bekendmaker, aangaan.minstens());
        feiten.publishEvent(new OntwerpOpgesteld(
                id,
                regelingen.organisatie(bekendmaker).map(Organisatie::naam).orElse(bekendmaker.code()),
                aangaan.minstens(),
                procedure.bestuur().grondslag("Wgr art. 1 lid 2"),
                ingevuld.door()));
    }
}
