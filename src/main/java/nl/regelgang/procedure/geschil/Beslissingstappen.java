package nl.regelgang.procedure.geschil;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.geschil.Geschil.Beslissing;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What gedeputeerde staten do: seek a solution, hear parties, confer, decide, and where needed act (Wgr art. 28, 29). */
@Service
@Transactional
class Beslissingstappen {

    static final String OPGEDRAGEN = "opgedragenBesluitNemen";
    static final String IN_DE_PLAATS = "besluitInDePlaatsNemen";

    private static final Grondslag OVERLEG = Grondslag.van("Wgr art. 29");
    private static final Grondslag OPDRACHT = Grondslag.van("Wgr art. 28 lid 2");
    private static final Grondslag SPOED = Grondslag.van("Wgr art. 28 lid 3");

    private final Geschillen geschillen;
    private final Geschilstappen stappen;
    private final Geschiltermijnen termijnen;
    private final Geschilberichten berichten;
    private final Procedures procedures;
    private final Clock klok;

    Beslissingstappen(
            Geschillen geschillen,
            Geschilstappen stappen,
            Geschiltermijnen termijnen,
            Geschilberichten berichten,
            Procedures procedures,
            Clock klok) {
        this.geschillen = geschillen;
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.berichten = berichten;
        this.procedures = procedures;
        this.klok = klok;
    }

    void minnelijkeOplossingZoeken(Geschil geschil, Ingevuld ingevuld) {
        boolean opgelost = ingevuld.tekst("uitkomst").equals("opgelost");
        if (opgelost) {
            geschillen.opgelost(geschil.id());
        }
        stappen.bewijs(geschil, ingevuld);
        stappen.vertel(
                geschil,
                "Minnelijke oplossing gezocht: %s. %s"
                        .formatted(opgelost ? "partijen zijn het eens" : "geen oplossing", ingevuld.tekst("verslag")),
                Grondslag.WERKAFSPRAAK,
                ingevuld.door());
    }

    /** Each party is heard, or says that it need not be. */
    void partijenHoren(Geschil geschil, Ingevuld ingevuld) {
        LocalDate op = stappen.opDag(geschil, ingevuld, "gehoordOp");
        stappen.bewijs(geschil, ingevuld);
        stappen.vertel(
                geschil,
                "Partijen gehoord op %s. %s: %s %s: %s"
                        .formatted(
                                voluit(op),
                                Geschilstappen.hoofdletter(geschil.indiener().naam()),
                                ingevuld.tekst("indiener"),
                                Geschilstappen.hoofdletter(geschil.wederpartij().naam()),
                                ingevuld.tekst("wederpartij")),
                geschil.route().grondslag(),
                ingevuld.door());
    }

    void provinciesRaadplegen(Geschil geschil, Ingevuld ingevuld) {
        LocalDate op = stappen.opDag(geschil, ingevuld, "overlegOp");
        stappen.vertel(
                geschil,
                "Overleg gevoerd met %s op %s. %s"
                        .formatted(
                                String.join(" en ", geschil.andereProvincies()), voluit(op), ingevuld.tekst("verslag")),
                OVERLEG,
                ingevuld.door());
    }

    void beslissen(Geschil geschil, Ingevuld ingevuld) {
        LocalDate op = stappen.opDag(geschil, ingevuld, "beslotenOp");
        Beslissing beslissing = Beslissing.valueOf(ingevuld.tekst("uitkomst").toUpperCase(Locale.ROOT));
        Partij aan = beslissing == Beslissing.OPDRACHT ? opdrachtAan(geschil, ingevuld) : null;
        LocalDate tot = beslissing == Beslissing.OPDRACHT ? opdrachtTot(ingevuld) : null;
        String besluit = beslissing == Beslissing.SPOED ? " Besluit: " + spoedbesluit(ingevuld) : "";
        Afwijking afwijking = Afwijking.van(stappen.teLaat(geschil, Geschilstappen.BESLISSEN, op), ingevuld);
        stappen.bewijs(geschil, ingevuld);
        OrgaanId orgaan = aan == null ? null : aan.orgaan();
        geschillen.beslist(geschil.id(), beslissing, op, orgaan, tot);
        termijnen.gedaan(geschil, Geschilstappen.BESLISSEN, op, ingevuld.door());
        stappen.vertel(
                geschil,
                "Beslist op %s: %s%s. %s%s%s"
                        .formatted(
                                voluit(op),
                                beslissing.naam(),
                                aan == null
                                        ? ""
                                        : ", " + aan.naam() + ", uiterlijk op " + voluit(Objects.requireNonNull(tot)),
                                ingevuld.tekst("motivering"),
                                besluit,
                                afwijking.tekst()),
                grondslag(geschil, beslissing),
                ingevuld.door());
        if (aan != null && tot != null) {
            termijnen.opdracht(geschil, OPGEDRAGEN, aan.orgaan(), tot, OPDRACHT);
        }
    }

    private static Grondslag grondslag(Geschil geschil, Beslissing beslissing) {
        return switch (beslissing) {
            case OPDRACHT -> OPDRACHT;
            case SPOED -> SPOED;
            case AFGEWEZEN, BESLIST -> geschil.route().grondslag();
        };
    }

    private static Partij opdrachtAan(Geschil geschil, Ingevuld ingevuld) {
        return switch (ingevuld.eventueleTekst("opdrachtAan").orElse("")) {
            case "indiener" -> geschil.indiener();
            case "wederpartij" -> geschil.wederpartij();
            default -> throw new OngeldigeInvoer("opdrachtAan", "Kies welk bestuur het besluit moet nemen.");
        };
    }

    private LocalDate opdrachtTot(Ingevuld ingevuld) {
        return ingevuld.datum("opdrachtTot")
                .filter(dag -> dag.isAfter(Dagen.vandaag(klok)))
                .orElseThrow(() -> new OngeldigeInvoer(
                        "opdrachtTot",
                        "Vul in tot en met welke dag het bestuur het besluit kan nemen. Kies een dag die nog komt (%s)."
                                .formatted(OPDRACHT)));
    }

    private static String spoedbesluit(Ingevuld ingevuld) {
        return ingevuld.eventueleTekst("besluit")
                .orElseThrow(() -> new OngeldigeInvoer(
                        "besluit", "Schrijf welk besluit gedeputeerde staten zelf nemen (%s).".formatted(SPOED)));
    }

    void meedelen(Geschil geschil) {
        Beslissing beslissing = Objects.requireNonNull(geschil.verloop().beslissing());
        LocalDate tot = geschil.verloop().opdrachtTot();
        berichten.meld(
                geschil,
                "Gedeputeerde staten hebben beslist: %s%s. De motivering leest u in het journaal."
                        .formatted(beslissing.naam(), tot == null ? "" : ", uiterlijk op " + voluit(tot)));
        boolean klaar = beslissing != Beslissing.OPDRACHT;
        procedures.stand(
                geschil.id(), klaar ? Fase.VOLTOOID : Fase.LOOPT, klaar ? "beslist" : "besluit opgedragen", null);
    }

    void besluitNemen(Geschil geschil, String wat, Ingevuld ingevuld) {
        LocalDate op = stappen.opDag(geschil, ingevuld, "genomenOp");
        stappen.bewijs(geschil, ingevuld);
        termijnen.gedaan(geschil, OPGEDRAGEN, op, ingevuld.door());
        stappen.vertel(
                geschil,
                "%s op %s. %s".formatted(wat, voluit(op), ingevuld.tekst("besluit")),
                OPDRACHT,
                ingevuld.door());
    }

    void besluitMeedelen(Geschil geschil) {
        berichten.meld(geschil, "Het opgedragen besluit is genomen. U leest het in het journaal.");
        procedures.stand(geschil.id(), Fase.VOLTOOID, "beslist, en het opgedragen besluit is genomen", null);
    }

    /** To whom the opdracht was given; null when there is none. */
    static @Nullable String opdrachtnaam(Geschil geschil) {
        OrgaanId aan = geschil.verloop().opdrachtAan();
        return List.of(geschil.indiener(), geschil.wederpartij()).stream()
                .filter(partij -> partij.orgaan().equals(aan))
                .map(Partij::naam)
                .findFirst()
                .orElse(null);
    }
}
