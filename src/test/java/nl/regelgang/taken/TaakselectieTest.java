package nl.regelgang.taken;

import static nl.regelgang.taken.Lijstproef.COLLEGE;
import static nl.regelgang.taken.Lijstproef.GRIFFIE;
import static nl.regelgang.taken.Lijstproef.KLOK;
import static nl.regelgang.taken.Lijstproef.VRIJDAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procesmotor.AlUitgevoerd;
import nl.regelgang.procesmotor.Opdrachten;
import nl.regelgang.taken.Taak.Stand;
import nl.regelgang.toegang.Persoon;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

/** Several tasks at once: an outcome per task, and nothing twice. */
class TaakselectieTest {

    private static final Persoon GERDA = new Persoon("gerda", "Gerda Griffier", "gerda@example.nl");
    private static final Persoon JAN = new Persoon("jan", "Jan Jansen", "jan@example.nl");
    private static final Persoon PIET = new Persoon("piet", "Piet Pietersen", "piet@example.nl");

    private final Taken taken = mock(Taken.class);
    private final Taakverdeling verdeling = mock(Taakverdeling.class);
    private final Postuit postuit = mock(Postuit.class);
    private final Opdrachten opdrachten = mock(Opdrachten.class);
    private final Set<UUID> gedaan = new HashSet<>();

    static List<Named<Supplier<DataSource>>> databases() {
        return TakenlijstOpslagTest.databases();
    }

    private Lijstproef proef(Supplier<DataSource> database) {
        Lijstproef proef = new Lijstproef(database.get());
        proef.persoon("gerda", GERDA.naam(), GRIFFIE);
        proef.persoon("jan", JAN.naam(), GRIFFIE);
        when(opdrachten.uitvoeren(any(UUID.class), any())).thenAnswer(vraag -> {
            if (!gedaan.add(vraag.getArgument(0))) {
                throw mock(AlUitgevoerd.class);
            }
            return vraag.<Supplier<?>>getArgument(1).get();
        });
        when(verdeling.kandidaten(any())).thenReturn(List.of(GERDA, JAN, PIET));
        when(taken.vind(anyString(), anyString()))
                .thenAnswer(vraag -> proef.voorraad.vind(vraag.getArgument(0)).orElseThrow());
        when(taken.naam("gerda")).thenReturn(GERDA.naam());
        return proef;
    }

    private Taakherinneringen herinneringen(Lijstproef proef) {
        return new Taakherinneringen(taken, verdeling, postuit, proef.database, KLOK);
    }

    private Taakselectie selectie(Lijstproef proef) {
        return new Taakselectie(proef.lijst, verdeling, herinneringen(proef), opdrachten);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyTaskHasAnOutcomeOfItsOwn(Supplier<DataSource> database) {
        Lijstproef proef = proef(database);
        proef.taak("vrij", VRIJDAG, null, GRIFFIE);
        proef.taak("bij-jan", VRIJDAG, "jan", GRIFFIE);
        proef.taak("niet-voor-jan", VRIJDAG, null, GRIFFIE);
        proef.taak("net-weg", VRIJDAG, null, GRIFFIE);
        proef.taak("college", VRIJDAG, null, COLLEGE);
        proef.taak("af", VRIJDAG, null, GRIFFIE);
        proef.voorraad.sluit("af", Stand.VOLTOOID, Instant.EPOCH);
        doThrow(new OngeldigeInvoer("naar", "Jan Jansen kan deze taak niet doen."))
                .when(verdeling)
                .draagOver("niet-voor-jan", null, "jan", null, "gerda");
        doThrow(new Achterhaald("Deze taak is al afgerond."))
                .when(verdeling)
                .draagOver("net-weg", null, "jan", null, "gerda");
        UUID opdracht = UUID.randomUUID();
        List<String> gekozen =
                List.of("vrij", "bij-jan", "niet-voor-jan", "net-weg", "college", "af", "vreemd", "vrij");

        assertThat(selectie(proef).wijsToe(opdracht, gekozen, "jan", "gerda"))
                .extracting(Taakselectie.Uitkomst::gelukt, Taakselectie.Uitkomst::zin)
                .containsExactly(
                        tuple(true, "Toegewezen."),
                        tuple(true, "Stond al op deze naam."),
                        tuple(false, "Jan Jansen kan deze taak niet doen."),
                        tuple(false, "Deze taak is al afgerond."),
                        tuple(false, "Deze taak is niet voor uw team."),
                        tuple(false, "Deze taak is intussen afgerond, of niet meer voor uw organisatie."),
                        tuple(false, "Deze taak is intussen afgerond, of niet meer voor uw organisatie."));
        verify(verdeling, never()).draagOver(eq("college"), any(), any(), any(), any());

        assertThat(selectie(proef).wijsToe(opdracht, List.of("vrij"), "jan", "gerda"))
                .extracting(Taakselectie.Uitkomst::zin)
                .containsExactly("Was al gedaan.");
        verify(verdeling, times(1)).draagOver("vrij", null, "jan", null, "gerda");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReminderGoesToWhoHasTheTaskAndElseToTheTeamOnceADay(Supplier<DataSource> database) {
        Lijstproef proef = proef(database);
        proef.taak("bij-jan", VRIJDAG.minusDays(4), "jan", GRIFFIE);
        proef.taak("vrij", null, null, GRIFFIE);
        proef.taak("bij-gerda", VRIJDAG, "gerda", GRIFFIE);
        Taakselectie selectie = selectie(proef);

        assertThat(selectie.herinner(UUID.randomUUID(), List.of("bij-jan", "vrij", "bij-gerda"), "gerda"))
                .extracting(Taakselectie.Uitkomst::zin)
                .containsExactly(
                        "E-mail aan Jan Jansen.",
                        "E-mail aan Jan Jansen, Piet Pietersen.",
                        "Deze taak staat op uw eigen naam.");
        ArgumentCaptor<Bericht> post = ArgumentCaptor.forClass(Bericht.class);
        verify(postuit, times(3)).klaarzetten(post.capture());
        assertThat(post.getAllValues().get(0).adres()).isEqualTo("jan@example.nl");
        assertThat(post.getAllValues().get(0).onderwerp()).startsWith("Regio Rivierenland: herinnering Zienswijze");
        assertThat(String.join(" ", post.getAllValues().get(0).alineas()))
                .contains(
                        "Gerda Griffier herinnert u", "maandag 20 april 2026, 4 dagen te laat (wettelijk, Wgr art. 35");
        assertThat(selectie.herinner(UUID.randomUUID(), List.of("bij-jan"), "gerda"))
                .extracting(Taakselectie.Uitkomst::gelukt, Taakselectie.Uitkomst::zin)
                .containsExactly(tuple(false, "Voor deze taak is vandaag al een herinnering gestuurd."));
        verify(postuit, times(3)).klaarzetten(any());
    }

    @Test
    void nobodyIsRemindedOfWhatIsFinishedOrOfWhatNobodyElseCanDo() {
        Lijstproef proef = proef(() -> Testdatabases.h2(Lijstproef.SCRIPTS));
        proef.taak("af", VRIJDAG, null, GRIFFIE);
        proef.taak("alleen", VRIJDAG, null, GRIFFIE);
        proef.voorraad.sluit("af", Stand.VOLTOOID, Instant.EPOCH);
        when(verdeling.kandidaten(any())).thenReturn(List.of(GERDA));

        assertThatThrownBy(() -> herinneringen(proef).herinner("af", "gerda")).isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> herinneringen(proef).herinner("alleen", "gerda"))
                .isInstanceOf(NietBevoegd.class);
        verify(postuit, never()).klaarzetten(any());
    }

    @Test
    void whatWouldHappenIsToldFirstAndChangesNothing() {
        Lijstproef proef = proef(() -> Testdatabases.h2(Lijstproef.SCRIPTS));
        proef.taak("bij-jan", VRIJDAG, "jan", GRIFFIE);
        proef.taak("mijn", VRIJDAG, "gerda", GRIFFIE);
        proef.taak("college", VRIJDAG, null, COLLEGE);
        Taakselectie selectie = selectie(proef);
        List<Lijstregel> regels = selectie.gekozen(List.of("bij-jan", "mijn", "college", "vreemd"), "gerda");

        assertThat(selectie.vooruit(Selectieactie.HERINNEREN, regels, "gerda"))
                .extracting(Taakselectie.Vooruitblik::zin)
                .containsExactly(
                        "E-mail aan: Jan Jansen",
                        "Deze taak staat op uw eigen naam.",
                        "Deze taak is niet voor uw team.");
        assertThat(selectie.vooruit(Selectieactie.TOEWIJZEN, regels, "gerda"))
                .extracting(Taakselectie.Vooruitblik::kan)
                .containsExactly(true, true, false);
        assertThat(selectie.kandidaten(regels))
                .isEqualTo(Map.of("gerda", GERDA.naam(), "jan", JAN.naam(), "piet", PIET.naam()));
        verify(verdeling, never()).draagOver(any(), any(), any(), any(), any());
        verify(verdeling, never()).streefdatum(any(), any(LocalDate.class), any());
        verify(postuit, never()).klaarzetten(any());
    }

    @Test
    void nothingCanBeCompletedForManyTasksAtOnce() {
        assertThat(Selectieactie.values())
                .containsExactly(Selectieactie.TOEWIJZEN, Selectieactie.HERINNEREN, Selectieactie.STREEFDATUM);
    }

    @Test
    void theFileHoldsWhatOneMayKnowOfAndNothingElse() {
        Lijstproef proef = proef(() -> Testdatabases.h2(Lijstproef.SCRIPTS));
        proef.bewaar(Lijstproef.taak("t1", "=HYPERLINK(\"x\")", "Zienswijze; vastleggen", VRIJDAG, "jan", GRIFFIE));
        proef.taak("vreemd", VRIJDAG, null, Lijstproef.BUREN);

        String csv = Lijstuitvoer.csv(proef.lijst.gekozen(List.of("t1", "vreemd"), "gerda"));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv.lines().skip(1))
                .first()
                .asString()
                .startsWith("\"Zienswijze; vastleggen\";\"'=HYPERLINK(\"\"x\"\")\";")
                .contains("\"Jan Jansen\";\"2026-04-24\";\"Vandaag\";\"wettelijk, Wgr art. 35 lid 3\"");
    }
}
