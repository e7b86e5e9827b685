package nl.regelgang.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The procedures of the kinds that keep here what every page shows of them, and who reads them. */
@Repository
@Transactional
public class Procedures {

    /** What somebody reads who sends the form that starts a procedure twice at once. */
    public static final String AL_BEGONNEN =
            "Dit formulier is net al verstuurd: de procedure is begonnen. U vindt haar bij Procedures.";

    static final String NIEUWSTE_EERST = " order by p.jaar desc, p.aangemaakt_op desc, p.id";

    /** Of the organen and organisations of whoever asks; as {@link #ziet} for one. */
    static final String ZICHTBAAR = "(p.dagelijks_bestuur in (:lezers) or (p.fase <> 'CONCEPT'"
            + " and (p.algemeen_bestuur in (:lezers) or exists (select 1 from procedure_lezer l"
            + " where l.procedure_id = p.id and l.lezer in (:lezers)))))";

    private final JdbcClient jdbc;
    private final Clock klok;

    Procedures(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * @param jaar the year that it is about, or in which it begins
     * @throws Achterhaald when the same form was sent a moment ago
     */
    public void voegToe(Procedure procedure, int jaar) {
        try {
            schrijf(procedure, jaar);
        } catch (DuplicateKeyException tegelijk) {
            throw new Achterhaald(AL_BEGONNEN);
        }
    }

    private void schrijf(Procedure procedure, int jaar) {
        Bestuur bestuur = procedure.bestuur();
        jdbc.sql(
                        "insert into procedure_algemeen (id, soort, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,"
                                + " algemeen_bestuur, toezichthouder, toezichthouder_naam, jaar, onderwerp, fase, stand, mijlpaal,"
                                + " aangemaakt_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        procedure.id(),
                        procedure.soort().name(),
                        bestuur.regeling().waarde(),
                        bestuur.regelingNaam(),
                        bestuur.hoofdstuk().name(),
                        bestuur.vorm().name(),
                        bestuur.dagelijksBestuur().toString(),
                        bestuur.algemeenBestuur().toString(),
                        bestuur.toezichthouder().orgaan().toString(),
                        bestuur.toezichthouder().naam(),
                        jaar,
                        procedure.onderwerp(),
                        procedure.fase().name(),
                        procedure.stand(),
                        procedure.mijlpaal(),
                        klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Procedure> vind(UUID procedure) {
        return jdbc.sql("select p.* from procedure_algemeen p where p.id = ?")
                .param(procedure)
                .query(Procedures::procedure)
                .optional();
    }

    /** @throws NietGevonden when there is no such procedure here */
    public Procedure lees(UUID procedure) {
        return vind(procedure).orElseThrow(() -> new NietGevonden("procedure " + procedure));
    }

    /** The bestuur as it is when the procedure begins; what was planned years before follows the register until then. */
    public void bestuur(UUID procedure, Bestuur bestuur) {
        jdbc.sql("update procedure_algemeen set regeling_naam = ?, hoofdstuk = ?, vorm = ?, dagelijks_bestuur = ?,"
                        + " algemeen_bestuur = ?, toezichthouder = ?, toezichthouder_naam = ? where id = ?")
                .params(
                        bestuur.regelingNaam(),
                        bestuur.hoofdstuk().name(),
                        bestuur.vorm().name(),
                        bestuur.dagelijksBestuur().toString(),
                        bestuur.algemeenBestuur().toString(),
                        bestuur.toezichthouder().orgaan().toString(),
                        bestuur.toezichthouder().naam(),
                        procedure)
                .update();
    }

    /** Where the procedure is now. */
    public void stand(UUID procedure, Fase fase, String stand, @Nullable String mijlpaal) {
        jdbc.sql("update procedure_algemeen set fase = :fase, stand = :stand, mijlpaal = :mijlpaal where id = :id")
                .param("fase", fase.name())
                .param("stand", stand)
                .param("mijlpaal", mijlpaal)
                .param("id", procedure)
                .update();
    }

    /** Where each of these procedures stands, in words; without those that are kept elsewhere. */
    Map<UUID, String> standen(Collection<UUID> ids) {
        Map<UUID, String> standen = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, stand from procedure_algemeen where id in (:ids)")
                    .param("ids", ids)
                    .query(rij -> {
                        standen.put(rij.getObject("id", UUID.class), rij.getString("stand"));
                    });
        }
        return standen;
    }

    /** Keeps how the regeling reads the law on the day on which the procedure starts; once per procedure. */
    public void instellingen(UUID procedure, Termijninstellingen instellingen) {
        instellingen.opgeslagen().forEach((naam, waarde) -> jdbc.sql(
                        "insert into procedure_instelling (procedure_id, naam, waarde) values (?, ?, ?)")
                .params(procedure, naam, waarde)
                .update());
    }

    /** As they were kept; empty for a procedure that has not started. */
    public Optional<Termijninstellingen> instellingen(UUID procedure) {
        Map<String, String> opgeslagen = new HashMap<>();
        jdbc.sql("select naam, waarde from procedure_instelling where procedure_id = ?")
                .param(procedure)
                .query(rij -> {
                    opgeslagen.put(rij.getString("naam"), rij.getString("waarde"));
                });
        return opgeslagen.isEmpty() ? Optional.empty() : Optional.of(Termijninstellingen.van(opgeslagen));
    }

    /** From now on everybody with a functie in these organisations reads it. */
    public void openVoor(UUID procedure, Collection<OrganisatieId> organisaties) {
        open(procedure, organisaties.stream().map(OrganisatieId::code));
    }

    /** From now on everybody with a functie in this orgaan reads it. */
    public void openVoorOrgaan(UUID procedure, OrgaanId orgaan) {
        open(procedure, Stream.of(orgaan.toString()));
    }

    private void open(UUID procedure, Stream<String> lezers) {
        Set<String> al = Set.copyOf(jdbc.sql("select lezer from procedure_lezer where procedure_id = ?")
                .param(procedure)
                .query(String.class)
                .list());
        lezers.distinct().filter(lezer -> !al.contains(lezer)).forEach(lezer -> jdbc.sql(
                        "insert into procedure_lezer (procedure_id, lezer) values (?, ?)")
                .params(procedure, lezer)
                .update());
    }

    /** A document that everybody who reads the procedure may open from now on. */
    public void deelStuk(UUID procedure, UUID document) {
        if (!gedeeldeStukken(procedure).contains(document)) {
            jdbc.sql("insert into procedure_stuk (procedure_id, document) values (?, ?)")
                    .params(procedure, document)
                    .update();
        }
    }

    Set<UUID> gedeeldeStukken(UUID procedure) {
        return Set.copyOf(jdbc.sql("select document from procedure_stuk where procedure_id = ?")
                .param(procedure)
                .query(UUID.class)
                .list());
    }

    /** Whether one of this kind runs for the regeling. */
    public boolean loopt(RegelingId regeling, Proceduresoort soort) {
        return jdbc.sql("select count(*) from procedure_algemeen where regeling = ? and soort = ? and fase = 'LOOPT'")
                        .params(regeling.waarde(), soort.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Procedure> zichtbaarVoor(Collection<OrgaanId> organen) {
        return organen.isEmpty()
                ? List.of()
                : jdbc.sql("select p.* from procedure_algemeen p where " + ZICHTBAAR + NIEUWSTE_EERST)
                        .param("lezers", lezers(organen))
                        .query(Procedures::procedure)
                        .list();
    }

    /** The same, but only of these procedures. */
    List<Procedure> zichtbaarVoor(Collection<UUID> deze, Collection<OrgaanId> organen) {
        return deze.isEmpty() || organen.isEmpty()
                ? List.of()
                : jdbc.sql("select p.* from procedure_algemeen p where p.id in (:deze) and " + ZICHTBAAR)
                        .param("deze", deze)
                        .param("lezers", lezers(organen))
                        .query(Procedures::procedure)
                        .list();
    }

    boolean ziet(UUID procedure, Collection<OrgaanId> organen) {
        return !organen.isEmpty()
                && jdbc.sql("select count(*) from procedure_algemeen p where p.id = :id and " + ZICHTBAAR)
                                .param("id", procedure)
                                .param("lezers", lezers(organen))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** As what somebody with these organen can be named among those who read. */
    static List<String> lezers(Collection<OrgaanId> organen) {
        return organen.stream()
                .flatMap(orgaan ->
                        Stream.of(orgaan.toString(), orgaan.organisatie().code()))
                .distinct()
                .collect(Collectors.toList());
    }

    static Procedure procedure(ResultSet rij, int nummer) throws SQLException {
        return new Procedure(
                rij.getObject("id", UUID.class),
                Proceduresoort.valueOf(rij.getString("soort")),
                new Bestuur(
                        new RegelingId(rij.getString("regeling")),
                        rij.getString("regeling_naam"),
                        Hoofdstuk.valueOf(rij.getString("hoofdstuk")),
                        Vorm.valueOf(rij.getString("vorm")),
                        OrgaanId.van(rij.getString("dagelijks_bestuur")),
                        OrgaanId.van(rij.getString("algemeen_bestuur")),
                        new Toezichthouder(
                                OrgaanId.van(rij.getString("toezichthouder")), rij.getString("toezichthouder_naam"))),
                rij.getString("onderwerp"),
                Fase.valueOf(rij.getString("fase")),
                rij.getString("stand"),
                rij.getString("mijlpaal"));
    }
}
