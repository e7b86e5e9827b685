package nl.regelgang.procedure.deelnemersbesluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Antwoord;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Grond;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Toestemming;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.zienswijzen.Deelnemend;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class BesluittrajectenTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final String MAP = "classpath:db/migration/deelnemersbesluit";

    private final UUID dossier = UUID.randomUUID();
    private final UUID stuk = UUID.randomUUID();

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wat_een_deelnemer_deed_komt_terug(JdbcClient jdbc) {
        Besluittrajecten trajecten = new Besluittrajecten(jdbc);
        Besluittraject nieuw = traject("gm0281", Antwoord.OPEN);
        trajecten.voegToe(nieuw);
        assertThat(trajecten.lees(nieuw.id())).isEqualTo(nieuw);

        trajecten.ontvangen(nieuw.id(), DAG, DAG.plusWeeks(8));
        trajecten.voorgelegd(dossier, stuk, DAG.plusWeeks(9));
        trajecten.antwoord(nieuw.id(), Antwoord.ZIENSWIJZE, DAG, "Te duur.");
        trajecten.raadsbesluit(nieuw.id(), Deelnemerkeuze.VOOR, DAG.plusDays(1));
        trajecten.toestemming(
                nieuw.id(),
                Toestemming.ONTHOUDEN,
                Grond.RECHT,
                new Ingevuld(Handelend.SYSTEEM, Map.of("besluitVan", DAG, "motivering", "Strijdig.")));

        assertThat(trajecten.van(dossier)).singleElement().satisfies(traject -> {
            assertThat(traject.laatsteDag()).isEqualTo(DAG.plusWeeks(8));
            assertThat(traject.voorgelegdOp()).isEqualTo(DAG.plusWeeks(9));
            assertThat(traject.zienswijze()).isEqualTo("Te duur.");
            assertThat(traject.grond()).isEqualTo(Grond.RECHT);
            assertThat(traject.raadsbesluit()).isEqualTo(Deelnemerkeuze.VOOR);
            assertThat(traject.raadsbesluitOp()).isEqualTo(DAG.plusDays(1));
            assertThat(traject.isKlaar()).isTrue();
            assertThat(traject.keuze())
                    .as("without toestemming nobody is in favour")
                    .isEqualTo(Deelnemerkeuze.TEGEN);
        });
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_nieuw_ontwerp_begint_opnieuw_maar_vraagt_niet_wie_niet_werd_gevraagd(JdbcClient jdbc) {
        Besluittrajecten trajecten = new Besluittrajecten(jdbc);
        Besluittraject gevraagd = traject("gm0281", Antwoord.OPEN);
        Besluittraject nietGevraagd = traject("gm0214", Antwoord.NIET_GEVRAAGD);
        trajecten.voegToe(gevraagd);
        trajecten.voegToe(nietGevraagd);
        trajecten.ontvangen(gevraagd.id(), DAG, DAG.plusWeeks(8));
        trajecten.antwoord(gevraagd.id(), Antwoord.GEEN, DAG, null);
        trajecten.toestemming(gevraagd.id(), Toestemming.VOORAF, DAG);
        UUID anderStuk = UUID.randomUUID();

        trajecten.opnieuw(dossier, anderStuk, DAG.plusDays(70));

        assertThat(trajecten.lees(gevraagd.id()).antwoord()).isEqualTo(Antwoord.OPEN);
        assertThat(trajecten.lees(gevraagd.id()).laatsteDag()).isNull();
        assertThat(trajecten.lees(gevraagd.id()).toestemming())
                .as("it was for the text as it was")
                .isEqualTo(Toestemming.OPEN);
        assertThat(trajecten.lees(gevraagd.id()).toestemmingOp()).isNull();
        assertThat(trajecten.lees(gevraagd.id()).toegezondenOp()).isEqualTo(DAG.plusDays(70));
        assertThat(trajecten.lees(nietGevraagd.id()).antwoord()).isEqualTo(Antwoord.NIET_GEVRAAGD);
        assertThat(trajecten.lees(nietGevraagd.id()).stuk()).isEqualTo(anderStuk);
    }

    @ParameterizedTest
    @MethodSource("beide")
    void toestemming_onthouden_kan_niet_zonder_grond_en_motivering(JdbcClient jdbc) {
        Besluittrajecten trajecten = new Besluittrajecten(jdbc);
        Besluittraject traject = traject("gm0281", Antwoord.OPEN);
        trajecten.voegToe(traject);
        Ingevuld zonderMotivering = new Ingevuld(Handelend.SYSTEEM, Map.of("besluitVan", DAG));

        assertThatThrownBy(() ->
                        trajecten.toestemming(traject.id(), Toestemming.ONTHOUDEN, Grond.BELANG, zonderMotivering))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Besluittraject traject(String code, Antwoord antwoord) {
        OrganisatieId organisatie = new OrganisatieId(code);
        return new Besluittraject(
                UUID.randomUUID(),
                dossier,
                new Deelnemend(
                        organisatie,
                        "Gemeente " + code,
                        OrgaanId.van(code + "/raad"),
                        OrgaanId.van(code + "/griffie"),
                        OrgaanId.van(code + "/college"),
                        null),
                true,
                OrgaanId.van(code + "/college"),
                false,
                stuk,
                DAG,
                null,
                null,
                antwoord,
                null,
                null,
                null,
                Toestemming.OPEN,
                null,
                null,
                null,
                Deelnemerkeuze.OPEN,
                null,
                Deelnemerkeuze.OPEN,
                null);
    }
}
