package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.begroting.Begrotingsfeit.StemmingGehouden;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.regeling.Stemregels.Soort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vote of the algemeen bestuur: entered per member, computed by the rules that the procedure keeps. */
@Service
@Transactional
class Stemmen {

    private final Stemmingen stemmingen;
    private final Begrotingsprocedures procedures;
    private final Procedureregels regels;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Stemmen(
            Stemmingen stemmingen,
            Begrotingsprocedures procedures,
            Procedureregels regels,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.stemmingen = stemmingen;
        this.procedures = procedures;
        this.regels = regels;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The vote that is being entered, or the one that would be: a seat for every member. Nothing is kept by looking. */
    @Transactional(readOnly = true)
    Stemming lopende(UUID procedure) {
        return begonnen(procedure).orElseGet(() -> volgende(procedure));
    }

    private Optional<Stemming> begonnen(UUID procedure) {
        return stemmingen.laatste(procedure).filter(stemming -> stemming.uitslag() == null);
    }

    private Stemming beginnen(UUID procedure) {
        Stemming stemming = volgende(procedure);
        stemmingen.voegToe(procedure, stemming);
        return stemming;
    }

    private Stemming volgende(UUID procedure) {
        List<Stemming> eerdere = stemmingen.van(procedure);
        Stemming laatste = eerdere.isEmpty() ? null : eerdere.get(eerdere.size() - 1);
        Soort vorige = laatste == null ? null : laatste.uitslag();
        // A meeting without quorum voted on nothing, so the one after it is still the one after the tie.
        boolean naStaken =
                laatste != null && (vorige == Soort.GESTAAKT || (vorige == Soort.GEEN_QUORUM && laatste.herstemming()));
        List<Stemming.Uitgebracht> zetels = regels.zetels(procedures.lees(procedure)).stream()
                .map(lid -> new Stemming.Uitgebracht(lid, null))
                .toList();
        return new Stemming(
                UUID.randomUUID(),
                eerdere.size() + 1,
                vorige == Soort.GEEN_QUORUM,
                naStaken,
                null,
                null,
                List.of(),
                zetels);
    }

    /**
     * Keeps what was entered so far.
     *
     * @param keuzes per id of a member
     */
    void invullen(UUID procedure, Map<String, Keuze> keuzes) {
        Stemming stemming = begonnen(procedure).orElseGet(() -> beginnen(procedure));
        keuzes.forEach((lid, keuze) -> stemmingen.stem(stemming.id(), lid, keuze));
    }

    /** What the outcome would be with what has been entered; every member must have been entered. */
    Stemregels.Uitslag uitslag(UUID procedure, Stemming stemming) {
        Stemregels stemregels = regels.van(procedures.lees(procedure)).regels().stemregels();
        List<Stemregels.Stem> stemmen = stemming.stemmen().stream()
                .map(stem -> new Stemregels.Stem(stem.lid(), Objects.requireNonNull(stem.keuze())))
                .toList();
        return stemregels.uitslag(stemmen, stemming.tweedeOproep(), stemming.herstemming());
    }

    /** Records the vote. */
    Soort vastleggen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        Stemming stemming = lopende(procedure.id());
        LocalDate vergaderingOp = ingevuld.datum("vergaderingOp").orElseThrow();
        controleer(procedure, stemming, vergaderingOp);
        Stemregels.Uitslag uitslag = uitslag(procedure.id(), stemming);
        stemmingen.uitslag(stemming.id(), vergaderingOp, uitslag);
        feiten.publishEvent(new StemmingGehouden(
                procedure.id(),
                vergaderingOp,
                uitslag.soort(),
                uitslag.berekening(),
                ingevuld.eventueleTekst("toelichting").orElse(null),
                procedure.grondslag("Wgr art. 34 lid 1"),
                ingevuld.door()));
        return uitslag.soort();
    }

    private void controleer(Begrotingsprocedure procedure, Stemming stemming, LocalDate vergaderingOp) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!stemming.ingevuld()) {
            fouten.put("", "Vul eerst voor elk lid in hoe het heeft gestemd, of dat het afwezig was.");
        }
        LocalDate aangeboden = procedure.verloop().aangebodenOp();
        if (vergaderingOp.isAfter(Dagen.vandaag(klok))) {
            fouten.put("vergaderingOp", "De datum ligt in de toekomst. Leg de stemming vast na de vergadering.");
        } else if (aangeboden != null && vergaderingOp.isBefore(aangeboden)) {
            fouten.put(
                    "vergaderingOp",
                    "De begroting is pas op %s aangeboden. Vul een latere dag in.".formatted(Dagen.voluit(aangeboden)));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }
}
