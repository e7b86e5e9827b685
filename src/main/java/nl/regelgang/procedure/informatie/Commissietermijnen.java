package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.springframework.stereotype.Component;

/** By when each raad says whether it joins: the law knows no term, so it is the day that the raad that proposes asks. */
@Component
class Commissietermijnen {

    private static final String MEEDOEN = "meedoen-";

    private final Termijnregister register;

    Commissietermijnen(Termijnregister register) {
        this.register = register;
    }

    /** Nothing happens when no day was asked. */
    void open(Commissievoorstel voorstel) {
        LocalDate tot = voorstel.reactieTot();
        if (tot != null) {
            voorstel.raden().stream()
                    .filter(raad -> raad.mee() == null)
                    .forEach(raad -> register.openen(opgave(voorstel, raad, tot)));
        }
    }

    private static Opgave opgave(Commissievoorstel voorstel, Raad raad, LocalDate tot) {
        UUID id = voorstel.informatie().id();
        return Opgave.van(
                id,
                id,
                soort(raad),
                "Besluiten over meedoen met het voorstel, " + raad.naam(),
                InformatieController.griffie(raad.organisatie()),
                tot,
                Grondslag.WERKAFSPRAAK,
                "Uiterlijk %s: dat vraagt de raad die het voorstel deed. De wet noemt geen termijn."
                        .formatted(voluit(tot)),
                Map.of());
    }

    void besloten(UUID voorstel, Raad raad, LocalDate op, Handelend door) {
        if (register.isOpen(voorstel, soort(raad))) {
            register.gedaan(voorstel, soort(raad), op, new Bewijs("Raadsbesluit van " + voluit(op) + ".", door));
        }
    }

    /** Nobody has to decide any more. */
    void vervallen(Commissievoorstel voorstel, String reden, Handelend door) {
        UUID id = voorstel.informatie().id();
        voorstel.raden().forEach(raad -> register.vervallen(id, soort(raad), new Bewijs(reden, door)));
    }

    private static String soort(Raad raad) {
        return MEEDOEN + raad.organisatie().code();
    }
}
