package nl.regelgang.termijnbewaking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of terms by who must act, for calendars. */
@Repository
class Termijnoverzicht {

    private static final String OP_DAG = " order by uiterlijk, soort, onderdeel, ronde";

    private final JdbcClient jdbc;

    Termijnoverzicht(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open terms in which one of these organen must act, by date. */
    List<Termijnregel> open(Collection<OrgaanId> organen) {
        return lees("where wie in (:organen) and gedaan is null and vervallen is null", organen);
    }

    /** Every term that did not vervallen, of the dossiers in which one of these organen has one, by date. */
    List<Termijnregel> vanDossiersMet(Collection<OrgaanId> organen) {
        List<UUID> dossiers = dossiersMet(organen);
        // In two steps, because in one PostgreSQL takes the dossiers for so many that it reads the whole table.
        return dossiers.isEmpty()
                ? List.of()
                : jdbc.sql(Termijnen.VELDEN + "where vervallen is null and dossier in (:dossiers)" + OP_DAG)
                        .param("dossiers", dossiers)
                        .query(Termijnen::regel)
                        .list();
    }

    private List<UUID> dossiersMet(Collection<OrgaanId> organen) {
        return organen.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct dossier from termijn where wie in (:organen)")
                        .param(
                                "organen",
                                organen.stream().map(OrgaanId::toString).toList())
                        .query(UUID.class)
                        .list();
    }

    /** The open terms of these dossiers in which one of these organen must act, by date. */
    List<Termijnregel> open(Collection<UUID> dossiers, Collection<OrgaanId> organen) {
        if (dossiers.isEmpty() || organen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(Termijnen.VELDEN
                        + "where dossier in (:dossiers) and wie in (:organen) and gedaan is null and vervallen is null"
                        + OP_DAG)
                .param("dossiers", dossiers)
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .query(Termijnen::regel)
                .list();
    }

    /** The terms of this kind in these dossiers that were done, in their order. */
    List<Termijnregel> gedaan(Collection<UUID> dossiers, String soort) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(Termijnen.VELDEN + "where dossier in (:dossiers) and soort = :soort and gedaan is not null"
                        + OP_DAG)
                .param("dossiers", dossiers)
                .param("soort", soort)
                .query(Termijnen::regel)
                .list();
    }

    private List<Termijnregel> lees(String welke, Collection<OrgaanId> organen) {
        if (organen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(Termijnen.VELDEN + welke + OP_DAG)
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .query(Termijnen::regel)
                .list();
    }
}
