package nl.regelgang.taken;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds, counts and orders open tasks in the database, so that a page costs the same however long the list is. */
@Repository
class Werklijsten {

    private final JdbcClient database;

    Werklijsten(JdbcClient database) {
        this.database = database;
    }

    int aantal(Bereik bereik) {
        return database.sql("select count(*) from (select " + taken(bereik) + " from taak_orgaan o where "
                        + bereik.voorwaarde() + ") l")
                .params(bereik.parameters())
                .query(Integer.class)
                .single();
    }

    Map<Urgentie, Integer> perUrgentie(Bereik bereik) {
        Map<Urgentie, Integer> aantallen = new EnumMap<>(Urgentie.class);
        database.sql("select urgentie, count(*) as aantal from (select " + taken(bereik) + ", " + Bereik.URGENTIE
                        + " as urgentie from taak_orgaan o where " + bereik.voorwaarde() + ") l group by urgentie")
                .params(bereik.parameters())
                .query(rij -> {
                    aantallen.put(Urgentie.valueOf(rij.getString("urgentie")), rij.getInt("aantal"));
                });
        return aantallen;
    }

    /** The ids of the tasks from {@code overslaan} on, in order. */
    List<String> ids(Bereik bereik, Volgorde volgorde, int overslaan, int hoogstens) {
        return database.sql("select taak from (select " + taken(bereik) + ", o.uiterlijk, o.regeling, o.naam,"
                        + " o.behandelaar_naam from taak_orgaan o where " + bereik.voorwaarde() + ") l order by "
                        + volgorde.sql() + " limit :hoogstens offset :overslaan")
                .params(bereik.parameters())
                .param("hoogstens", hoogstens)
                .param("overslaan", overslaan)
                .query(String.class)
                .list();
    }

    private static String taken(Bereik bereik) {
        return bereik.eenmaal() ? "o.taak" : "distinct o.taak";
    }

    /** Those of the tasks that are in the list. */
    List<String> ids(Bereik bereik, Collection<String> taken) {
        return taken.isEmpty()
                ? List.of()
                : database.sql("select distinct o.taak from taak_orgaan o where o.taak in (:taken) and "
                                + bereik.voorwaarde())
                        .params(bereik.parameters())
                        .param("taken", taken)
                        .query(String.class)
                        .list();
    }

    /** The tasks, with all their organen, in the order of the ids. */
    List<Taak> taken(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Taak> gevonden = Taakrijen.lees(database.sql("select t.*, o.orgaan from taak t"
                                + " join taak_orgaan o on o.taak = t.id where t.id in (:ids) order by o.orgaan")
                        .param("ids", ids))
                .stream()
                .collect(Collectors.toMap(Taak::id, Function.identity()));
        return ids.stream().map(gevonden::get).filter(Objects::nonNull).toList();
    }

    /**
     * What there is to choose from: per filter the values that occur, with the number of tasks. Each without what the
     * other filters leave, so that one can always choose again.
     */
    Map<Filter, Map<String, Integer>> keuzes(Bereik bereik) {
        Map<Filter, Map<String, Integer>> keuzes = new EnumMap<>(Filter.class);
        database.sql("with l as (select o.taak, o.regeling, o.soort, o.naam, o.orgaan, o.behandelaar from taak_orgaan o"
                        + " where " + bereik.voorwaarde() + ")"
                        + keuze("REGELING", "regeling") + " union all" + keuze("SOORT", "soort") + " union all"
                        + keuze("STAP", "naam") + " union all" + keuze("ORGAAN", "orgaan") + " union all"
                        + keuze("BEHANDELAAR", "behandelaar") + " order by 1, 2")
                .params(bereik.parameters())
                .query(rij -> {
                    keuzes.computeIfAbsent(Filter.valueOf(rij.getString("filter")), filter -> new LinkedHashMap<>())
                            .put(rij.getString("waarde"), rij.getInt("aantal"));
                });
        return keuzes;
    }

    private static String keuze(String filter, String kolom) {
        return " select '" + filter + "' as filter, " + kolom
                + " as waarde, count(distinct taak) as aantal from l where " + kolom + " is not null group by " + kolom;
    }
}
