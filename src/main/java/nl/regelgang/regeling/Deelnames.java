package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regelingrij.Deelnemerrij;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who joined or left by a procedure here. The national register lags behind; a new reading of it does not undo what the
 * deelnemers decided.
 */
class Deelnames {

    private final JdbcClient jdbc;

    Deelnames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erbij(RegelingId regeling, OrganisatieId organisatie, Set<OrgaanSoort> aangegaanDoor, LocalDate van) {
        jdbc.sql("insert into deelname (regeling, organisatie, aangegaan_door, van) values (?, ?, ?, ?)")
                .params(regeling.waarde(), organisatie.code(), Kolommen.organen(aangegaanDoor), van)
                .update();
    }

    void eraf(RegelingId regeling, OrganisatieId organisatie, LocalDate tot) {
        jdbc.sql("insert into deelname (regeling, organisatie, aangegaan_door, tot) values (?, ?, '', ?)")
                .params(regeling.waarde(), organisatie.code(), tot)
                .update();
    }

    /** Those of the register, with what was decided here on top of it. */
    List<Deelnemerrij> toegepast(RegelingId regeling, List<Deelnemerrij> uitRegister) {
        List<Deelnemerrij> deelnemers = new ArrayList<>(uitRegister);
        van(regeling).forEach(besloten -> pasToe(deelnemers, besloten));
        return List.copyOf(deelnemers);
    }

    private List<Deelnemerrij> van(RegelingId regeling) {
        return jdbc.sql("select * from deelname where regeling = ? order by id")
                .param(regeling.waarde())
                .query((rij, nummer) -> new Deelnemerrij(
                        new OrganisatieId(rij.getString("organisatie")),
                        Kolommen.organen(rij.getString("aangegaan_door")),
                        Kolommen.dag(rij, "van"),
                        Kolommen.dag(rij, "tot"),
                        null))
                .list();
    }

    private static void pasToe(List<Deelnemerrij> deelnemers, Deelnemerrij besloten) {
        LocalDate tot = besloten.tot();
        if (tot == null) {
            if (deelnemers.stream().noneMatch(een -> isNog(een, besloten))) {
                deelnemers.add(besloten);
            }
            return;
        }
        deelnemers.replaceAll(een -> een.organisatie().equals(besloten.organisatie())
                        && (een.tot() == null || een.tot().isAfter(tot))
                ? new Deelnemerrij(een.organisatie(), een.aangegaanDoor(), een.van(), tot, een.verdeelsleutel())
                : een);
    }

    /** Whether the register has it too, so that it is not there twice. */
    private static boolean isNog(Deelnemerrij een, Deelnemerrij besloten) {
        return een.organisatie().equals(besloten.organisatie()) && een.tot() == null;
    }
}
