package nl.regelgang.formulieren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulierenTest {

    private static final Formulieren ALLE = new Formulieren("classpath*:foute-formulieren/alles.form");
    private static final Formulieren VERPLICHT = new Formulieren("classpath*:foute-formulieren/verplicht.form");

    static Stream<Arguments> fouteInvoer() {
        return Stream.of(
                Arguments.of("regel", "a\u0000b", "onzichtbaar teken"),
                Arguments.of("regel", "a\u001b[31mb", "onzichtbaar teken"),
                Arguments.of("regel", "a\u202egpj.exe", "onzichtbaar teken"),
                Arguments.of("regel", "halve \ud83d emoji", "onzichtbaar teken"),
                Arguments.of("regel", "twee\nregels", "op één regel"),
                Arguments.of("regel", "x".repeat(21), "hoogstens 20 tekens. Het zijn er nu 21."),
                Arguments.of("regel", 12, "tekst in"),
                Arguments.of("regel", List.of("a", "b"), "tekst in"),
                Arguments.of("regel", true, "tekst in"),
                Arguments.of("vak", "x".repeat(2001), "hoogstens 2.000 tekens. Het zijn er nu 2.001."),
                Arguments.of("vak", "a\u0007", "onzichtbaar teken"),
                Arguments.of("dag", "32-1-2026", "de dag in als getal van 1 tot en met 31"),
                Arguments.of("dag", "0-1-2026", "de dag in als getal van 1 tot en met 31"),
                Arguments.of("dag", "-1-2026", "ook de dag in"),
                Arguments.of("dag", "1--2026", "ook de maand in"),
                Arguments.of("dag", "1-13-2026", "de maand in als getal van 1 tot en met 12"),
                Arguments.of("dag", "1-mei-2026", "de maand in als getal"),
                Arguments.of("dag", "1-5-", "ook het jaar in"),
                Arguments.of("dag", "1-5-26", "het jaar in met vier cijfers"),
                Arguments.of("dag", "1-5-20266", "het jaar in met vier cijfers"),
                Arguments.of("dag", "30-2-2026", "februari 2026 heeft 28 dagen"),
                Arguments.of("dag", "2026-02-30", "februari 2026 heeft 28 dagen"),
                Arguments.of("dag", "31-4-2026", "april 2026 heeft 30 dagen"),
                Arguments.of("dag", "+1-5-2026", "de dag in als getal"),
                Arguments.of("dag", "١-5-2026", "de dag in als getal"),
                Arguments.of("dag", "morgen", "de dag in als getal"),
                Arguments.of("dag", 20260501, "een datum in"),
                Arguments.of("dag", List.of("1", "2"), "een datum in"),
                Arguments.of("janee", "misschien", "een van de antwoorden"),
                Arguments.of("janee", "JA", "een van de antwoorden"),
                Arguments.of("janee", 1, "een van de antwoorden"),
                Arguments.of("janee", List.of("ja", "nee"), "een van de antwoorden"),
                Arguments.of("keuze", "rood ", "een van de antwoorden"),
                Arguments.of("keuze", "<script>", "een van de antwoorden"),
                Arguments.of("lijst", "vijf", "een van de antwoorden"),
                Arguments.of("lijst", false, "een van de antwoorden"),
                Arguments.of("vinkje", "aan", "wel of geen vinkje"),
                Arguments.of("vinkje", 1, "wel of geen vinkje"),
                Arguments.of("getal", "twaalf", "een getal in"),
                Arguments.of("getal", "1.5", "een getal in"),
                Arguments.of("getal", "1e9", "een getal in"),
                Arguments.of("getal", "0x10", "een getal in"),
                Arguments.of("getal", "9".repeat(40), "een getal in"),
                Arguments.of("getal", Double.NaN, "een getal in"),
                Arguments.of("getal", Double.POSITIVE_INFINITY, "een getal in"),
                Arguments.of("getal", "1,234", "hoogstens 2 cijfers achter de komma"),
                Arguments.of("getal", "-1", "ten minste 0"),
                Arguments.of("getal", "1.000,01", "hoogstens 1000"),
                Arguments.of("getal", true, "een getal in"),
                Arguments.of("bestand", "../../etc/passwd", "Kies het bestand opnieuw"),
                Arguments.of("bestand", "files::1", "Kies het bestand opnieuw"),
                Arguments.of("bestand", 7, "Kies het bestand opnieuw"));
    }

    @ParameterizedTest
    @MethodSource("fouteInvoer")
    void refusesWhatDoesNotFitTheFieldAndSaysWhatToDo(String veld, Object waarde, String zin) {
        Map<String, Object> waarden = new HashMap<>(Map.of("regel", "goed"));
        waarden.put(veld, waarde);

        assertThat(fouten(waarden))
                .containsOnlyKeys(veld)
                .extractingByKey(veld)
                .asString()
                .contains(zin)
                .endsWith(".");
    }

    static Stream<Arguments> goedeInvoer() {
        UUID document = UUID.fromString("7b1c6a53-42f4-4f3d-93f5-1d0e4d0c9a11");
        return Stream.of(
                Arguments.of("regel", "  Ünïcode – 👍 ‘q’\t ", "Ünïcode – 👍 ‘q’"),
                Arguments.of("regel", "{{7*7}} ${7*7} <b>", "{{7*7}} ${7*7} <b>"),
                Arguments.of("vak", "een\r\ntwee\rdrie\u2028vier\n", "een\ntwee\ndrie\nvier"),
                Arguments.of("vak", "kolom\tkolom", "kolom\tkolom"),
                Arguments.of("dag", "6-5-2026", LocalDate.of(2026, 5, 6)),
                Arguments.of("dag", " 06-05-2026 ", LocalDate.of(2026, 5, 6)),
                Arguments.of("dag", "2026-05-06", LocalDate.of(2026, 5, 6)),
                Arguments.of("dag", "29-2-2028", LocalDate.of(2028, 2, 29)),
                Arguments.of("dag", LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 6)),
                Arguments.of("janee", "ja", true),
                Arguments.of("janee", "nee", false),
                Arguments.of("janee", true, true),
                Arguments.of("keuze", "rood", "rood"),
                Arguments.of("lijst", "twee", "twee"),
                Arguments.of("vinkje", "true", true),
                Arguments.of("vinkje", false, false),
                Arguments.of("getal", "1.000", new BigDecimal("1000")),
                Arguments.of("getal", "12,5", new BigDecimal("12.5")),
                Arguments.of("getal", 12, new BigDecimal("12")),
                Arguments.of("getal", 12.5d, new BigDecimal("12.5")),
                Arguments.of("bestand", document.toString(), document),
                Arguments.of("bestand", document, document));
    }

    @ParameterizedTest
    @MethodSource("goedeInvoer")
    void givesEveryAnswerItsOwnType(String veld, Object waarde, Object verwacht) {
        Map<String, Object> waarden = new HashMap<>(Map.of("regel", "goed"));
        waarden.put(veld, waarde);

        assertThat(controleer(waarden).waarden().get(veld)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n", "\t"})
    void emptyTextIsNotFilledIn(String leeg) {
        Map<String, Object> waarden = new HashMap<>();
        for (Veld veld : ALLE.vind("alles").velden()) {
            waarden.put(veld.sleutel(), veld.soort() == Veldsoort.VINKJE ? "" : leeg);
        }

        assertThat(fouten(waarden)).containsExactly(Map.entry("regel", "Vul ‘Regel’ in."));
        waarden.put("regel", "goed");
        assertThat(controleer(waarden).waarden()).containsOnly(Map.entry("regel", "goed"), Map.entry("vinkje", false));
    }

    @Test
    void nullIsNotFilledIn() {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("regel", "goed");
        waarden.put("dag", null);

        assertThat(controleer(waarden).datum("dag")).isEmpty();
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfTheForm() {
        Map<String, Object> waarden = Map.of("vreemd", "1", "getal", "x", "dag", "1-1-1", "vak", "\u0001");

        assertThat(fouten(waarden).keySet()).containsExactly("regel", "vak", "dag", "getal", "");
    }

    @Test
    void refusesFieldsThatTheFormDoesNotAskFor() {
        assertThat(fouten(Map.of("regel", "goed", "admin", "true", "dag.dag", "1")))
                .containsOnlyKeys("")
                .extractingByKey("")
                .asString()
                .contains("admin, dag.dag")
                .contains("vul het formulier nog eens in");
    }

    @Test
    void asksEveryRequiredQuestion() {
        Map<String, String> fouten = catchThrowableOfType(
                        OngeldigeInvoer.class,
                        () -> VERPLICHT.controleer(VERPLICHT.vind("verplicht"), Map.of(), Handelend.SYSTEEM))
                .fouten();

        assertThat(fouten)
                .containsExactly(
                        Map.entry("regel", "Vul ‘Regel’ in."),
                        Map.entry("dag", "Vul ‘Dag’ in."),
                        Map.entry("janee", "Kies een antwoord bij ‘Ja of nee’."),
                        Map.entry("lijst", "Kies een antwoord bij ‘Lijst’."),
                        Map.entry("vinkje", "Zet een vinkje bij ‘Vinkje’."),
                        Map.entry("getal", "Vul ‘Getal’ in."),
                        Map.entry("bestand", "Kies een bestand bij ‘Bestand’."));
    }

    @Test
    void readsEveryFormOfTheProject() {
        Formulieren formulieren = new Formulieren();

        for (String id : Arrays.asList(
                "reactieVaststellen",
                "begrotingAanbieden",
                "stemmingVastleggen",
                "begrotingToezenden",
                "ontwerpbegrotingAanpassen",
                "standpuntVoorbereiden",
                "standpuntVaststellen",
                "ontvangstBevestigen",
                "raadsvergaderingPlannen",
                "zienswijzeVastleggen")) {
            assertThat(formulieren.vind(id).velden()).as(id).isNotEmpty();
            assertThat(formulieren.vind(id).toString())
                    .as(id + ": the task names the article of its own chapter, a form would name that of one")
                    .doesNotContain("Wgr art.", "Gemeentewet art.");
        }
        assertThatThrownBy(() -> formulieren.vind("bestaatNiet")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'button','key':'knop','label':'Knop'}",
                "{'type':'expression','key':'som','label':'Som'}",
                "{'type':'textfield','key':'regel','label':'Regel'}",
                "{'type':'textfield','key':'regel','label':'=label','validate':{'maxLength':9}}",
                "{'type':'textfield','key':'a.b','label':'Regel','validate':{'maxLength':9}}",
                "{'type':'textfield','key':'regel','label':'Regel','validate':{'maxLength':9,'pattern':'x'}}",
                "{'type':'textfield','key':'regel','label':'Regel','validate':{'maxLength':9},'conditional':{'hide':'=x'}}",
                "{'type':'textfield','key':'regel','label':'R','validate':{'maxLength':9},'properties':{'weergave':'kleur'}}",
                "{'type':'datetime','subtype':'time','key':'tijd','dateLabel':'Tijd'}",
                "{'type':'radio','key':'keuze','label':'Keuze','values':[{'label':'Een','value':'een'}]}",
                "{'type':'radio','key':'keuze','label':'Keuze','valuesExpression':'=x'}",
                "{'type':'text','text':'= feel'}"
            })
    void stopsAtWhatItCannotDrawAndCheckInFull(String onderdeel) {
        String formulier = "{'id':'fout','components':[" + onderdeel + "]}";
        byte[] json = formulier.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Formulierlezer().lees("fout.form", new ByteArrayInputStream(json)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("form fout.form: ");
    }

    @Test
    void readsAFilepickerAsAFile() throws IOException {
        byte[] json = "{\"id\":\"goed\",\"components\":[{\"type\":\"filepicker\",\"key\":\"stuk\",\"label\":\"Stuk\"}]}"
                .getBytes(StandardCharsets.UTF_8);

        Formulier formulier = new Formulierlezer().lees("goed.form", new ByteArrayInputStream(json));
        assertThat(formulier.velden()).extracting(Veld::soort).containsExactly(Veldsoort.BESTAND);
    }

    @Test
    void doesNotStartWithAnUnsupportedFormOrTwoOfTheSameName() {
        assertThatThrownBy(() -> new Formulieren("classpath*:foute-formulieren/onbekend.form"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table")
                .hasMessageContaining("onbekend.form");
        assertThatThrownBy(() -> new Formulieren("classpath*:foute-formulieren/**/alles.form"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two forms");
    }

    private static Ingevuld controleer(Map<String, Object> waarden) {
        return ALLE.controleer(ALLE.vind("alles"), waarden, Handelend.SYSTEEM);
    }

    private static Map<String, String> fouten(Map<String, Object> waarden) {
        OngeldigeInvoer geweigerd = catchThrowableOfType(OngeldigeInvoer.class, () -> controleer(waarden));
        assertThat(geweigerd).as("accepted: %s", waarden).isNotNull();
        return geweigerd.fouten();
    }
}
