package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of terms. {@link #termijn} makes it the term of one regeling.
 *
 * @param id stable, and the same in every chapter and every version of the law
 * @param grondslag the article of chapter I; {@link #grondslag(Hoofdstuk, Termijninstellingen)} gives the parallel
 * @param vormen the names of the forms of regeling that it is for ({@code Vorm.naam()}); empty for every form
 * @param handeling what must be done, as object and infinitive
 * @param aanZet who must do it, in the words of chapter I
 * @param lengte for a term that the regeling sets the default, null when there is none; null for a date
 * @param gebeurtenis the event with its preposition, for example "na ontvangst"; empty for a date
 * @param voor the first day that is too late, null for a term without date
 * @param jaren how many years after the year of the procedure (begrotingsjaar, or year of the jaarrekening) the date is
 * @param instellingen the open questions that touch this term
 * @param gevolg what it means when the term lapses, as Dutch sentences
 * @param bron where the rule was read
 */
public record Termijnregel(
        String id,
        Set<Proceduresoort> procedures,
        Set<Hoofdstuk> hoofdstukken,
        Geldigheid geldigheid,
        Grondslag grondslag,
        Ruimte ruimte,
        Set<String> vormen,
        String handeling,
        String aanZet,
        Soort soort,
        @Nullable Lengte lengte,
        String gebeurtenis,
        @Nullable MonthDay voor,
        int jaren,
        Termijnenwet termijnenwet,
        Set<Instelling> instellingen,
        String gevolg,
        String bron) {

    /** Identifies the version of the rule, to keep beside a computed day; for example {@code kaders@2022-07-01}. */
    public String versie() {
        LocalDate vanaf = geldigheid.vanaf();
        return vanaf == null ? id : id + "@" + vanaf;
    }

    /** @param vorm as {@code Vorm.naam()}, for example "openbaar lichaam" */
    public boolean geldtVoor(String vorm) {
        return vormen.isEmpty() || vormen.contains(vorm);
    }

    /** Whether a regeling can say something about this term, so that a settings page asks for it. */
    public boolean isInstelbaar() {
        return ruimte != Ruimte.NEE && ruimte != Ruimte.PER_GEVAL && (heeftLengte() || heeftDatum());
    }

    /** Whether the term is counted, so that a regeling can set a {@link Lengte}. */
    public boolean heeftLengte() {
        return isGeteld(soort);
    }

    static boolean isGeteld(Soort soort) {
        return soort == Soort.VOORUIT || soort == Soort.VOORUIT_EERSTE_DAG || soort == Soort.TERUG;
    }

    /** Whether the term has a date, so that a regeling can set an earlier one. */
    public boolean heeftDatum() {
        return voor != null;
    }

    /** An example of what a regeling may fill in, for a settings page; not less strict than the law. */
    public String voorbeeld() {
        if (voor != null) {
            return Zinnen.datum(voor.withDayOfMonth(1));
        }
        return lengte == null ? "8 weken" : new Lengte(lengte.aantal() + 2, lengte.eenheid()).cijfers();
    }

    Lengte eigenLengte(String tekst) {
        Lengte eigen = Lengte.gelezen(tekst)
                .orElseThrow(
                        () -> ongeldig("schrijf een getal van 1 tot en met 999 en een eenheid, bijvoorbeeld 14 weken."
                                + " De eenheid is dagen, weken, maanden, werkdagen of jaar."));
        if (ruimte == Ruimte.STRENGER && lengte != null && eigen.isKorterDan(lengte)) {
            throw ongeldig(eigen + " is korter dan de wet vraagt: ten minste " + lengte + " (" + grondslag
                    + "). Vul een langere termijn in of laat het veld leeg.");
        }
        return eigen;
    }

    MonthDay eigenDatum(String tekst) {
        MonthDay eigen = Zinnen.gelezen(tekst)
                .orElseThrow(() -> ongeldig("schrijf een dag en een maand, bijvoorbeeld 15 april."));
        if (voor != null && eigen.isAfter(voor)) {
            throw ongeldig("vóór " + Zinnen.datum(eigen) + " is later dan de wet toestaat: vóór " + Zinnen.datum(voor)
                    + " (" + grondslag + "). Vul een eerdere datum in of laat het veld leeg.");
        }
        return eigen;
    }

    private OngeldigeInvoer ongeldig(String zin) {
        return new OngeldigeInvoer(id, handeling + ": " + zin);
    }

    /** Dutch help text for the settings page: what the regeling may say, and the article. */
    public String hulptekst(Hoofdstuk hoofdstuk) {
        String zin = ruimte.hulptekst(heeftDatum());
        String standaard = voor != null
                ? " Zonder invulling: vóór " + Zinnen.datum(voor) + "."
                : lengte == null ? "" : " Zonder invulling: " + lengte + " " + gebeurtenis + ".";
        return zin.substring(0, zin.length() - 1) + " (" + hoofdstuk.toegepast(grondslag) + ")." + standaard;
    }

    /** The article that the term rests on in this chapter, also when the regeling sets its length. */
    public Grondslag grondslag(Hoofdstuk hoofdstuk, Termijninstellingen instellingen) {
        return new Termijnbouwer(this, hoofdstuk, instellingen).artikel();
    }

    /**
     * The term as it holds for one regeling.
     *
     * @return empty when the regeling switched it off, or when only the regeling can name a length and it does not
     */
    public Optional<Termijn> termijn(Hoofdstuk hoofdstuk, Termijninstellingen instellingen) {
        return new Termijnbouwer(this, hoofdstuk, instellingen).termijn();
    }

    /**
     * The last day for one regeling.
     *
     * @param aanknoping its year is the begrotingsjaar, or the year that the jaarrekening is about
     * @return empty as for {@link #termijn}
     * @throws IllegalArgumentException when the aanknoping lacks the day or the year that this term needs
     */
    public Optional<Uiterlijk> uiterlijk(Hoofdstuk hoofdstuk, Termijninstellingen instellingen, Aanknoping aanknoping) {
        return termijn(hoofdstuk, instellingen).map(termijn -> termijn.uiterlijk(aanknoping.jarenLater(jaren)));
    }
}
