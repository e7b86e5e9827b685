package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/**
 * What one regeling chose where the law leaves a question about terms open, and the terms that stand in the regeling
 * itself. Immutable; whatever is not in it has its default.
 *
 * @param keuzes the code of the choice per setting
 * @param lengten per id of a term the length that the regeling names
 * @param datums per id of a term the date before which the regeling wants the act done
 */
public record Termijninstellingen(
        Map<Instelling, String> keuzes, Map<String, Lengte> lengten, Map<String, MonthDay> datums) {

    /** Every setting on its default, and a regeling that names no terms. */
    public static final Termijninstellingen STANDAARD = new Termijninstellingen(Map.of(), Map.of(), Map.of());

    /** @throws OngeldigeInvoer when a code is no choice of its setting, or a term cannot be set by a regeling */
    public Termijninstellingen {
        keuzes = Map.copyOf(keuzes);
        lengten = Map.copyOf(lengten);
        datums = Map.copyOf(datums);
        keuzes.forEach(Termijninstellingen::controleer);
        lengten.keySet().forEach(id -> controleer(id, Termijnregel::heeftLengte));
        datums.keySet().forEach(id -> controleer(id, Termijnregel::heeftDatum));
    }

    /** The code that holds for a setting, for example {@code stukken}. */
    public String keuze(Instelling instelling) {
        return keuzes.getOrDefault(instelling, instelling.standaard());
    }

    /** Whether a yes-or-no setting is on. */
    public boolean aan(Instelling instelling) {
        return keuze(instelling).equals(Instelling.JA);
    }

    /** The length that the regeling names for a term; empty when it names none. */
    public Optional<Lengte> lengte(String id) {
        return Optional.ofNullable(lengten.get(id));
    }

    /** The date before which the regeling wants the act done; empty when it names none. */
    public Optional<MonthDay> datum(String id) {
        return Optional.ofNullable(datums.get(id));
    }

    /** The day that counts as the aanbieding (Wgr art. 35 lid 1). */
    public LocalDate aanbieding(LocalDate stukken, LocalDate vergadering) {
        return keuze(Instelling.AANBIEDING).equals("stukken") ? stukken : vergadering;
    }

    /** @throws OngeldigeInvoer when the code is no choice of the setting */
    public Termijninstellingen met(Instelling instelling, String code) {
        Map<Instelling, String> nieuw = new EnumMap<>(Instelling.class);
        nieuw.putAll(keuzes);
        nieuw.put(instelling, code);
        return new Termijninstellingen(nieuw, lengten, datums);
    }

    /** @throws OngeldigeInvoer when a regeling cannot set the length of this term */
    public Termijninstellingen met(String id, Lengte lengte) {
        Map<String, Lengte> nieuw = new HashMap<>(lengten);
        nieuw.put(id, lengte);
        return new Termijninstellingen(keuzes, nieuw, datums);
    }

    /** @throws OngeldigeInvoer when a regeling cannot set a date for this term */
    public Termijninstellingen met(String id, MonthDay voor) {
        Map<String, MonthDay> nieuw = new HashMap<>(datums);
        nieuw.put(id, voor);
        return new Termijninstellingen(keuzes, lengten, nieuw);
    }

    private static void controleer(Instelling instelling, String code) {
        if (instelling.keuzes().stream().noneMatch(keuze -> keuze.code().equals(code))) {
            throw new OngeldigeInvoer(
                    instelling.name(), "Kies bij " + instelling.naam() + " een van de genoemde mogelijkheden.");
        }
    }

    private static void controleer(String id, Predicate<Termijnregel> soort) {
        if (Termijntabel.ALLE.regels().stream()
                .noneMatch(regel -> regel.id().equals(id) && regel.ruimte() != Ruimte.NEE && soort.test(regel))) {
            throw new OngeldigeInvoer(id, "Deze termijn kan niet in de regeling worden bepaald. Laat het veld leeg.");
        }
    }
}
