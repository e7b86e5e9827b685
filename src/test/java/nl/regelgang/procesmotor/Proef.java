package nl.regelgang.procesmotor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** What the test model {@code proef} calls. */
@Procesbean
public class Proef {

    static final LocalDate SLUITING = LocalDate.of(2027, 3, 27);
    static final LocalDate UITERLIJK = LocalDate.of(2027, 4, 10);

    final List<Ingevuld> antwoorden = new ArrayList<>();
    boolean goed = true;
    boolean kapot;

    public void stukkenToezenden(String sleutel) {
        if (kapot) {
            throw new IllegalStateException("geen verbinding voor " + sleutel);
        }
    }

    public LocalDate sluiting(String sleutel) {
        return SLUITING;
    }

    public LocalDate uiterlijk(String sleutel, String stap) {
        return UITERLIJK;
    }

    public String griffie(String sleutel) {
        return Proefmotor.GRIFFIE.toString();
    }

    public String dagelijksBestuur(String sleutel) {
        return Proefmotor.DB.toString();
    }

    public boolean antwoordGoed(String sleutel) {
        return goed;
    }

    public void antwoordVastleggen(String sleutel, Ingevuld ingevuld) {
        switch (ingevuld.tekst("antwoord")) {
            case "te laat" -> throw new Achterhaald("De ronde is gesloten.");
            case "fout" -> throw new OngeldigeInvoer("antwoord", "Dit is geen antwoord.");
            default -> antwoorden.add(ingevuld);
        }
    }
}
