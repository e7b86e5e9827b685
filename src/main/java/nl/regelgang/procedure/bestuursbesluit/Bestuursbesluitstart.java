package nl.regelgang.procedure.bestuursbesluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstart;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretaris prepares a besluit; the decision table says whether the raden are asked. */
@Service
@Transactional
class Bestuursbesluitstart {

    private final Cyclusstart start;
    private final Bestuursbesluiten besluiten;
    private final Procesmotor motor;

    Bestuursbesluitstart(Cyclusstart start, Bestuursbesluiten besluiten, Procesmotor motor) {
        this.start = start;
        this.besluiten = besluiten;
        this.motor = motor;
    }

    /** @throws OngeldigeInvoer when the besluit has a procedure of its own, or haste needs a reason */
    void beginnen(UUID id, Bestuursbesluitformulier.Gelezen gelezen, UUID ontwerp, Handelend door) {
        Regeling regeling = gelezen.regeling();
        Zienswijzeregels regels = gelezen.regels();
        Bestuur bestuur = Bestuur.van(regeling, start.vandaag());
        int raden = regeling.deelnemersOp(start.vandaag()).size();
        Bestuursbesluit besluit = gelezen.besluit(id);
        Classificatie.Uitkomst uitkomst = Classificatie.van(besluit, bestuur, raden);
        if (uitkomst.klasse() == Klasse.BEGROTING) {
            throw new OngeldigeInvoer(
                    "aard",
                    uitkomst.uitleg().get(0) + " Begin de procedure van de begroting of van een begrotingswijziging.");
        }
        boolean verzoek = uitkomst.klasse() == Klasse.GEEN && besluit.drempel() != null && besluit.spoed() == null;
        if (verzoek && besluit.verzoekTot() == null) {
            throw new OngeldigeInvoer(
                    "verzoekTot",
                    "Vul in tot wanneer raden om een zienswijze kunnen vragen. De regeling laat dat toe (%s)."
                            .formatted(besluit.artikel()));
        }
        start.begin(
                new Cyclusstart.Nieuw(
                        id,
                        Cyclussoort.BESTUURSBESLUIT,
                        regeling,
                        besluit.vergaderingOp().getYear(),
                        "besluit over " + gelezen.onderwerp(),
                        ontwerp,
                        "in voorbereiding"),
                String.join(" ", uitkomst.uitleg()),
                Afwijking.van(spoed(besluit, uitkomst, regels), besluit.spoed()),
                door);
        besluiten.voegToe(verzoek ? besluit : gelezen.zonderVerzoeken(id));
        motor.start(Cyclussoort.BESTUURSBESLUIT.proces(), id.toString());
    }

    /** Skipping the raden is always recorded; where the regeling does not allow it, that is said too. */
    private static List<String> spoed(
            Bestuursbesluit besluit, Classificatie.Uitkomst uitkomst, @Nullable Zienswijzeregels regels) {
        List<String> zinnen = new ArrayList<>();
        if (besluit.spoed() != null && (uitkomst.klasse().raden() || besluit.drempel() != null)) {
            boolean mag = uitkomst.klasse() != Klasse.WENSEN && regels != null && regels.spoed();
            zinnen.add(
                    mag
                            ? "De raden worden wegens spoed niet gevraagd; dat staat de regeling toe (%s)."
                                    .formatted(Objects.requireNonNull(regels).artikel())
                            : "De raden worden wegens spoed niet gevraagd, terwijl %s dat vraagt en daarvoor geen uitzondering kent."
                                    .formatted(uitkomst.grondslag()));
        }
        return zinnen;
    }
}
