package nl.regelgang.toegang;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.Zoekterm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by name and functie, in organen that the caller may look into. */
@Repository
public class Functiezoeker {

    private final JdbcClient jdbc;
    private final Clock klok;

    Functiezoeker(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** A functie that holds today; without the address of its holder. */
    public record Vondst(String naam, String titel, OrgaanId orgaan) {}

    public List<Vondst> zoek(Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        if (organen.isEmpty() || term.isLeeg()) {
            return List.of();
        }
        return jdbc.sql("select p.naam, f.titel, f.orgaan from functie f join persoon p on p.id = f.persoon"
                        + " where f.orgaan in (:organen) and f.van <= :dag and (f.tot is null or f.tot > :dag) and "
                        + term.voorwaarde("p.naam", "f.titel")
                        + " order by p.naam, f.titel, f.orgaan fetch first :hoogstens rows only")
                .params(term.waarden())
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .param("dag", Dagen.vandaag(klok))
                .param("hoogstens", hoogstens)
                .query((rij, nummer) -> new Vondst(
                        rij.getString("naam"), rij.getString("titel"), OrgaanId.van(rij.getString("orgaan"))))
                .list();
    }
}
