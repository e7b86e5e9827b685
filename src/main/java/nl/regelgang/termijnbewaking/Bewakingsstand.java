package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procesmotor.Motortoezicht;
import nl.regelgang.procesmotor.Storingen;
import nl.regelgang.termijnen.Kalender;
import org.springframework.stereotype.Service;

/** How the watch is: what a beheerder must know, as Dutch sentences. */
@Service
public class Bewakingsstand {

    private static final Duration HARTSLAG = Duration.ofMinutes(5);
    private static final Duration ESCALATIE = Duration.ofMinutes(5);
    private static final Duration UITVOERDER = Duration.ofMinutes(2);
    private static final Duration OPDRACHT = Duration.ofMinutes(5);
    private static final Duration POST = Duration.ofMinutes(15);

    private final Hartslag hartslag;
    private final Bewaking bewaking;
    private final Verschillen verschillen;
    private final Klokverschil klokverschil;
    private final Motortoezicht motor;
    private final Storingen storingen;
    private final Postuit postuit;
    private final Clock klok;

    private volatile List<Punt> laatste = List.of();

    Bewakingsstand(
            Hartslag hartslag,
            Bewaking bewaking,
            Verschillen verschillen,
            Klokverschil klokverschil,
            Motortoezicht motor,
            Storingen storingen,
            Postuit postuit,
            Clock klok) {
        this.hartslag = hartslag;
        this.bewaking = bewaking;
        this.verschillen = verschillen;
        this.klokverschil = klokverschil;
        this.motor = motor;
        this.storingen = storingen;
        this.postuit = postuit;
        this.klok = klok;
    }

    /** How many points there were when the watch last looked, a minute ago at most; asks nothing of the database. */
    public int aantal() {
        boolean staatStil = hartslag.geleden().compareTo(HARTSLAG) > 0;
        return laatste.isEmpty() && staatStil ? 1 : laatste.size();
    }

    /** Looks now. */
    List<Punt> ververs() {
        laatste = punten();
        return laatste;
    }

    List<Punt> punten() {
        Instant nu = klok.instant();
        List<Punt> punten = new ArrayList<>();
        storingen(nu, punten);
        aandacht(Dagen.dagVan(nu), punten);
        return List.copyOf(punten);
    }

    private void storingen(Instant nu, List<Punt> punten) {
        storing(
                punten,
                hartslag.geleden().compareTo(HARTSLAG) > 0,
                "De bewaking van de termijnen staat al meer dan 5 minuten stil.");
        int zonder = bewaking.zonderEscalatie(Dagen.dagVan(nu.minus(ESCALATIE)));
        storing(
                punten,
                zonder > 0,
                aantal(zonder, "termijn is", "termijnen zijn") + " verstreken zonder dat iemand het heeft gehoord.");
        storing(
                punten,
                motor.zoektGeenWerk().compareTo(UITVOERDER) > 0,
                "De procesmotor zoekt al meer dan 2 minuten geen werk meer. Start deze server opnieuw.");
        storing(
                punten,
                motor.oudsteWachtende().isBefore(nu.minus(OPDRACHT)),
                "Er wacht al meer dan 5 minuten werk op de procesmotor.");
        storing(
                punten,
                postuit.oudsteWachtende()
                        .filter(sinds -> sinds.isBefore(nu.minus(POST)))
                        .isPresent(),
                "Er wacht al meer dan een kwartier een bericht in de postuit. Kijk of de mailserver werkt.");
        storing(
                punten,
                klokverschil.teGroot(),
                "De klok van deze server loopt meer dan 2 seconden anders dan die van de database. Zet hem gelijk.");
    }

    private void aandacht(LocalDate vandaag, List<Punt> punten) {
        int stil = storingen.aantal();
        punt(
                punten,
                stil > 0,
                aantal(stil, "stap", "stappen") + " van Regelgang zelf "
                        + (stil == 1 ? "is" : "zijn")
                        + " niet gelukt en staa"
                        + (stil == 1 ? "t" : "n")
                        + " stil. Bekijk de pagina Bewaking.");
        int nietAangekomen = postuit.aantalNietAangekomen();
        punt(
                punten,
                nietAangekomen > 0,
                aantal(nietAangekomen, "bericht is", "berichten zijn")
                        + " misschien niet aangekomen. Bekijk de pagina Post.");
        postuit.pauze()
                .ifPresent(pauze ->
                        punt(punten, true, "De post staat stil. " + pauze.reden() + " Bekijk de pagina Post."));
        int verstreken = bewaking.verstreken(vandaag);
        punt(
                punten,
                verstreken > 0,
                aantal(verstreken, "termijn is", "termijnen zijn") + " verstreken en nog niet afgerond.");
        int verschil = verschillen.aantal();
        punt(
                punten,
                verschil > 0,
                aantal(verschil, "verschil", "verschillen")
                        + " tussen het termijnregister en de lopende procedures. Bekijk ze op de pagina Bewaking.");
        Kalender.jarenZonderBesluit(vandaag)
                .forEach(jaar -> punt(
                        punten,
                        true,
                        "De dagen die in " + jaar
                                + " bij koninklijk besluit met een feestdag zijn gelijkgesteld, staan niet"
                                + " in de kalender (Algemene termijnenwet art. 3 lid 3). Zoek het besluit op in de"
                                + " Staatscourant en laat de kalender aanvullen."));
    }

    private static void storing(List<Punt> punten, boolean waar, String tekst) {
        if (waar) {
            punten.add(new Punt(tekst, true));
        }
    }

    private static void punt(List<Punt> punten, boolean waar, String tekst) {
        if (waar) {
            punten.add(new Punt(tekst, false));
        }
    }

    private static String aantal(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }

    /** @param storing the watch itself cannot be trusted, so that the health is DOWN */
    public record Punt(String tekst, boolean storing) {}
}
