package nl.regelgang.procedure.bestuursbesluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.procesmotor.Procesbean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code bestuursbesluit} calls. The sleutel is the id of the procedure. */
@Procesbean("bestuursbesluit")
@Transactional
public class Bestuursbesluitproces {

    static final String NEMEN = "besluitNemen";

    private final Cyclusstukken stukken;
    private final Cyclusraden raden;
    private final Bestuursbesluiten besluiten;
    private final Bestuursbesluitstappen stappen;
    private final Procedures procedures;
    private final Clock klok;

    Bestuursbesluitproces(
            Cyclusstukken stukken,
            Cyclusraden raden,
            Bestuursbesluiten besluiten,
            Bestuursbesluitstappen stappen,
            Procedures procedures,
            Clock klok) {
        this.stukken = stukken;
        this.raden = raden;
        this.besluiten = besluiten;
        this.stappen = stappen;
        this.procedures = procedures;
        this.klok = klok;
    }

    public String dagelijksBestuur(String sleutel) {
        return stuk(sleutel).procedure().bestuur().dagelijksBestuur().toString();
    }

    public String algemeenBestuur(String sleutel) {
        return stuk(sleutel).procedure().bestuur().algemeenBestuur().toString();
    }

    /** The planned day of the besluit. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        return besluit(sleutel).vergaderingOp();
    }

    public boolean radenKunnenVerzoeken(String sleutel) {
        return besluit(sleutel).verzoekTot() != null;
    }

    public void voornemenMeedelen(String sleutel) {
        stappen.voornemenMeedelen(stuk(sleutel));
    }

    public LocalDate laatsteDagVoorVerzoeken(String sleutel) {
        return Objects.requireNonNull(besluit(sleutel).verzoekTot());
    }

    /** Determines for good what the raden can say; this is where it is decided, once. */
    public boolean radenRaadplegen(String sleutel) {
        return stappen.classificeren(stuk(sleutel)).naarDeRaden();
    }

    public void raadplegingBeginnen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        stappen.raadplegen(stuk);
        besluiten.toegezonden(stuk.id(), Dagen.vandaag(klok));
        procedures.stand(stuk.id(), Fase.LOOPT, "bij de raden", null);
    }

    public void zienswijzenToezenden(String sleutel) {
        stappen.zienswijzenToezenden(stuk(sleutel));
    }

    public void besluitNemen(String sleutel, Ingevuld ingevuld) {
        stappen.besluiten(stuk(sleutel), ingevuld);
    }

    /** From here the raden read it, also when they were not asked (Wgr art. 17 lid 2). */
    public void besluitMeedelen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raden.openVoorRaden(stuk);
        stappen.besluitMeedelen(stuk);
    }

    public boolean besluitGenomen(String sleutel) {
        return Boolean.TRUE.equals(besluit(sleutel).genomen());
    }

    public void intrekkingMeedelen(String sleutel) {
        Bestuursbesluit besluit = besluit(sleutel);
        if (besluit.toegezondenOp() != null || besluit.verzoekTot() != null) {
            raden.intrekkingMeedelen(stuk(sleutel));
        }
    }

    private Cyclusstuk stuk(String sleutel) {
        return stukken.lees(UUID.fromString(sleutel));
    }

    private Bestuursbesluit besluit(String sleutel) {
        return besluiten.lees(UUID.fromString(sleutel));
    }
}
