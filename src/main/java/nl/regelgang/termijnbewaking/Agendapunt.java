package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
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
                        + " Dit is de laatste dag."
                        + Termijnregel.metVoorbehoud(berekendVanaf(regel.basis()), regel.uiterlijk())
                        + " Log in bij Regelgang voor de uitleg.");
    }

    /** The days that the last day was computed from; their names are those of the application. */
    private static String berekendVanaf(Map<String, LocalDate> basis) {
        return basis.isEmpty()
                ? ""
                : " Berekend vanaf: "
                        + basis.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(dag -> dag.getKey() + " op " + Dagen.voluit(dag.getValue()))
                                .collect(joining(", "))
                        + ".";
    }
}
