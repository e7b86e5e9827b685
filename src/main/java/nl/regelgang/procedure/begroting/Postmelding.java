package nl.regelgang.procedure.begroting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.notificatie.Postuit.Verzending;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taakmelding;
import nl.regelgang.termijnbewaking.Dagpunten;
import nl.regelgang.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Tells who can see to it that a message did not arrive: at his tasks, above his task list and in his daily message. */
@Component
class Postmelding implements Taakmelding.Bron, Dagpunten {

    /** More than anybody sees to in a day; the page of the procedure has them all. */
    private static final int MEESTE = 200;

    private static final int MEESTE_NAMEN = 3;
    private static final String LINK = "Bekijk wat u kunt doen";

    private final Postuit postuit;
    private final Begrotingsprocedures procedures;
    private final Berichtrechten rechten;

    Postmelding(Postuit postuit, Begrotingsprocedures procedures, Berichtrechten rechten) {
        this.postuit = postuit;
        this.procedures = procedures;
        this.rechten = rechten;
    }

    @Override
    public List<Taakmelding> bij(Taak taak, String persoon) {
        return procedures.vind(taak.dossier()).stream()
                .flatMap(procedure -> melding(procedure, rechten.teHerstellen(procedure, persoon)))
                .toList();
    }

    @Override
    public List<Taakmelding> voor(String persoon) {
        return perProcedure().keySet().stream()
                .flatMap(id -> procedures.vind(id).stream())
                .flatMap(procedure -> melding(procedure, rechten.teHerstellen(procedure, persoon)))
                .toList();
    }

    @Override
    public Map<String, List<String>> vandaag() {
        Map<String, List<String>> punten = new LinkedHashMap<>();
        perProcedure()
                .forEach((id, berichten) -> procedures.vind(id).ifPresent(procedure -> perPersoon(procedure, berichten)
                        .forEach((persoon, zijn) -> punten.computeIfAbsent(persoon, nieuw -> new ArrayList<>())
                                .add(zin(procedure, zijn)))));
        return punten;
    }

    private Map<UUID, List<Verzending>> perProcedure() {
        Map<UUID, List<Verzending>> berichten = new LinkedHashMap<>();
        postuit.nietAangekomen(MEESTE).forEach(bericht -> berichten
                .computeIfAbsent(bericht.dossier(), nieuw -> new ArrayList<>())
                .add(bericht));
        return berichten;
    }

    private Map<String, List<Verzending>> perPersoon(Begrotingsprocedure procedure, List<Verzending> berichten) {
        Map<String, List<Verzending>> zijn = new LinkedHashMap<>();
        for (Verzending bericht : berichten) {
            for (Persoon persoon : rechten.herstellers(procedure, bericht)) {
                zijn.computeIfAbsent(persoon.id(), nieuw -> new ArrayList<>()).add(bericht);
            }
        }
        return zijn;
    }

    private static Stream<Taakmelding> melding(Begrotingsprocedure procedure, List<Verzending> berichten) {
        return berichten.isEmpty()
                ? Stream.empty()
                : Stream.of(new Taakmelding(
                        zin(procedure, berichten), LINK, "/procedures/" + procedure.id() + "/berichten"));
    }

    /** Whom it did not reach; only names and kinds of message, for it also goes by mail. */
    private static String zin(Begrotingsprocedure procedure, List<Verzending> berichten) {
        List<String> wie = berichten.stream()
                .limit(MEESTE_NAMEN)
                .map(bericht -> bericht.naam() + " (" + bericht.soort() + ")")
                .toList();
        int meer = berichten.size() - wie.size();
        return "%s, %s: %s misschien niet aangekomen bij %s%s."
                .formatted(
                        procedure.bestuur().regelingNaam(),
                        procedure.onderwerp(),
                        berichten.size() == 1 ? "een bericht is" : berichten.size() + " berichten zijn",
                        String.join(", ", wie),
                        meer == 0 ? "" : " en " + meer + " anderen");
    }
}
