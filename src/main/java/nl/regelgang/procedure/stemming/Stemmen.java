package nl.regelgang.procedure.stemming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.regeling.Stemregels.Soort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vote of the algemeen bestuur: entered per member, computed by the rules that hold for the procedure. */
@Service
@Transactional
public class Stemmen {

    private final Stemmingen stemmingen;
    private final Stemzaken zaken;
    private final ApplicationEventPublisher feiten;

    Stemmen(Stemmingen stemmingen, Stemzaken zaken, ApplicationEventPublisher feiten) {
        this.stemmingen = stemmingen;
        this.zaken = zaken;
        this.feiten = feiten;
    }

    /** The vote that is being entered, or the one that would be: a seat for every member. Nothing is kept by looking. */
    @Transactional(readOnly = true)
    public Stemming lopende(UUID procedure) {
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
        List<Stemming.Uitgebracht> zetels = zaken.lees(procedure).zetels().stream()
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
    public void invullen(UUID procedure, Map<String, Keuze> keuzes) {
        Stemming stemming = begonnen(procedure).orElseGet(() -> beginnen(procedure));
        keuzes.forEach((lid, keuze) -> stemmingen.stem(stemming.id(), lid, keuze));
    }

    /** Nobody asked for a vote: what was entered of it does not count. */
    public void geen(UUID procedure) {
        begonnen(procedure).map(Stemming::id).ifPresent(stemmingen::vergeet);
    }

    /** What the outcome would be with what has been entered; every member must have been entered. */
    Stemregels.Uitslag uitslag(Stemzaak zaak, Stemming stemming) {
        List<Stemregels.Stem> stemmen = stemming.stemmen().stream()
                .map(stem -> new Stemregels.Stem(stem.lid(), Objects.requireNonNull(stem.keuze())))
                .toList();
        Stemregels.Uitslag uitslag = zaak.regels().uitslag(stemmen, stemming.tweedeOproep(), stemming.herstemming());
        List<String> berekening = new ArrayList<>(uitslag.berekening());
        berekening.add(0, zaak.grond().uitleg());
        return new Stemregels.Uitslag(uitslag.soort(), List.copyOf(berekening));
    }

    /** Whether the last vote decided nothing, so that there must be another on a day that nobody planned yet. */
    public boolean opnieuw(UUID procedure) {
        return laatstGehouden(procedure)
                .filter(vorige -> vorige.uitslag() == Soort.GEEN_QUORUM || vorige.uitslag() == Soort.GESTAAKT)
                .isPresent();
    }

    /**
     * A meeting without quorum is called again for at least 24 hours later, and equal votes are decided in a following
     * meeting (Gemeentewet art. 20 lid 2 and 32 lid 4): not on the same day.
     */
    public Optional<String> teVroegNaVorige(UUID procedure, LocalDate op) {
        return laatstGehouden(procedure)
                .filter(vorige -> op.equals(vorige.vergaderingOp()))
                .map(Stemming::uitslag)
                .flatMap(vorige -> teVroeg(vorige, zaken.lees(procedure).grond()));
    }

    private static Optional<String> teVroeg(Soort vorige, Stemgrond grond) {
        return Optional.ofNullable(
                switch (vorige) {
                    case GEEN_QUORUM ->
                        "In de vergadering van deze dag waren te weinig leden; een nieuwe is ten minste 24 uur later (%s)."
                                .formatted(grond.artikel("20 lid 2"));
                    case GESTAAKT ->
                        "Op deze dag staakten de stemmen; opnieuw stemmen gebeurt in een volgende vergadering (%s)."
                                .formatted(grond.artikel("32 lid 4"));
                    case AANGENOMEN, VERWORPEN -> null;
                });
    }

    private Optional<Stemming> laatstGehouden(UUID procedure) {
        return stemmingen.van(procedure).stream()
                .filter(stemming -> stemming.uitslag() != null)
                .reduce((eerder, later) -> later);
    }

    /**
     * Records the vote, whatever came out.
     *
     * @param ook what else was recorded with it, as sentences
     * @param afwijking asked when the votes are complete and the day can be right
     */
    public Soort vastleggen(
            UUID procedure, LocalDate vergaderingOp, List<String> ook, Supplier<Afwijking> afwijking, Handelend door) {
        Stemzaak zaak = zaken.lees(procedure);
        Stemming stemming = lopende(procedure);
        controleer(procedure, stemming, vergaderingOp);
        Afwijking gegeven = afwijking.get();
        Stemregels.Uitslag uitslag = uitslag(zaak, stemming);
        stemmingen.uitslag(stemming.id(), vergaderingOp, uitslag);
        feiten.publishEvent(new StemmingGehouden(
                procedure,
                zaak.wat(),
                vergaderingOp,
                uitslag.soort(),
                uitslag.berekening(),
                ook,
                gegeven,
                zaak.grondslag(),
                door));
        return uitslag.soort();
    }

    /** @throws OngeldigeInvoer when a member is left out, or the vote before was later */
    void controleer(UUID procedure, LocalDate vergaderingOp) {
        controleer(procedure, lopende(procedure), vergaderingOp);
    }

    private void controleer(UUID procedure, Stemming stemming, LocalDate vergaderingOp) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!stemming.ingevuld()) {
            fouten.put(
                    "",
                    "Vul eerst voor elk lid in hoe het heeft gestemd, of dat het zich moest onthouden of afwezig was.");
        }
        LocalDate vorige =
                laatstGehouden(procedure).map(Stemming::vergaderingOp).orElse(null);
        if (vorige != null && vergaderingOp.isBefore(vorige)) {
            fouten.put(
                    "vergaderingOp",
                    "De vorige stemming was op %s. Vul een latere dag in.".formatted(Dagen.voluit(vorige)));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }
}
