package nl.regelgang.zienswijzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.zienswijzen.Traject.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ZienswijzerondenOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 6);
    private static final Instant NU = Instant.parse("2026-05-06T10:00:00.123456Z");
    private static final UUID DOSSIER = UUID.randomUUID();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("zienswijzen");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_round_comes_back_as_it_was_with_its_trajecten_by_name(DataSource database) {
        Zienswijzeronden ronden = new Zienswijzeronden(JdbcClient.create(database));
        Zienswijzeronde eerste = ronde(1);
        Zienswijzeronde tweede = ronde(2);
        ronden.voegToe(tweede);
        ronden.voegToe(eerste);

        assertThat(ronden.vind(eerste.id())).contains(eerste);
        assertThat(ronden.van(DOSSIER)).containsExactly(eerste, tweede);
        assertThat(ronden.laatste(DOSSIER)).contains(tweede);
        assertThat(ronden.laatste(UUID.randomUUID())).isEmpty();
        assertThat(ronden.dossiersVan(List.of(new OrganisatieId("gm0281"), new OrganisatieId("gm0214"))))
                .containsExactly(DOSSIER);
        assertThat(ronden.dossiersVan(List.of(new OrganisatieId("gm9999")))).isEmpty();
        assertThat(ronden.dossiersVan(List.of())).isEmpty();
        assertThatThrownBy(() -> ronden.traject(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> ronden.voegToe(ronde(2))).isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_answer_is_taken_in_once_and_with_whatever_is_not_known(DataSource database) {
        Zienswijzeronden ronden = new Zienswijzeronden(JdbcClient.create(database));
        Antwoorden antwoorden = new Antwoorden(JdbcClient.create(database));
        Reactieopslag reacties = new Reactieopslag(JdbcClient.create(database), antwoorden);
        Zienswijzeronde ronde = ronde(1);
        ronden.voegToe(ronde);
        UUID buren = ronde.trajecten().get(0).id();
        UUID tiel = ronde.trajecten().get(1).id();
        UUID bijlage = UUID.randomUUID();

        ronden.ontvangen(tiel, DAG);
        ronden.behandeling(tiel, true, DAG.plusDays(1));
        ronden.behandeling(buren, false, null);
        assertThat(antwoorden.beantwoord(
                        tiel, new Antwoorden.Antwoord(Status.INGEDIEND, DAG, "Een zienswijze", bijlage, true), NU))
                .isTrue();
        Antwoorden.Antwoord geen = new Antwoorden.Antwoord(Status.GEEN, null, null, null, false);
        assertThat(antwoorden.beantwoord(tiel, geen, NU)).isFalse();
        assertThat(antwoorden.beantwoord(buren, geen, NU)).isTrue();
        reacties.bewaar(tiel, new Traject.Reactie("Terecht", "Aangepast", NU, null));
        ronden.herinnerd(tiel, DAG);

        Traject gegeven = ronden.traject(tiel);
        assertThat(gegeven.status()).isEqualTo(Status.INGEDIEND);
        assertThat(gegeven.behandeling()).isTrue();
        assertThat(gegeven.vergaderingOp()).isEqualTo(DAG.plusDays(1));
        assertThat(gegeven.binnenOp()).isEqualTo(NU);
        assertThat(gegeven.bijlage()).isEqualTo(bijlage);
        assertThat(gegeven.teLaat()).isTrue();
        assertThat(gegeven.herinnerdOp()).isEqualTo(DAG);
        assertThat(gegeven.reactie()).isEqualTo(new Traject.Reactie("Terecht", "Aangepast", NU, null));
        assertThat(ronden.traject(buren).behandeling()).isFalse();
        assertThat(ronden.traject(buren).zienswijze()).isNull();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_reaction_that_was_sent_stays_as_it_was(DataSource database) {
        Zienswijzeronden ronden = new Zienswijzeronden(JdbcClient.create(database));
        Antwoorden antwoorden = new Antwoorden(JdbcClient.create(database));
        Reactieopslag reacties = new Reactieopslag(JdbcClient.create(database), antwoorden);
        Zienswijzeronde ronde = ronde(1);
        ronden.voegToe(ronde);
        UUID tiel = ronde.trajecten().get(1).id();
        antwoorden.beantwoord(tiel, new Antwoorden.Antwoord(Status.INGEDIEND, DAG, "Te duur", null, false), NU);
        reacties.bewaar(tiel, new Traject.Reactie("Probeersel", "Weg", NU, null));
        reacties.bewaar(tiel, new Traject.Reactie("Onterecht", "Niets", NU, null));
        assertThat(reacties.verzonden(tiel)).isEmpty();
        reacties.verzonden(ronde.id(), DAG);
        Traject.Reactie eerste = new Traject.Reactie("Onterecht", "Niets", NU, DAG);
        assertThat(ronden.traject(tiel).reactie()).isEqualTo(eerste);

        reacties.bewaar(tiel, new Traject.Reactie("Toch terecht", "Aangepast", NU, null));
        assertThat(reacties.verzonden(tiel)).containsExactly(eerste);
        reacties.verzonden(ronde.id(), DAG.plusDays(1));
        Traject.Reactie tweede = new Traject.Reactie("Toch terecht", "Aangepast", NU, DAG.plusDays(1));
        assertThat(reacties.verzonden(tiel)).containsExactly(eerste, tweede);
        assertThat(ronden.traject(tiel).reactie()).isEqualTo(tweede);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_reopened_answer_is_kept_and_takes_its_reaction_with_it(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Zienswijzeronden ronden = new Zienswijzeronden(jdbc);
        Antwoorden antwoorden = new Antwoorden(jdbc);
        Reactieopslag reacties = new Reactieopslag(jdbc, antwoorden);
        Zienswijzeronde ronde = ronde(1);
        ronden.voegToe(ronde);
        UUID tiel = ronde.trajecten().get(1).id();
        ronden.behandeling(tiel, true, DAG);
        assertThat(antwoorden.heropen(ronden.traject(tiel), "vergissing", NU)).isFalse();
        antwoorden.beantwoord(tiel, new Antwoorden.Antwoord(Status.INGEDIEND, DAG, "Te duur", null, true), NU);
        reacties.bewaar(tiel, new Traject.Reactie("Terecht", "Aangepast", NU, null));

        Traject eerder = ronden.traject(tiel);
        assertThat(antwoorden.heropen(eerder, "vergissing", NU)).isTrue();
        assertThat(antwoorden.heropen(eerder, "vergissing", NU)).isFalse();
        Traject open = ronden.traject(tiel);
        assertThat(open.status()).isEqualTo(Status.OPEN);
        assertThat(open.behandeling()).isTrue();
        assertThat(open.zienswijze()).isNull();
        assertThat(open.teLaat()).isFalse();
        assertThat(open.reactie()).isNull();
        assertThat(jdbc.sql("select zienswijze from heropend_antwoord where traject = ? and antwoord = 1")
                        .param(tiel)
                        .query(String.class)
                        .single())
                .isEqualTo("Te duur");

        antwoorden.beantwoord(tiel, new Antwoorden.Antwoord(Status.INGEDIEND, DAG, "Toch goed", null, false), NU);
        assertThat(ronden.traject(tiel).reactie()).isNull();
        reacties.verzonden(ronde.id(), DAG);
        assertThat(reacties.verzonden(tiel)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void closing_marks_who_has_not_answered(DataSource database) {
        Zienswijzeronden ronden = new Zienswijzeronden(JdbcClient.create(database));
        Antwoorden antwoorden = new Antwoorden(JdbcClient.create(database));
        Reactieopslag reacties = new Reactieopslag(JdbcClient.create(database), antwoorden);
        Zienswijzeronde ronde = ronde(1);
        ronden.voegToe(ronde);

        ronden.gesloten(ronde.id(), DAG);
        ronden.gesloten(ronde.id(), DAG.plusDays(1));
        reacties.verzonden(ronde.id(), DAG);

        Zienswijzeronde dicht = ronden.vind(ronde.id()).orElseThrow();
        assertThat(dicht.geslotenOp()).isEqualTo(DAG);
        assertThat(dicht.reactieVerzondenOp()).isEqualTo(DAG);
        assertThat(dicht.trajecten()).extracting(Traject::status).containsOnly(Status.NIET_GEREAGEERD);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_stand_of_many_dossiers_is_that_of_the_newest_round_of_each(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Zienswijzeronden ronden = new Zienswijzeronden(jdbc);
        Antwoorden antwoorden = new Antwoorden(jdbc);
        Reactieopslag reacties = new Reactieopslag(jdbc, antwoorden);
        Rondestanden standen = new Rondestanden(jdbc);
        Zienswijzeronde ronde = ronde(2);
        ronden.voegToe(ronde(1));
        ronden.voegToe(ronde);
        UUID tiel = ronde.trajecten().get(1).id();
        antwoorden.beantwoord(tiel, new Antwoorden.Antwoord(Status.INGEDIEND, DAG, "Te duur", null, false), NU);
        reacties.bewaar(tiel, new Traject.Reactie("Terecht", "Aangepast", NU, null));

        assertThat(standen.van(List.of())).isEmpty();
        assertThat(standen.van(List.of(DOSSIER, UUID.randomUUID()))).containsOnlyKeys(DOSSIER);
        assertThat(stand(standen).sluitOp()).isEqualTo(ronde.sluitOp());
        assertThat(stand(standen).deelnemers())
                .extracting(Rondestand.Deelnemerstand::naam, Rondestand.Deelnemerstand::status)
                .containsExactly(tuple("Gemeente Buren", Status.OPEN), tuple("Gemeente Tiel", Status.INGEDIEND));
        assertThat(vanTiel(standen).traject()).isEqualTo(tiel);
        assertThat(vanTiel(standen).binnenOp()).isEqualTo(DAG);
        assertThat(vanTiel(standen).openbaar()).isFalse();
        reacties.verzonden(ronde.id(), DAG);
        assertThat(vanTiel(standen).openbaar()).isTrue();
        reacties.bewaar(tiel, new Traject.Reactie("Toch niet", "Niets", NU, null));
        assertThat(vanTiel(standen).openbaar())
                .as("as on the page of the round: the newest reactie counts")
                .isEqualTo(Zichtbaarheid.mag(
                        Set.of(Zichtbaarheid.Lezer.DEELNEMER),
                        Zichtbaarheid.Onderdeel.TEKST,
                        Zichtbaarheid.staat(ronde, ronden.traject(tiel))));
    }

    private static Rondestand stand(Rondestanden standen) {
        return Objects.requireNonNull(standen.van(List.of(DOSSIER)).get(DOSSIER));
    }

    private static Rondestand.Deelnemerstand vanTiel(Rondestanden standen) {
        return stand(standen).deelnemers().get(1);
    }

    private static Zienswijzeronde ronde(int nummer) {
        UUID id = UUID.randomUUID();
        Grondslag artikel = Grondslag.van("Wgr art. 35 lid 3");
        Zaak zaak = new Zaak(
                DOSSIER,
                new RegelingId("regio-rivierenland"),
                "Regio Rivierenland",
                "Ontwerpbegroting 2028",
                OrgaanId.van("so0894/db"),
                UUID.randomUUID(),
                artikel,
                nummer == 1 ? Grondslag.van("Wgr art. 35 lid 2") : null,
                artikel,
                artikel);
        return new Zienswijzeronde(
                id,
                zaak,
                nummer,
                DAG,
                DAG.plusWeeks(12),
                null,
                null,
                List.of(traject(id, "gm0214", "Gemeente Buren", null), traject(id, "gm0281", "Gemeente Tiel", 42_000)));
    }

    private static Traject traject(UUID ronde, String code, String naam, @Nullable Integer inwoners) {
        Deelnemend deelnemer = new Deelnemend(
                new OrganisatieId(code),
                naam,
                OrgaanId.van(code + "/raad"),
                OrgaanId.van(code + "/griffie"),
                OrgaanId.van(code + "/college"),
                inwoners);
        return new Traject(
                UUID.randomUUID(),
                ronde,
                deelnemer,
                Status.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }
}
