package nl.regelgang.procedure.zienswijzeronde;

import java.util.List;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Whether the answers of a griffie agree with each other, and what follows from them for its raad. */
final class Antwoordcontrole {

    private static final List<String> GEVOLG = List.of(
            "U legt vast dat de raad geen zienswijze naar voren brengt. Het bestuur krijgt daar meteen bericht van en wacht"
                    + " niet meer op deze raad.",
            "Is dit een vergissing? Zolang de ronde open is, kunt u het antwoord heropenen op de pagina van uw deelnemer.");

    private Antwoordcontrole() {}

    /** @throws OngeldigeInvoer when there is a day without a treatment, or a treatment without a day */
    static void raadsvergadering(Ingevuld ingevuld) {
        boolean dag = ingevuld.datum("vergaderingOp").isPresent();
        if (ingevuld.ja("behandeling") && !dag) {
            throw new OngeldigeInvoer("vergaderingOp", "Vul de datum van de raadsvergadering in.");
        }
        if (!ingevuld.ja("behandeling") && dag) {
            throw new OngeldigeInvoer(
                    "vergaderingOp", "U kiest dat de raad het stuk niet behandelt. Maak de datum leeg, of kies ja.");
        }
    }

    /** @throws OngeldigeInvoer when there is a text without a zienswijze, or a zienswijze without a text */
    static void zienswijze(Ingevuld ingevuld) {
        boolean tekst = ingevuld.eventueleTekst("zienswijze").isPresent();
        if (!isGeen(ingevuld) && !tekst) {
            throw new OngeldigeInvoer(
                    "zienswijze",
                    "Vul de tekst van de zienswijze in, of kies dat de raad geen zienswijze naar voren brengt.");
        }
        if (isGeen(ingevuld) && tekst) {
            throw new OngeldigeInvoer(
                    "zienswijze",
                    "U kiest dat de raad geen zienswijze naar voren brengt. Maak de tekst leeg, of kies dat de raad er wel"
                            + " een naar voren brengt.");
        }
    }

    static boolean isGeen(Ingevuld ingevuld) {
        return ingevuld.tekst("uitkomst").equals("geen");
    }

    /** What the griffier confirms before it counts; empty when his answer ends nothing. */
    static List<String> gevolg(String stap, Ingevuld ingevuld) {
        return switch (stap) {
            case "raadsvergaderingPlannen" -> {
                raadsvergadering(ingevuld);
                yield ingevuld.ja("behandeling") ? List.of() : GEVOLG;
            }
            case "zienswijzeVastleggen" -> {
                zienswijze(ingevuld);
                yield isGeen(ingevuld) ? GEVOLG : List.of();
            }
            default -> List.of();
        };
    }
}
