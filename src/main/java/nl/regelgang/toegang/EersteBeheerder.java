package nl.regelgang.toegang;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The option {@code --regelgang.beheerder=naam@example.nl} of the command line: makes the first beheerder with a
 * one-time password, says it once on the console, and ends. There are no default accounts, and there is no page on
 * which one becomes beheerder.
 */
@Component
@Order(0)
class EersteBeheerder implements ApplicationRunner {

    private static final String OPTIE = "regelgang.beheerder";
    private static final String DOOR = "opdrachtregel";

    private final Toegang toegang;
    private final Mensen mensen;
    private final Wachtwoorden wachtwoorden;
    private final Clock klok;
    private final ApplicationContext toepassing;

    EersteBeheerder(
            Toegang toegang, Mensen mensen, Wachtwoorden wachtwoorden, Clock klok, ApplicationContext toepassing) {
        this.toegang = toegang;
        this.mensen = mensen;
        this.wachtwoorden = wachtwoorden;
        this.klok = klok;
        this.toepassing = toepassing;
    }

    @Override
    public void run(ApplicationArguments opties) {
        List<String> adressen = opties.getOptionValues(OPTIE);
        if (adressen == null || adressen.isEmpty()) {
            return;
        }
        int uitkomst = maak(adressen.get(0), System.out);
        System.exit(SpringApplication.exit(toepassing, (ExitCodeGenerator) () -> uitkomst));
    }

    /** @return what the process ends with: 0 when the beheerder was made */
    int maak(String adres, PrintStream console) {
        if (mensen.heeftBeheerder()) {
            console.println("Er is al een beheerder. Vraag die om een nieuwe beheerder toe te voegen.");
            return 1;
        }
        try {
            maakBeheerder(adres, console);
            return 0;
        } catch (OngeldigeInvoer fout) {
            console.println(fout.getMessage());
            return 1;
        }
    }

    private void maakBeheerder(String adres, PrintStream console) {
        String naam = adres.replaceFirst("@.*", "");
        String persoon = naam.toLowerCase(Locale.ROOT);
        if (toegang.persoon(persoon).isEmpty()) {
            mensen.voegToe(new Persoon(persoon, naam, adres), DOOR);
        }
        mensen.geef(persoon, Toegang.BEHEER, Rol.BEHEERDER, Rol.BEHEERDER.naam(), Dagen.vandaag(klok), null, DOOR);
        console.println("Inlognaam: " + persoon);
        console.println("Wachtwoord: " + wachtwoorden.geefStartwachtwoord(persoon, DOOR));
        console.println("Dit wachtwoord werkt " + Wachtwoorden.STARTDUUR.toDays()
                + " dagen. Bij het inloggen kiest u zelf een nieuw wachtwoord.");
    }
}
