package nl.regelgang.taken;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procesmotor.AlUitgevoerd;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.toegang.Persoon;
import org.springframework.stereotype.Service;

/**
 * Does the same with several tasks. Each task is a transaction of its own with an outcome of its own: one that cannot be
 * done does not hold up the others.
 */
@Service
class Taakselectie {

    /** More is no choice any more. */
    static final int MEESTE = 200;

    private static final String WEG = "Deze taak is intussen afgerond, of niet meer voor uw organisatie.";
    private static final String NIET_VAN_TEAM = "Deze taak is niet voor uw team.";

    private final Takenlijst takenlijst;
    private final Taakverdeling verdeling;
    private final Taakherinneringen herinneringen;
    private final Opdrachten opdrachten;

    Taakselectie(
            Takenlijst takenlijst, Taakverdeling verdeling, Taakherinneringen herinneringen, Opdrachten opdrachten) {
        this.takenlijst = takenlijst;
        this.verdeling = verdeling;
        this.herinneringen = herinneringen;
        this.opdrachten = opdrachten;
    }

    /** What came of one task: a Dutch sentence, and whether it was done. */
    record Uitkomst(String taak, boolean gelukt, String zin) {}

    /** A task with who would get a message about it, in words. */
    record Vooruitblik(Lijstregel regel, String zin, boolean kan) {}

    List<Lijstregel> gekozen(Collection<String> taken, String persoon) {
        return takenlijst.gekozen(taken, persoon);
    }

    /** What would happen to each, before it is done. */
    List<Vooruitblik> vooruit(Selectieactie actie, List<Lijstregel> regels, String persoon) {
        return regels.stream().map(regel -> vooruit(actie, regel, persoon)).toList();
    }

    private Vooruitblik vooruit(Selectieactie actie, Lijstregel regel, String persoon) {
        if (!regel.eigen()) {
            return new Vooruitblik(regel, NIET_VAN_TEAM, false);
        }
        if (actie != Selectieactie.HERINNEREN) {
            return new Vooruitblik(regel, "Nu bij: " + regel.regel().wie(), true);
        }
        List<Persoon> wie = herinneringen.wie(regel.taak(), persoon);
        if (persoon.equals(regel.taak().behandelaar())) {
            return new Vooruitblik(regel, "Deze taak staat op uw eigen naam.", false);
        }
        return wie.isEmpty()
                ? new Vooruitblik(regel, "Er is niemand anders die deze taak kan doen.", false)
                : new Vooruitblik(regel, "E-mail aan: " + namen(wie), true);
    }

    /** Everybody who may do at least one of the tasks, by id. */
    Map<String, String> kandidaten(List<Lijstregel> regels) {
        return regels.stream()
                .filter(Lijstregel::eigen)
                .flatMap(regel -> verdeling.kandidaten(regel.taak()).stream())
                .distinct()
                .collect(Collectors.toMap(Persoon::id, Persoon::naam, (een, ander) -> een, LinkedHashMap::new));
    }

    List<Uitkomst> wijsToe(UUID opdracht, Collection<String> taken, String naar, String persoon) {
        return elk(opdracht, taken, persoon, taak -> {
            if (naar.equals(taak.behandelaar())) {
                return "Stond al op deze naam.";
            }
            verdeling.draagOver(taak.id(), taak.behandelaar(), naar, null, persoon);
            return "Toegewezen.";
        });
    }

    List<Uitkomst> herinner(UUID opdracht, Collection<String> taken, String persoon) {
        return elk(
                opdracht,
                taken,
                persoon,
                taak -> "E-mail aan " + namen(herinneringen.herinner(taak.id(), persoon)) + ".");
    }

    List<Uitkomst> streefdatum(UUID opdracht, Collection<String> taken, LocalDate dag, String persoon) {
        return elk(opdracht, taken, persoon, taak -> {
            verdeling.streefdatum(taak.id(), dag, persoon);
            return "Streefdatum gekozen.";
        });
    }

    private List<Uitkomst> elk(UUID opdracht, Collection<String> taken, String persoon, Function<Taak, String> werk) {
        Set<String> gevraagd = taken.stream().limit(MEESTE).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Lijstregel> regels = gekozen(gevraagd, persoon).stream()
                .collect(Collectors.toMap(regel -> regel.taak().id(), Function.identity()));
        return gevraagd.stream()
                .map(id -> {
                    Lijstregel regel = regels.get(id);
                    return regel == null ? new Uitkomst("Een taak", false, WEG) : een(opdracht, regel, werk);
                })
                .toList();
    }

    private Uitkomst een(UUID opdracht, Lijstregel regel, Function<Taak, String> werk) {
        Taak taak = regel.taak();
        String welke =
                taak.naam() + ", " + taak.regeling() + ", " + regel.regel().waarvan();
        if (!regel.eigen()) {
            return new Uitkomst(welke, false, NIET_VAN_TEAM);
        }
        try {
            return new Uitkomst(
                    welke, true, opdrachten.uitvoeren(eigenOpdracht(opdracht, taak), () -> werk.apply(taak)));
        } catch (AlUitgevoerd dubbel) {
            return new Uitkomst(welke, true, "Was al gedaan.");
        } catch (NietGevonden nietMeerVanHem) {
            return new Uitkomst(welke, false, NIET_VAN_TEAM);
        } catch (NietBevoegd | Achterhaald | OngeldigeInvoer geweigerd) {
            return new Uitkomst(welke, false, String.valueOf(geweigerd.getMessage()));
        }
    }

    /** So that sending the page twice does nothing twice, task by task. */
    private static UUID eigenOpdracht(UUID opdracht, Taak taak) {
        return UUID.nameUUIDFromBytes((opdracht + "/" + taak.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static String namen(List<Persoon> mensen) {
        return mensen.stream().map(Persoon::naam).collect(Collectors.joining(", "));
    }
}
