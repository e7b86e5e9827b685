package nl.regelgang.procedure.aangaan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten.Route;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorstelproces;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code aangaanprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("aangaanprocedure")
@Transactional
public class Aangaanproces extends Voorstelproces {

    private static final int MINSTE_DEELNEMERS = 2;

    private final Aangaanopslag opslag;
    private final Aangaandeelnemers deelnemers;
    private final Aangaanontwerp ontwerp;
    private final Aangaanberichten berichten;
    private final Nieuweregeling register;
    private final Eerstebestuur bestuur;
    private final Besluitvorming besluitvorming;
    private final Procedures procedures;
    private final Regelingen regelingen;

    Aangaanproces(
            Aangaanopslag opslag,
            Aangaandeelnemers deelnemers,
            Aangaanontwerp ontwerp,
            Aangaanberichten berichten,
            Nieuweregeling register,
            Eerstebestuur bestuur,
            Besluitvorming besluitvorming,
            Procedures procedures,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Regelingen regelingen) {
        super(besluitvorming, procedures, besluiten, bekendmakingen, regelingen);
        this.opslag = opslag;
        this.deelnemers = deelnemers;
        this.ontwerp = ontwerp;
        this.berichten = berichten;
        this.register = register;
        this.bestuur = bestuur;
        this.besluitvorming = besluitvorming;
        this.procedures = procedures;
        this.regelingen = regelingen;
    }

    public String initiatiefnemer(String sleutel) {
        return dagelijksBestuur(sleutel);
    }

    /** No law sets a day for what the initiatiefnemer does here. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public void initiatiefMeedelen(String sleutel) {
        Aangaan aangaan = opslag.lees(UUID.fromString(sleutel));
        procedures.openVoor(aangaan.id(), aangaan.deelnemers());
        berichten.initiatief(procedure(sleutel), deelnemers.alle(aangaan));
    }

    public void ontwerpOpstellen(String sleutel, Ingevuld ingevuld) {
        ontwerp.opstellen(procedure(sleutel), ingevuld);
    }

    public void ontwerpToezenden(String sleutel) {
        Aangaan aangaan = opslag.lees(UUID.fromString(sleutel));
        besluitvorming.ontwerpToezenden(
                procedure(sleutel),
                Route.ARTIKEL_1,
                Aangaan.deelnemers(aangaan.partijen(), deelnemers.alle(aangaan), null),
                List.of());
    }

    /** Two is what makes a regeling (Wgr art. 1 lid 1); a centrumregeling is nothing without its centrum (art. 8 lid 4). */
    public void regelingVaststellen(String sleutel, Ingevuld ingevuld) {
        UUID id = UUID.fromString(sleutel);
        List<Organisatie> doenMee = deelnemers.meedoend(id);
        Aangaan aangaan = opslag.lees(id);
        if (ingevuld.ja("uitkomst") && doenMee.size() < MINSTE_DEELNEMERS) {
            throw new OngeldigeInvoer(
                    "uitkomst", "Een regeling heeft ten minste twee deelnemers (Wgr art. 1 lid 1). Kies Nee.");
        }
        if (ingevuld.ja("uitkomst")
                && aangaan.centrum() != null
                && doenMee.stream().noneMatch(een -> een.id().equals(aangaan.centrum()))) {
            throw new OngeldigeInvoer(
                    "uitkomst",
                    "De deelnemer die voor de anderen uitvoert, doet niet mee (Wgr art. 8 lid 4). Kies Nee.");
        }
        totstandkomingVaststellen(sleutel, ingevuld);
    }

    /**
     * Of a centrumregeling the centrum, of a regeling zonder meer who makes it bekend (Wgr art. 26 lid 2). Otherwise the
     * new bestuur itself; as long as that is not there, the initiatiefnemer does it.
     */
    @Override
    protected OrgaanId inschrijver(Procedure procedure) {
        Aangaan aangaan = opslag.lees(procedure.id());
        return switch (aangaan.vorm()) {
            case CENTRUMREGELING -> uitvoerend(Objects.requireNonNull(aangaan.centrum()));
            case REGELING_ZONDER_MEER ->
                uitvoerend(besluitvorming.lees(procedure.id()).bekendmaker());
            case OPENBAAR_LICHAAM, BEDRIJFSVOERINGSORGANISATIE, GEMEENSCHAPPELIJK_ORGAAN ->
                procedure.bestuur().dagelijksBestuur();
        };
    }

    private OrgaanId uitvoerend(OrganisatieId organisatie) {
        return regelingen.organisatie(organisatie).orElseThrow().uitvoerendOrgaan();
    }

    public void registerBijwerken(String sleutel) {
        register.inschrijven(procedure(sleutel));
    }

    public boolean bestuurTeVormen(String sleutel) {
        return opslag.lees(UUID.fromString(sleutel)).vorm().heeftBestuur();
    }

    public void ledenVragen(String sleutel) {
        bestuur.ledenVragen(procedure(sleutel));
    }

    public void eersteVergaderingVastleggen(String sleutel, Ingevuld ingevuld) {
        bestuur.vastleggen(procedure(sleutel), ingevuld);
    }

    @Override
    public void intrekkingMeedelen(String sleutel) {
        if (besluitvorming.vind(UUID.fromString(sleutel)).isPresent()) {
            super.intrekkingMeedelen(sleutel);
            return;
        }
        Aangaan aangaan = opslag.lees(UUID.fromString(sleutel));
        berichten.ingetrokken(procedure(sleutel), deelnemers.alle(aangaan), aangaan.ingetrokkenReden());
    }
}
