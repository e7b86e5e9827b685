package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Inzendtermijn;
import nl.regelgang.termijnen.Termijn;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.TeruggerekendeTermijn;
import nl.regelgang.termijnen.Uiterlijk;

/**
 * The terms of the law as they hold for one regeling: by its form, its chapter and its own rules.
 *
 * @param wet the terms as they were law on the day on which the procedure began
 */
record Begrotingstermijnen(Vorm vorm, Hoofdstuk hoofdstuk, Regels regels, Termijntabel wet) {

    /**
     * From which event the twelve weeks are counted back (Wgr art. 35 lid 1). A regeling for which the meeting itself is
     * the aanbieding plans them as one that has no aanbieding.
     */
    boolean vanafAanbieding() {
        return vorm == Vorm.OPENBAAR_LICHAAM
                && instellingen().keuze(Instelling.AANBIEDING).equals("stukken");
    }

    /** Whether the law itself says that the reaction comes before the vaststelling; chapter IV names no moment. */
    boolean reactieVoorVaststelling() {
        return hoofdstuk != Hoofdstuk.IV;
    }

    /** The sending of the ontwerpbegroting to the raden. */
    TeruggerekendeTermijn toezendingRaden() {
        return (TeruggerekendeTermijn) termijn(
                        switch (vorm) {
                            case OPENBAAR_LICHAAM, REGELING_ZONDER_MEER -> "ontwerpbegroting-openbaar-lichaam";
                            case BEDRIJFSVOERINGSORGANISATIE -> "ontwerpbegroting-bedrijfsvoeringsorganisatie";
                            case GEMEENSCHAPPELIJK_ORGAAN -> "ontwerpbegroting-gemeenschappelijk-orgaan";
                        })
                .orElseThrow();
    }

    /**
     * Whether the raden got less than the twelve weeks, as a Dutch sentence.
     *
     * @param wat what is done on that day: aanbieden or vaststellen
     */
    Optional<String> twaalfWekenTekort(LocalDate verzondenOp, LocalDate op, String wat) {
        LocalDate vroegste = toezendingRaden().vroegsteDoel(verzondenOp);
        return op.isBefore(vroegste)
                ? Optional.of("De raden kregen de stukken op %s en hebben %s; %s kan vanaf %s (%s)."
                        .formatted(
                                voluit(verzondenOp),
                                toezendingRaden().geldend().lengte(),
                                wat,
                                voluit(vroegste),
                                toezendingRaden().geldend().grondslag()))
                : Optional.empty();
    }

    /** The day that the twelve weeks are counted back from, in a plan. */
    LocalDate doel(Plan plan) {
        return vanafAanbieding() ? plan.aanbieding() : plan.vergadering();
    }

    /**
     * Until when the bestuur counts on the zienswijzen. The law names no last day (Wgr art. 35 lid 3): the regeling does,
     * or else it is the day before the one from which the twelve weeks are counted back.
     */
    TeruggerekendeTermijn zienswijze() {
        return (TeruggerekendeTermijn) termijn(
                        vorm == Vorm.OPENBAAR_LICHAAM
                                ? "zienswijze-begroting"
                                : "zienswijze-begroting-zonder-aanbieding")
                .orElseThrow();
    }

    /** Whether the vergadering must wait for two weeks after the openbare kennisgeving; the regeling can say no. */
    boolean metKennisgeving() {
        return termijn("kennisgeving-begroting").isPresent();
    }

    /** The beraadslaging after the openbare kennisgeving; only {@link #metKennisgeving}. */
    TeruggerekendeTermijn kennisgeving() {
        return (TeruggerekendeTermijn) termijn("kennisgeving-begroting")
                .orElseThrow()
                .volgens(financieel("Gemeentewet art. 190 lid 3").orElse(Grondslag.REGELING));
    }

    /**
     * The article of the Gemeentewet, where it applies to the finances: in chapter I, and in V unless only waterschappen
     * transferred powers (Wgr art. 35 lid 7 and 68 lid 7-8). Elsewhere the Provinciewet or the Waterschapswet does, and
     * which of their articles is the parallel is not established: then empty, so that nothing is cited.
     */
    Optional<Grondslag> financieel(String artikelVanGemeentewet) {
        return instellingen().gemeentewet(hoofdstuk)
                ? Optional.of(Grondslag.van(artikelVanGemeentewet))
                : Optional.empty();
    }

    /** The sending of the vastgestelde begroting to the toezichthouder. */
    Uiterlijk toezendingToezichthouder(LocalDate vaststelling, int begrotingsjaar) {
        return regel("begroting-inzenden")
                .uiterlijk(hoofdstuk, instellingen(), Aanknoping.op(vaststelling, begrotingsjaar))
                .orElseThrow();
    }

    /** The outer date for that, for example {@code vóór 15 september}. */
    String uitersteDatum() {
        Inzendtermijn termijn = (Inzendtermijn) termijn("begroting-inzenden").orElseThrow();
        return termijn.inIederGeval().toString();
    }

    private Optional<Termijn> termijn(String id) {
        return regel(id).termijn(hoofdstuk, instellingen());
    }

    private Termijnregel regel(String id) {
        return wet.regel(id, hoofdstuk);
    }

    private Termijninstellingen instellingen() {
        return regels.instellingen();
    }
}
