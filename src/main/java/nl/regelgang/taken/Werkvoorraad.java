package nl.regelgang.taken;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.taken.Taak.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored work list. */
@Repository
class Werkvoorraad {

    /** Most urgent first; what has no term comes last, then the oldest first. */
    private static final String VOLGORDE = " order by t.uiterlijk nulls last, t.ontstaan, t.id, o.orgaan";

    private static final String TAKEN = "select t.*, o.orgaan from taak t join taak_orgaan o on o.taak = t.id where ";

    private final JdbcClient database;

    Werkvoorraad(JdbcClient database) {
        this.database = database;
    }

    Optional<RegelingId> regeling(String id) {
        return database.sql("select regeling_id from taak where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(RegelingId::new);
    }

    List<Taak> openVanDossier(UUID dossier) {
        return Taakrijen.lees(database.sql(TAKEN + "t.dossier = :dossier and t.stand = 'OPEN'" + VOLGORDE)
                .param("dossier", dossier));
    }

    /** Open ones first. */
    List<Taak> alleVanDossier(UUID dossier) {
        return Taakrijen.lees(
                database.sql(TAKEN + "t.dossier = :dossier order by case when t.stand = 'OPEN' then 0 else 1"
                                + " end, t.ontstaan, t.id, o.orgaan")
                        .param("dossier", dossier));
    }

    Optional<Taak> vind(String id) {
        return Taakrijen.lees(
                        database.sql(TAKEN + "t.id = :id order by o.orgaan").param("id", id))
                .stream()
                .findFirst();
    }

    void voegToe(Taak taak) {
        database.sql("""
                        insert into taak (id, proces, sleutel, stap, naam, formulier, dossier, regeling_id, regeling,
                            procedurenaam, deelnemer, pad, werkpagina, grondslag_model, grondslag, termijn, uiterlijk, ontstaan,
                            behandelaar, stand)
                        values (:id, :proces, :sleutel, :stap, :naam, :formulier, :dossier, :regelingId, :regeling,
                            :procedure, :deelnemer, :pad, :werkpagina, :grondslagModel, :grondslag, :termijn, :uiterlijk,
                            :ontstaan, :behandelaar, 'OPEN')
                        """)
                .param("id", taak.id())
                .param("proces", taak.proces())
                .param("sleutel", taak.sleutel())
                .param("stap", taak.stap())
                .param("naam", taak.naam())
                .param("formulier", taak.formulier())
                .param("dossier", taak.dossier())
                .param("regelingId", taak.regelingId().waarde())
                .param("regeling", taak.regeling())
                .param("procedure", taak.procedure())
                .param("deelnemer", taak.deelnemer(), Types.VARCHAR)
                .param("pad", taak.pad())
                .param("werkpagina", taak.werkpagina(), Types.VARCHAR)
                .param("grondslagModel", taak.grondslagModel().toString())
                .param("grondslag", taak.grondslag().toString())
                .param("termijn", taak.termijn().toString())
                .param("uiterlijk", taak.uiterlijk(), Types.DATE)
                .param("ontstaan", utc(taak.ontstaan()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("behandelaar", taak.behandelaar(), Types.VARCHAR)
                .update();
        Set<OrganisatieId> geweest = new HashSet<>();
        taak.organen().forEach(orgaan -> voegToe(taak, orgaan, geweest.add(orgaan.organisatie())));
    }

    private void voegToe(Taak taak, OrgaanId orgaan, boolean eerste) {
        database.sql("""
                        insert into taak_orgaan (taak, orgaan, organisatie, eerste, lopend, uiterlijk, regeling_id,
                            regeling, soort, naam, zoektekst)
                        values (:taak, :orgaan, :organisatie, :eerste, true, :uiterlijk, :regelingId,
                            :regeling, :soort, :naam, :zoektekst)
                        """)
                .param("taak", taak.id())
                .param("orgaan", orgaan.toString())
                .param("organisatie", orgaan.organisatie().toString())
                .param("eerste", eerste)
                .param("uiterlijk", taak.uiterlijk(), Types.DATE)
                .param("regelingId", taak.regelingId().waarde())
                .param("regeling", taak.regeling())
                .param("soort", taak.soort())
                .param("naam", taak.naam())
                .param("zoektekst", taak.zoektekst())
                .update();
    }

    /** @return false when the task is not open, or another person has it */
    boolean neem(String id, String persoon) {
        return database.sql("""
                                update taak set behandelaar = :persoon
                                where id = :id and stand = 'OPEN' and (behandelaar is null or behandelaar = :persoon)
                                """).param("id", id).param("persoon", persoon).update() == 1;
    }

    /** @return false when the task is not open, or somebody else has it than was thought */
    boolean draagOver(String id, @Nullable String van, String naar) {
        return database.sql("""
                                update taak set behandelaar = :naar
                                where id = :id and stand = 'OPEN'
                                  and behandelaar is not distinct from cast(:van as varchar)
                                """)
                        .param("id", id)
                        .param("van", van, Types.VARCHAR)
                        .param("naar", naar)
                        .update()
                == 1;
    }

    /** @param naam of the person at this moment */
    void behandelaar(String id, @Nullable String persoon, @Nullable String naam) {
        database.sql("update taak set behandelaar = :persoon where id = :id and stand = 'OPEN'")
                .param("id", id)
                .param("persoon", persoon, Types.VARCHAR)
                .update();
        database.sql("update taak_orgaan set behandelaar = :persoon, behandelaar_naam = :naam"
                        + " where taak = :id and lopend = true")
                .param("id", id)
                .param("persoon", persoon, Types.VARCHAR)
                .param("naam", naam, Types.VARCHAR)
                .update();
    }

    void uiterlijk(String id, @Nullable LocalDate dag) {
        database.sql("""
                        update taak set uiterlijk = :dag,
                            streefdatum = case when streefdatum > :dag then cast(:dag as date) else streefdatum end
                        where id = :id and stand = 'OPEN'
                        """).param("id", id).param("dag", dag, Types.DATE).update();
        database.sql("update taak_orgaan set uiterlijk = :dag where taak = :id and lopend = true")
                .param("id", id)
                .param("dag", dag, Types.DATE)
                .update();
    }

    /** @return false when the task is not open, or its last day comes before this one */
    boolean streefdatum(String id, @Nullable LocalDate dag) {
        return database.sql("""
                                update taak set streefdatum = :dag
                                where id = :id and stand = 'OPEN'
                                  and (uiterlijk is null or cast(:dag as date) is null or uiterlijk >= :dag)
                                """).param("id", id).param("dag", dag, Types.DATE).update() == 1;
    }

    void sluit(String id, Stand stand, Instant moment) {
        database.sql("update taak set stand = :stand, afgerond = :moment where id = :id and stand = 'OPEN'")
                .param("id", id)
                .param("stand", stand.name())
                .param("moment", utc(moment), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        database.sql("update taak_orgaan set lopend = false where taak = :id")
                .param("id", id)
                .update();
    }

    void afgerondDoor(String id, String persoon) {
        database.sql("update taak set afgerond_door = :persoon where id = :id")
                .param("id", id)
                .param("persoon", persoon)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
