package nl.regelgang.procedure.kaders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.procedure.raadpleging.Raadplegingen;
import nl.regelgang.procesmotor.Procesbean;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code kadersprocedure} calls. The sleutel is the id of the procedure. */
@Procesbean("kadersprocedure")
@Transactional
public class Kadersproces {

    static final String TOEZENDEN = "kadersToezenden";

    private final Cyclusstukken stukken;
    private final Cyclusraden raden;
    private final Cyclustermijnen termijnen;
    private final Kadersopslag kaders;
    private final Raadplegingen raadplegingen;
    private final Procedures procedures;
    private final Clock klok;

    Kadersproces(
            Cyclusstukken stukken,
            Cyclusraden raden,
            Cyclustermijnen termijnen,
            Kadersopslag kaders,
            Raadplegingen raadplegingen,
            Procedures procedures,
            Clock klok) {
        this.stukken = stukken;
        this.raden = raden;
        this.termijnen = termijnen;
        this.kaders = kaders;
        this.raadplegingen = raadplegingen;
        this.procedures = procedures;
        this.klok = klok;
    }

    /** Both in one sending: the kaders, and the voorlopige jaarrekening of two years before. */
    public void kadersToezenden(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        LocalDate vandaag = Dagen.vandaag(klok);
        raden.openVoorRaden(stuk);
        procedures.deelStuk(stuk.id(), kaders.lees(stuk.id()).jaarrekening());
        kaders.toegezonden(stuk.id(), vandaag);
        termijnen.gedaan(stuk, TOEZENDEN, vandaag, Handelend.SYSTEEM);
        procedures.stand(stuk.id(), Fase.LOOPT, "bij de raden", null);
        raden.inlichten(
                stuk,
                "%s en de voorlopige jaarrekening zijn toegezonden"
                        .formatted(stuk.procedure().onderwerp()),
                Kadersberichten.TOEGEZONDEN,
                Map.of());
    }

    /** Only a regeling asks the raden for a reaction, by setting a term for it. */
    public boolean radenRaadplegen(String sleutel) {
        return reactieTot(stuk(sleutel)).isPresent();
    }

    public void raadplegingBeginnen(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raden.raadplegen(stuk, reactieTot(stuk).orElseThrow());
    }

    public void kadersMeegeven(String sleutel) {
        Cyclusstuk stuk = stuk(sleutel);
        raadplegingen.sluiten(stuk.id(), "het bestuur maakt de begroting", Handelend.SYSTEEM);
        procedures.stand(stuk.id(), Fase.VOLTOOID, "bij de raden", null);
    }

    public void intrekkingMeedelen(String sleutel) {
        raden.intrekkingMeedelen(stuk(sleutel));
    }

    private Optional<LocalDate> reactieTot(Cyclusstuk stuk) {
        return termijnen.zienswijzeTot(stuk, Dagen.vandaag(klok));
    }

    private Cyclusstuk stuk(String sleutel) {
        return stukken.lees(UUID.fromString(sleutel));
    }
}
