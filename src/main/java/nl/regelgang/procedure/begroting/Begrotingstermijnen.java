package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Inzendtermijn;
import nl.regelgang.termijnen.TeruggerekendeTermijn;
import nl.regelgang.termijnen.Uiterlijk;
import nl.regelgang.termijnen.WettelijkeTermijnen;

/** The terms of the law as they hold for one regeling: by its form, its chapter and its own rules. */
record Begrotingstermijnen(Vorm vorm, Hoofdstuk hoofdstuk, Regels regels) {

    /** From which event the twelve weeks are counted back (Wgr art. 35 lid 1). */
    boolean vanafAanbieding() {
        return vorm == Vorm.OPENBAAR_LICHAAM;
    }

    /** Whether the law itself says that the reaction comes before the vaststelling; chapter IV names no moment. */
    boolean reactieVoorVaststelling() {
        return hoofdstuk != Hoofdstuk.IV;
    }

    /** The sending of the ontwerpbegroting to the raden. */
    TeruggerekendeTermijn toezendingRaden() {
        TeruggerekendeTermijn termijn =
                switch (vorm) {
                    case OPENBAAR_LICHAAM, REGELING_ZONDER_MEER ->
                        WettelijkeTermijnen.ONTWERPBEGROTING_OPENBAAR_LICHAAM;
                    case BEDRIJFSVOERINGSORGANISATIE ->
                        WettelijkeTermijnen.ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE;
                    case GEMEENSCHAPPELIJK_ORGAAN -> WettelijkeTermijnen.ONTWERPBEGROTING_GEMEENSCHAPPELIJK_ORGAAN;
                };
        return termijn.volgens(hoofdstuk.toegepast(termijn.grondslag())).metVrijeWeken(regels.vrijeWeken());
    }

    /**
     * Whether the raden got less than the twelve weeks, as a Dutch sentence.
     *
     * @param wat what is done on that day: aanbieden or vaststellen
     */
    Optional<String> twaalfWekenTekort(LocalDate verzondenOp, LocalDate op, String wat) {
        LocalDate vroegste = toezendingRaden().vroegsteDoel(verzondenOp);
        return op.isBefore(vroegste)
                ? Optional.of("De raden kregen de stukken op %s en hebben twaalf weken; %s kan vanaf %s (%s)."
                        .formatted(
                                voluit(verzondenOp),
                                wat,
                                voluit(vroegste),
                                toezendingRaden().grondslag()))
                : Optional.empty();
    }

    /** The day that the twelve weeks are counted back from, in a plan. */
    LocalDate doel(Begrotingsprocedure.Plan plan) {
        return vanafAanbieding() ? plan.aanbieding() : plan.vergadering();
    }

    /** The beraadslaging after the openbare kennisgeving; the regeling may have switched it off. */
    TeruggerekendeTermijn kennisgeving() {
        return WettelijkeTermijnen.KENNISGEVING_BEGROTING.volgens(
                financieel("Gemeentewet art. 190 lid 3").orElse(Grondslag.REGELING));
    }

    /**
     * The article of the Gemeentewet, where it applies to the finances: in chapter I, and in V unless only waterschappen
     * transferred powers (Wgr art. 35 lid 7 and 68 lid 7-8). Elsewhere the Provinciewet or the Waterschapswet does, and
     * which of their articles is the parallel is not established: then empty, so that nothing is cited.
     */
    Optional<Grondslag> financieel(String artikelVanGemeentewet) {
        boolean gemeentewet =
                hoofdstuk == Hoofdstuk.I || (hoofdstuk == Hoofdstuk.V && !regels.alleenWaterschapsbevoegdheden());
        return gemeentewet ? Optional.of(Grondslag.van(artikelVanGemeentewet)) : Optional.empty();
    }

    /** The sending of the vastgestelde begroting to the toezichthouder. */
    Uiterlijk toezendingToezichthouder(LocalDate vaststelling, int begrotingsjaar) {
        Inzendtermijn termijn = hoofdstuk == Hoofdstuk.III
                ? WettelijkeTermijnen.BEGROTING_INZENDEN_WATERSCHAPPEN
                : WettelijkeTermijnen.BEGROTING_INZENDEN.volgens(
                        hoofdstuk.toegepast(Grondslag.van("Wgr art. 34 lid 2")));
        return termijn.uiterlijk(vaststelling, begrotingsjaar - 1);
    }
}
