package nl.regelgang.termijnen;

import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import org.jspecify.annotations.Nullable;

/** Makes a row of the table the term of one regeling: its chapter, its settings and its own lengths and dates. */
record Termijnbouwer(Termijnregel regel, Hoofdstuk hoofdstuk, Termijninstellingen instellingen) {

    /** Declares the Gemeentewet applicable to the finances in chapters I and V; the parallels declare another act. */
    private static final Grondslag FINANCIEN = Grondslag.van("Wgr art. 35 lid 7");

    Optional<Termijn> termijn() {
        if (regel.instellingen().stream().anyMatch(vraag -> vraag.schakelt() && !instellingen.aan(vraag))) {
            return Optional.empty();
        }
        return switch (regel.soort()) {
            case VOORUIT -> Optional.ofNullable(lengte()).map(lengte -> vooruit(lengte, false));
            case VOORUIT_EERSTE_DAG -> Optional.ofNullable(lengte()).map(lengte -> vooruit(lengte, true));
            case TERUG -> Optional.ofNullable(lengte()).map(this::terug);
            case DATUM -> Optional.of(datum());
            case VOORUIT_EN_DATUM ->
                Optional.ofNullable(lengte()).map(lengte -> new Inzendtermijn(vooruit(lengte, false), datum()));
            case VOORAFGAAND -> Optional.of(new Gebeurtenistermijn(grondslag(), regel.gebeurtenis(), true));
            case TIJDENS -> Optional.of(new Gebeurtenistermijn(grondslag(), regel.gebeurtenis(), false));
        };
    }

    /**
     * The article of the row in this chapter, whoever sets the length. What the Gemeentewet asks of the body itself is
     * asked by another act in other chapters; what it asks of a gemeente is the same everywhere.
     */
    Grondslag artikel() {
        boolean gemeentewet = instellingen.gemeentewet(hoofdstuk);
        boolean financieel = regel.instellingen().contains(Instelling.ALLEEN_WATERSCHAPPEN);
        return hoofdstuk.toegepast(financieel && !gemeentewet ? FINANCIEN : regel.grondslag());
    }

    private @Nullable Lengte eigen() {
        return instellingen.lengte(regel.id()).orElse(null);
    }

    /** The length of the law or the default, unless the regeling may replace it and does. */
    private @Nullable Lengte lengte() {
        return regel.ruimte() == Ruimte.STRENGER || eigen() == null ? regel.lengte() : eigen();
    }

    private Grondslag grondslag() {
        return switch (regel.ruimte()) {
            case NEE, STRENGER, PER_GEVAL -> artikel();
            case ANDERS -> eigen() == null ? artikel() : Grondslag.REGELING;
            case BEPAALT -> eigen() == null ? Grondslag.WERKAFSPRAAK : Grondslag.REGELING;
        };
    }

    private VooruitTermijn vooruit(Lengte lengte, boolean eersteDagTeltMee) {
        return new VooruitTermijn(grondslag(), lengte, aanvang(), eersteDagTeltMee, termijnenwet());
    }

    private TeruggerekendeTermijn terug(Lengte lengte) {
        return new TeruggerekendeTermijn(
                grondslag(),
                lengte,
                regel.ruimte() == Ruimte.STRENGER ? eigen() : null,
                regel.gebeurtenis(),
                geldt(Instelling.VRIJE_WEKEN));
    }

    private VasteDatum datum() {
        return new VasteDatum(
                artikel(),
                Objects.requireNonNull(regel.voor()),
                instellingen.datum(regel.id()).orElse(null),
                geldt(Instelling.TERMIJNENWET_VASTE_DATUM));
    }

    /** Chapters II to VII do not say from which day the eight weeks of the raad run. */
    private String aanvang() {
        boolean toezending = regel.instellingen().contains(Instelling.AANVANG_ZIENSWIJZE)
                && instellingen.keuze(Instelling.AANVANG_ZIENSWIJZE).equals("toezending");
        return toezending ? "na toezending" : regel.gebeurtenis();
    }

    /** A term that the law itself sets is inside the Act; one of the regeling only if that says so. */
    private boolean termijnenwet() {
        boolean inWet = grondslag().wettelijk() && regel.ruimte() != Ruimte.PER_GEVAL;
        return inWet || geldt(Instelling.TERMIJNENWET_REGELING);
    }

    private boolean geldt(Instelling instelling) {
        return regel.instellingen().contains(instelling) && instellingen.aan(instelling);
    }
}
