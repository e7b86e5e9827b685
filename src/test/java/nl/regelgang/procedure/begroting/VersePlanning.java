package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.taken.Taak;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnbewaking.Verantwoording;
import nl.regelgang.zienswijzen.Traject;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** The property of a moved plan: what is open is what it would have been had the procedure begun with it. */
abstract class VersePlanning extends Scenario {

    private static final int KEREN = 8;

    /** Days that reach both sides of every boundary: too short, a weekend, another year, both on one day. */
    private static final List<int[]> DAGEN = List.of(
            new int[] {0, 0},
            new int[] {-7, 0},
            new int[] {3, 3},
            new int[] {14, 0},
            new int[] {-40, -50},
            new int[] {60, 200},
            new int[] {1, 30},
            new int[] {12, 12});

    @Test
    void na_elke_verzetting_is_wat_openstaat_gelijk_aan_een_verse_start_met_dezelfde_dagen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        UUID verzet = toneel().dossier();
        als.de_griffier_van("Buren").doorloopt_alles_tot_geen_zienswijze();

        for (Plan plan : IntStream.range(1, KEREN).mapToObj(VersePlanning::plan).toList()) {
            toneel().begin(verzet);
            assertThat(Planwerk.van_de_secretaris(toneel())
                            .verzet(plan, "Proef.")
                            .status())
                    .as("%s", plan)
                    .isEqualTo(302);
            Map<String, String> naVerzetten = stand();

            als.de_secretaris().start_met_reden(2028, plan.aanbieding(), plan.vergadering(), "Proef.");
            als.de_griffier_van("Buren").doorloopt_alles_tot_geen_zienswijze();

            assertThat(naVerzetten).as("%s", plan).isEqualTo(stand()).hasSizeGreaterThan(20);
        }
    }

    private static Plan plan(int nummer) {
        int[] dagen = DAGEN.get(nummer);
        LocalDate aanbieding = AANBIEDING.plusDays(dagen[0]);
        LocalDate vergadering = VERGADERING.plusDays(dagen[1]);
        return new Plan(aanbieding, vergadering.isBefore(aanbieding) ? aanbieding : vergadering);
    }

    /** All that is open and has a day, with what it was computed from. */
    private Map<String, String> stand() {
        Map<UUID, String> namen = toneel().ronde().trajecten().stream()
                .collect(Collectors.toMap(
                        Traject::id, traject -> traject.deelnemer().naam()));
        Map<String, String> stand = new TreeMap<>();
        for (Verantwoording een : toneel().termijnen.verantwoording(toneel().dossier())) {
            if (een.termijn().status() == Status.OPEN) {
                stand.put(
                        "termijn " + een.termijn().soort() + " "
                                + namen.getOrDefault(een.termijn().onderdeel(), ""),
                        een.termijn().uiterlijk() + een.termijn().uitleg() + new TreeMap<>(een.basis()));
            }
        }
        for (Taak taak : toneel().taken.vanDossier(toneel().dossier())) {
            stand.put("taak " + taak.stap() + " " + taak.deelnemer(), String.valueOf(taak.uiterlijk()));
        }
        for (Job timer : toneel().timers()) {
            stand.put("timer", String.valueOf(timer.getDuedate()));
        }
        stand.put("sluiting", toneel().ronde().sluitOp().toString());
        return stand;
    }
}
