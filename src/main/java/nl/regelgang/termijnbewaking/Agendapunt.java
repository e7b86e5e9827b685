package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * A term as it stands in somebody's calendar program, which others may see and which may be kept abroad: so without
 * names of documents and without text that people wrote.
 *
 * @param uid the same as long as the term is the same, also when its last day moves
 */
record Agendapunt(String uid, LocalDate dag, String titel, String toelichting) {

    static Agendapunt van(Termijnregel regel, @Nullable Regeling regeling) {
        return new Agendapunt(
                regel.onderdeel() + "-" + regel.soort() + "-" + regel.ronde() + "@regelgang",
                regel.uiterlijk(),
                "Termijn: " + Soortnaam.van(regel.soort()) + (regeling == null ? "" : ", " + regeling.korteNaam()),
                Gebondenheid.van(regel.grondslag()).zin(regel.grondslag())
                        + " Dit is de laatste dag. Log in bij Regelgang voor de uitleg.");
    }
}
