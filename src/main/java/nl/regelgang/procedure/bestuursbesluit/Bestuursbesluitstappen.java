package nl.regelgang.procedure.bestuursbesluit;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.bestuursbesluit.Besluitfeit.AanBestuur;
import nl.regelgang.procedure.bestuursbesluit.Besluitfeit.Geclassificeerd;
import nl.regelgang.procedure.cyclus.Cyclusbesluit;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclustermijnen;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a besluit of the bestuur, from the voornemen to the mededeling. */
@Service
@Transactional
class Bestuursbesluitstappen {

    private final Bestuursbesluiten besluiten;
    private final Cyclusraden raden;
    private final Cyclusbesluit besluit;
    private final Cyclustermijnen termijnen;
    private final Procedures procedures;
    private final Procedureberichten berichten;
    private final Zienswijzeronden ronden;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Bestuursbesluitstappen(
            Bestuursbesluiten besluiten,
            Cyclusraden raden,
            Cyclusbesluit besluit,
            Cyclustermijnen termijnen,
            Procedures procedures,
            Procedureberichten berichten,
            Zienswijzeronden ronden,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.besluiten = besluiten;
        this.raden = raden;
        this.besluit = besluit;
        this.termijnen = termijnen;
        this.procedures = procedures;
        this.berichten = berichten;
        this.ronden = ronden;
        this.feiten = feiten;
        this.klok = klok;
    }

    Classificatie.Uitkomst uitkomst(Cyclusstuk stuk) {
        return Classificatie.van(besluiten.lees(stuk.id()), stuk.procedure().bestuur(), raden.aantal(stuk));
    }

    void voornemenMeedelen(Cyclusstuk stuk) {
        Bestuursbesluit dit = besluiten.lees(stuk.id());
        raden.openVoorRaden(stuk);
        raden.inlichten(
                stuk,
                "zij kunnen om een zienswijze vragen tot en met " + voluit(Objects.requireNonNull(dit.verzoekTot())),
                Besluitberichten.VOORNEMEN,
                Map.of(
                        "drempel", Objects.requireNonNull(dit.drempel()).zin(),
                        "grondslag", "regeling, " + dit.artikel(),
                        "uiterlijk", voluit(dit.verzoekTot())));
        procedures.stand(stuk.id(), Fase.LOOPT, "raden kunnen om een zienswijze vragen", null);
    }

    Bestuursbesluit classificeren(Cyclusstuk stuk) {
        Classificatie.Uitkomst uitkomst = uitkomst(stuk);
        besluiten.klasse(stuk.id(), uitkomst.klasse());
        Bestuursbesluit dit = besluiten.lees(stuk.id());
        feiten.publishEvent(new Geclassificeerd(stuk.id(), dit.naarDeRaden(), uitkomst.uitleg(), uitkomst.grondslag()));
        return dit;
    }

    /** Until the last day of the term of the regeling, or where it sets none until the day before the besluit. */
    void raadplegen(Cyclusstuk stuk) {
        Classificatie.Uitkomst uitkomst = uitkomst(stuk);
        LocalDate vandaag = Dagen.vandaag(klok);
        LocalDate sluitOp = termijnen
                .zienswijzeTot(stuk, vandaag)
                .orElse(besluiten.lees(stuk.id()).vergaderingOp().minusDays(1));
        String artikel = uitkomst.grondslag().toString();
        raden.raadplegen(
                stuk,
                sluitOp.isBefore(vandaag) ? vandaag : sluitOp,
                new Cyclussoort.Raden(
                        artikel,
                        artikel,
                        uitkomst.oordeel(stuk.procedure().bestuur()).toString(),
                        stuk.soort().raden().termijn()));
    }

    /** What the raden said and what the DB thinks of it is with the AB before it decides (Wgr art. 10 lid 6). */
    void zienswijzenToezenden(Cyclusstuk stuk) {
        int zienswijzen = ronden.laatste(stuk.id()).orElseThrow().zienswijzen().size();
        if (zienswijzen > 0) {
            berichten.aanBestuur(
                    stuk.procedure(),
                    Besluitberichten.ZIENSWIJZEN,
                    Map.of(
                            "regeling", stuk.procedure().bestuur().regelingNaam(),
                            "onderwerp", stuk.procedure().onderwerp(),
                            "grondslag", stuk.grondslag("Wgr art. 10 lid 6").toString()));
        }
        feiten.publishEvent(new AanBestuur(stuk.id(), zienswijzen, stuk.grondslag("Wgr art. 10 lid 6")));
        procedures.stand(stuk.id(), Fase.LOOPT, "bij het bestuur", null);
    }

    void besluiten(Cyclusstuk stuk, Ingevuld ingevuld) {
        if (ingevuld.tekst("uitkomst").equals("genomen")) {
            besluit.vaststellen(stuk, Bestuursbesluitproces.NEMEN, "", termijnLoopt(stuk, ingevuld), ingevuld);
            besluiten.besloten(stuk.id(), true);
            return;
        }
        String reden = ingevuld.eventueleTekst("reden")
                .orElseThrow(() -> new OngeldigeInvoer("reden", "Schrijf waarom het besluit niet is genomen."));
        LocalDate op = besluit.vergaderingOp(stuk, ingevuld);
        besluiten.besloten(stuk.id(), false);
        besluit.beeindigen(stuk, op, reden, stuk.grondslag("Wgr art. 10 lid 5"), ingevuld);
    }

    /** That the bestuur decides before the raden have had their time. */
    private List<String> termijnLoopt(Cyclusstuk stuk, Ingevuld ingevuld) {
        LocalDate op = besluit.vergaderingOp(stuk, ingevuld);
        return ronden
                .laatste(stuk.id())
                .filter(ronde -> !ronde.alleBinnen() && !op.isAfter(ronde.sluitOp()))
                .map(ronde -> wacht(ronde))
                .stream()
                .toList();
    }

    private static String wacht(Zienswijzeronde ronde) {
        return "Nog niet alle raden hebben geantwoord, en zij hebben tot en met %s (%s)."
                .formatted(voluit(ronde.sluitOp()), ronde.zaak().zienswijze());
    }

    void besluitMeedelen(Cyclusstuk stuk) {
        boolean genomen = Boolean.TRUE.equals(besluiten.lees(stuk.id()).genomen());
        String uitkomst = genomen ? "genomen" : "niet genomen";
        String op = voluit(Objects.requireNonNull(stuk.verloop().besluitOp()));
        raden.inlichten(
                stuk,
                "%s is op %s %s".formatted(stuk.procedure().onderwerp(), op, uitkomst),
                Besluitberichten.BESLOTEN,
                Map.of("uitkomst", uitkomst, "op", op));
        procedures.stand(stuk.id(), Fase.VOLTOOID, "besluit " + uitkomst, null);
    }
}
