package nl.regelgang.taken;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored opmerkingen. */
@Repository
class Opmerkingopslag {

    private final JdbcClient database;

    Opmerkingopslag(JdbcClient database) {
        this.database = database;
    }

    Map<String, Integer> ongelezen(List<String> taken, Collection<OrganisatieId> organisaties, String persoon) {
        Map<String, Integer> aantallen = new HashMap<>();
        if (taken.isEmpty() || organisaties.isEmpty()) {
            return aantallen;
        }
        database.sql("""
                        select t.id, count(*) from taak t
                        join opmerking o on o.dossier = t.dossier
                            and (o.gedeeld = true or (o.sleutel = t.sleutel and o.organisatie in (:organisaties)))
                        where t.id in (:taken) and o.verwijderd is null and o.schrijver <> :persoon
                            and not exists (select 1 from opmerking_gelezen g
                                where g.opmerking = o.id and g.persoon = :persoon)
                        group by t.id
                        """)
                .param("taken", taken)
                .param(
                        "organisaties",
                        organisaties.stream().map(OrganisatieId::code).toList())
                .param("persoon", persoon)
                .query(rij -> {
                    aantallen.put(rij.getString(1), rij.getInt(2));
                });
        return aantallen;
    }
}
