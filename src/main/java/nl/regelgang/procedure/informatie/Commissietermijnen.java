package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.nio.charset.StandardCharsets;
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

    private static final String MEEDOEN = "meedoen";

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
                onderdeel(id, raad),
                MEEDOEN,
                "Besluiten over meedoen met het voorstel, " + raad.naam(),
                InformatieController.griffie(raad.organisatie()),
                tot,
                Grondslag.WERKAFSPRAAK,
                "Uiterlijk %s: dat vraagt de raad die het voorstel deed. De wet noemt geen termijn."
                        .formatted(voluit(tot)),
                Map.of());
    }

    void besloten(UUID voorstel, Raad raad, LocalDate op, Handelend door) {
        UUID onderdeel = onderdeel(voorstel, raad);
        if (register.isOpen(onderdeel, MEEDOEN)) {
            register.gedaan(onderdeel, MEEDOEN, op, new Bewijs("Raadsbesluit van " + voluit(op) + ".", door));
        }
    }

    /** Nobody has to decide any more. */
    void vervallen(Commissievoorstel voorstel, String reden, Handelend door) {
        UUID id = voorstel.informatie().id();
        voorstel.raden().forEach(raad -> register.vervallen(onderdeel(id, raad), MEEDOEN, new Bewijs(reden, door)));
    }

    /** Of its own for each raad, so that its term stands with the raad and not among those of the procedure. */
    private static UUID onderdeel(UUID voorstel, Raad raad) {
        return UUID.nameUUIDFromBytes((voorstel + " " + raad.organisatie().code()).getBytes(StandardCharsets.UTF_8));
    }
}
