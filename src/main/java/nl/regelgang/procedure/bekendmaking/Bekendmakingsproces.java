package nl.regelgang.procedure.bekendmaking;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bekendmaking.Bekendmakingfeit.Bekendgemaakt;
import nl.regelgang.procedure.bekendmaking.Bekendmakingfeit.Ingeschreven;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code bekendmaking} calls. The sleutel is the id of the bekendmaking. */
@Procesbean("bekendmaking")
@Transactional
public class Bekendmakingsproces {

    private final Bekendmakingen bekendmakingen;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Bekendmakingsproces(
            Bekendmakingen bekendmakingen, Procedures procedures, ApplicationEventPublisher feiten, Clock klok) {
        this.bekendmakingen = bekendmakingen;
        this.procedures = procedures;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String bekendmaker(String sleutel) {
        return bekendmaking(sleutel).bekendmaker().toString();
    }

    public String bestuur(String sleutel) {
        return procedures
                .lees(bekendmaking(sleutel).dossier())
                .bestuur()
                .dagelijksBestuur()
                .toString();
    }

    public String inschrijver(String sleutel) {
        return bekendmaking(sleutel).inschrijver().toString();
    }

    /** The law names no day for the bekendmaking or the registration (Wgr art. 26 lid 1-2). */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return null;
    }

    public void regelingBekendmaken(String sleutel, Ingevuld ingevuld) {
        Bekendmaking bekendmaking = bekendmaking(sleutel);
        LocalDate op = ingevuld.datum("bekendgemaaktOp").orElseThrow();
        LocalDate inwerkingtreding = ingevuld.datum("inwerkingtreding").orElseThrow();
        nietInDeToekomst("bekendgemaaktOp", op);
        if (inwerkingtreding.isBefore(op)) {
            throw new OngeldigeInvoer(
                    "inwerkingtreding",
                    "De tekst kan niet gaan gelden vóór de bekendmaking (Wgr art. 26 lid 3). Vul die dag in of een"
                            + " latere.");
        }
        bekendmakingen.bekendgemaakt(bekendmaking.id(), op, ingevuld.tekst("vindplaats"), inwerkingtreding);
        feiten.publishEvent(new Bekendgemaakt(
                bekendmaking.dossier(), op, ingevuld.tekst("vindplaats"), inwerkingtreding, ingevuld.door()));
    }

    public void inschrijvingDoorgeven(String sleutel, Ingevuld ingevuld) {
        Bekendmaking bekendmaking = bekendmaking(sleutel);
        LocalDate op = ingevuld.datum("ingeschrevenOp").orElseThrow();
        nietInDeToekomst("ingeschrevenOp", op);
        String kenmerk = ingevuld.eventueleTekst("kenmerk").orElse(null);
        bekendmakingen.ingeschreven(bekendmaking.id(), op, kenmerk);
        feiten.publishEvent(new Ingeschreven(bekendmaking.dossier(), op, kenmerk, ingevuld.door()));
    }

    public void bekendmakingMelden(String sleutel) {
        bekendmakingen.gemeld(bekendmaking(sleutel));
    }

    private void nietInDeToekomst(String veld, LocalDate dag) {
        if (dag.isAfter(vandaag(klok))) {
            throw new OngeldigeInvoer(veld, "Deze dag moet nog komen. Vul in wanneer het is gebeurd.");
        }
    }

    private Bekendmaking bekendmaking(String sleutel) {
        return bekendmakingen.lees(UUID.fromString(sleutel));
    }
}
