package nl.regelgang.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for the pages of procedures of every kind. */
@Component("procedureWeergave")
public class Weergave {

    private final Clock klok;

    public Weergave(Clock klok) {
        this.klok = klok;
    }

    public String voluit(LocalDate dag) {
        return Dagen.voluit(dag);
    }

    public String dag(Instant moment) {
        return Dagen.voluit(Dagen.dagVan(moment));
    }

    /** For example "nog 12 dagen". */
    public String nogTeGaan(LocalDate dag) {
        long dagen = ChronoUnit.DAYS.between(Dagen.vandaag(klok), dag);
        if (dagen == 0) {
            return "vandaag";
        }
        if (dagen < 0) {
            return Aantal.van(-dagen, "dag", "dagen") + " te laat";
        }
        return "nog " + Aantal.van(dagen, "dag", "dagen");
    }

    public @Nullable String vindplaats(Grondslag grondslag) {
        return grondslag.vindplaats().orElse(null);
    }

    /** What stands before and after the grondslag in a sentence. */
    public record Artikelzin(String ervoor, String erna) {}

    /** Where a sentence names its grondslag between brackets, so that it need not be named again; null when it does not. */
    public @Nullable Artikelzin rondArtikel(String zin, Grondslag grondslag) {
        int haakje = zin.indexOf("(" + grondslag + ")");
        if (haakje < 0) {
            return null;
        }
        int begin = haakje + 1;
        return new Artikelzin(
                zin.substring(0, begin),
                zin.substring(begin + grondslag.toString().length()));
    }

    /** The icon for a step of the procedure. */
    public String soort(Positie.Status status) {
        return switch (status) {
            case GEDAAN -> "gedaan";
            case NU -> "nu";
            case NOG_TE_DOEN, MOGELIJK -> "wacht";
        };
    }

    public String woord(Positie.Status status) {
        return switch (status) {
            case GEDAAN -> "Gedaan";
            case NU -> "Hier staat de procedure";
            case NOG_TE_DOEN -> "Nog te doen";
            case MOGELIJK -> "Niet altijd aan de orde";
        };
    }

    public String soort(Termijnregister.Status status) {
        return switch (status) {
            case OPEN -> "wacht";
            case GEHAALD -> "gedaan";
            case VERSTREKEN -> "te-laat";
            case VERVALLEN -> "neutraal";
        };
    }

    public String woord(Termijnregister.Status status) {
        return switch (status) {
            case OPEN -> "loopt";
            case GEHAALD -> "gehaald";
            case VERSTREKEN -> "te laat";
            case VERVALLEN -> "niet meer nodig";
        };
    }

    public String soort(Postuit.Status status) {
        return switch (status) {
            case WACHT -> "wacht";
            case VERZONDEN -> "gedaan";
            case ONZEKER -> "let-op";
            case TERUGGEKOMEN, MISLUKT -> "te-laat";
        };
    }

    public String woord(Postuit.Status status) {
        return switch (status) {
            case WACHT -> "wacht op verzending";
            case VERZONDEN -> "verzonden";
            case ONZEKER -> "onzeker of het aankwam";
            case TERUGGEKOMEN -> "teruggekomen";
            case MISLUKT -> "niet verzonden";
        };
    }
}
