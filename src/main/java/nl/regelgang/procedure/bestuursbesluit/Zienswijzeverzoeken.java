package nl.regelgang.procedure.bestuursbesluit;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.bestuursbesluit.Besluitfeit.Verzocht;
import nl.regelgang.procedure.bestuursbesluit.Bestuursbesluit.Verzoek;
import nl.regelgang.procedure.cyclus.Cyclusraden;
import nl.regelgang.procedure.cyclus.Cyclusstuk;
import nl.regelgang.procedure.cyclus.Cyclusstukken;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A raad asks that all raden can give a zienswijze; each raad counts once (Wgr art. 10 lid 5). */
@Service
@Transactional
class Zienswijzeverzoeken {

    private final Bestuursbesluiten besluiten;
    private final Cyclusstukken stukken;
    private final Cyclusraden raden;
    private final Procesmotor motor;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Zienswijzeverzoeken(
            Bestuursbesluiten besluiten,
            Cyclusstukken stukken,
            Cyclusraden raden,
            Procesmotor motor,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.besluiten = besluiten;
        this.stukken = stukken;
        this.raden = raden;
        this.motor = motor;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * The griffier files what its raad decided.
     *
     * @throws OngeldigeInvoer with the article, when the raad asked before or it is too late
     */
    void indienen(UUID id, Organisatie deelnemer, LocalDate besluitVan, Handelend door) {
        journaal.vergrendel(id);
        Cyclusstuk stuk = stukken.lees(id);
        Bestuursbesluit besluit = besluiten.lees(id);
        String fout = fout(stuk, besluit, deelnemer);
        if (fout != null) {
            throw new OngeldigeInvoer("", fout);
        }
        if (besluitVan.isAfter(Dagen.vandaag(klok)) || besluitVan.isBefore(stuk.gestartOp())) {
            throw new OngeldigeInvoer(
                    "besluitVan",
                    "Vul de dag van het raadsbesluit in: van %s, toen dit begon, tot en met vandaag."
                            .formatted(voluit(stuk.gestartOp())));
        }
        besluiten.voegToe(id, new Verzoek(deelnemer.id(), deelnemer.naam(), besluitVan));
        meld(stuk, besluiten.lees(id), deelnemer, besluitVan, door);
    }

    private void meld(
            Cyclusstuk stuk, Bestuursbesluit besluit, Organisatie deelnemer, LocalDate besluitVan, Handelend door) {
        int nodig = besluit.drempel() == null ? 0 : besluit.drempel().nodig(raden.aantal(stuk));
        feiten.publishEvent(new Verzocht(
                stuk.id(),
                deelnemer.naam(),
                besluitVan,
                besluit.verzoeken().size(),
                nodig,
                stuk.grondslag("Wgr art. 10 lid 5"),
                door));
        if (besluit.genoegVerzoeken(raden.aantal(stuk))) {
            motor.meld("genoegVerzoekenBinnen", stuk.id().toString());
        }
    }

    /** Why this raad cannot ask now, with the article, as a Dutch sentence; null when it can. */
    @Nullable
    String fout(Cyclusstuk stuk, Bestuursbesluit besluit, Organisatie deelnemer) {
        String regel = "regeling, %s; %s".formatted(besluit.artikel(), stuk.grondslag("Wgr art. 10 lid 5"));
        LocalDate besluitOp = stuk.verloop().besluitOp();
        if (besluitOp != null) {
            return "Het bestuur heeft op %s al besloten. Een zienswijze geven de raden voordat het besluit wordt genomen (%s)."
                    .formatted(voluit(besluitOp), regel);
        }
        for (Verzoek verzoek : besluit.verzoeken()) {
            if (verzoek.organisatie().equals(deelnemer.id())) {
                return "De raad van %s vroeg dit al, met het besluit van %s. Elke raad telt één keer mee (%s)."
                        .formatted(deelnemer.naam(), voluit(verzoek.besluitVan()), regel);
            }
        }
        LocalDate tot = besluit.verzoekTot();
        if (tot == null || Dagen.vandaag(klok).isAfter(tot) || besluit.klasse() != null) {
            return "Vragen om een zienswijze kan bij dit besluit niet%s (%s)."
                    .formatted(tot == null ? "" : " meer; dat kon tot en met " + voluit(tot), regel);
        }
        return null;
    }
}
