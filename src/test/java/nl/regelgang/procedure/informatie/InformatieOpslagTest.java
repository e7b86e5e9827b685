package nl.regelgang.procedure.informatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureopslag;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.procedure.informatie.Informatie.Antwoord;
import nl.regelgang.procedure.informatie.Informatie.Vrager;
import nl.regelgang.procedure.informatie.Informaties.Lezer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class InformatieOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final RegelingId REGELING = new RegelingId("roo30405547");
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/procedure", "classpath:db/migration/informatie"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_vraag_comes_back_with_its_answer_and_a_bericht_with_its_readers(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Informaties informaties = new Informaties(jdbc, Procedureopslag.procedures(jdbc, KLOK));
        Informatie vraag = informatie(Aard.VRAAG, new Vrager(TIEL, "Gemeente Tiel", true));
        informaties.voegToe(vraag);
        assertThat(informaties.lees(vraag.id())).isEqualTo(vraag);
        Antwoord antwoord = new Antwoord(DAG, "Zes weken.", null);
        informaties.antwoord(vraag.id(), antwoord);
        assertThat(informaties.lees(vraag.id()).antwoord()).isEqualTo(antwoord);

        Informatie bericht = informatie(Aard.BERICHT, null);
        informaties.voegToe(bericht);
        informaties.gezondenAan(bericht.id(), List.of(organisatie(TIEL, "Gemeente Tiel")));
        assertThat(informaties.lezers(bericht.id())).containsExactly(new Lezer(TIEL, "Gemeente Tiel", null));
        assertThat(informaties.gelezen(bericht.id(), TIEL, DAG)).isTrue();
        assertThat(informaties.gelezen(bericht.id(), TIEL, DAG.plusDays(1))).isFalse();
        assertThat(informaties.lezers(bericht.id())).containsExactly(new Lezer(TIEL, "Gemeente Tiel", DAG));
        assertThatThrownBy(() -> informaties.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_voorstel_knows_what_each_raad_and_the_bestuur_decided(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Procedures procedures = Procedureopslag.procedures(jdbc, KLOK);
        Informaties informaties = new Informaties(jdbc, procedures);
        Commissievoorstellen voorstellen = new Commissievoorstellen(jdbc, informaties);
        UUID id = voeg(informaties, Aard.VOORSTEL);
        assertThat(voorstellen.lees(id).namensAlle()).as("nobody was asked yet").isFalse();
        voorstellen.gevraagd(id, List.of(organisatie(TIEL, "Gemeente Tiel"), organisatie(BUREN, "Gemeente Buren")));
        voorstellen.besluit(id, TIEL, true, DAG);
        assertThat(voorstellen.lees(id).raden())
                .containsExactly(
                        new Raad(BUREN, "Gemeente Buren", null, null, null, null),
                        new Raad(TIEL, "Gemeente Tiel", true, DAG, null, null));
        voorstellen.lid(id, BUREN, null, DAG);
        voorstellen.lid(id, TIEL, "A. Jansen", DAG);
        assertThat(voorstellen.lees(id).raden())
                .containsExactly(
                        new Raad(BUREN, "Gemeente Buren", null, null, null, DAG),
                        new Raad(TIEL, "Gemeente Tiel", true, DAG, "A. Jansen", DAG));
        voorstellen.besluit(id, BUREN, true, DAG.plusDays(1));
        assertThat(voorstellen.lees(id).namensAlleSinds()).isEqualTo(DAG.plusDays(1));
        assertThat(voorstellen.lees(id).ingesteld()).isNull();
        voorstellen.besloten(id, false);
        assertThat(voorstellen.lees(id).ingesteld()).isFalse();
        assertThat(voorstellen.lopend(REGELING)).contains("wachtlijst");
        voorstellen.reactieTot(id, DAG.plusWeeks(8));
        voorstellen.ingetrokken(id, "Te vroeg.");
        assertThat(voorstellen.lees(id).reactieTot()).isEqualTo(DAG.plusWeeks(8));
        assertThat(voorstellen.lees(id).ingetrokken()).isEqualTo("Te vroeg.");
        procedures.stand(id, Fase.GESTOPT, "ingetrokken", null);
        assertThat(voorstellen.lopend(REGELING)).isEmpty();
        UUID vraag = voeg(informaties, Aard.VRAAG);
        assertThatThrownBy(() -> voorstellen.lees(vraag)).isInstanceOf(NietGevonden.class);
    }

    private static UUID voeg(Informaties informaties, Aard aard) {
        Informatie een = informatie(aard, new Vrager(TIEL, "Gemeente Tiel", false));
        informaties.voegToe(een);
        return een.id();
    }

    private static Organisatie organisatie(OrganisatieId id, String naam) {
        return new Organisatie(id, naam, OrganisatieSoort.GEMEENTE, null, null);
    }

    private static Informatie informatie(Aard aard, @Nullable Vrager vrager) {
        Bestuur bestuur = new Bestuur(
                REGELING,
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                OrgaanId.van("so0894/db"),
                OrgaanId.van("so0894/ab"),
                new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland"));
        Procedure procedure = new Procedure(
                UUID.randomUUID(), Proceduresoort.INFORMATIE, bestuur, "wachtlijst", Fase.LOOPT, "loopt", null);
        return new Informatie(procedure, aard, vrager, "Hoe lang?", DAG, false, null, null);
    }
}
