package nl.regelgang.termijnen;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Hoofdstuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term of the table, on every day of 2024 to 2035, against an oracle that counts day by day. */
class OrakelTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    /** The terms in words, by id; a term that only a regeling can set is {@code regeling}. */
    private static final Map<String, String> TERMIJNEN = Map.ofEntries(
            entry("zienswijze-regeling", "+56 atw"),
            entry("inwerkingtreding", "regeling"),
            entry("voorstel-wijziging", "regeling"),
            entry("verzoek-toetreding", "regeling"),
            entry("instemming-toetreding", "regeling"),
            entry("indicatie-uittreding", "regeling"),
            entry("opzegtermijn", "regeling"),
            entry("uittredingsplan", "regeling"),
            entry("uittreedsom", "regeling"),
            entry("uittreedsom-verlenging", "regeling"),
            entry("afwikkeling-uittreding", "regeling"),
            entry("zienswijze-opheffing", "+56"),
            entry("voorstel-opheffing", "regeling"),
            entry("liquidatieplan", "regeling"),
            entry("zienswijze-bestuursbesluit", "regeling"),
            entry("oordeel-bestuursbesluit", "-1"),
            entry("bestuursbesluit", "regeling"),
            entry("inspraak", "1+41 atw"),
            entry("kaders", "04-29 -1"),
            entry("reactie-kaders", "regeling"),
            entry("ontwerpbegroting-openbaar-lichaam", "-84"),
            entry("ontwerpbegroting-bedrijfsvoeringsorganisatie", "-84"),
            entry("ontwerpbegroting-gemeenschappelijk-orgaan", "-84"),
            entry("zienswijze-begroting", "-1"),
            entry("zienswijze-begroting-zonder-aanbieding", "-1"),
            entry("reactie-begroting", "-1"),
            entry("kennisgeving-begroting", "-14"),
            entry("begroting-vaststellen", "12-31 -1"),
            entry("begroting-inzenden", "+14 atw | 09-14 -1"),
            entry("begroting-inzenden III", "+28 atw | 09-14 -1"),
            entry("preventief-toezicht", "12-31 -1"),
            entry("goedkeuring-begroting", "+91"),
            entry("goedkeuring-verdaging", "+182"),
            entry("toestemming-verplichtingen", "m2 atw"),
            entry("gemeentebegroting-inzenden", "+14 atw | 11-14 -1"),
            entry("ontwerpwijziging-openbaar-lichaam", "-84"),
            entry("ontwerpwijziging-bedrijfsvoeringsorganisatie", "-84"),
            entry("ontwerpwijziging-gemeenschappelijk-orgaan", "-84"),
            entry("reactie-wijziging", "-1"),
            entry("kennisgeving-wijziging", "-14"),
            entry("wijziging-vaststellen", "12-31 0"),
            entry("wijziging-inzenden", "+14 atw"),
            entry("zienswijze-jaarrekening", "regeling"),
            entry("kennisgeving-jaarrekening", "-14"),
            entry("indemniteit", "m2 atw"),
            entry("jaarrekening-vaststellen", "12-31 1"),
            entry("jaarrekening-inzenden", "+14 atw | 07-14 1"),
            entry("sisa-inzenden", "+14 atw | 07-14 1"),
            entry("sisa-uitstel", "-14"),
            entry("sisa-beslissing", "+14 atw"),
            entry("sisa-aanwijzing", "w10"),
            entry("sisa-opschorting", "+182"),
            entry("evaluatie", "regeling"),
            entry("evaluatie-beginnen", "-182"),
            entry("geschil-beroep", "+42 atw"),
            entry("geschil-beslissing", "+112"),
            entry("geschil-verdaging", "+182"),
            entry("geschil-opdracht", "regeling"),
            entry("geschil-rechter", "+42 atw"),
            entry("voordracht-vernietiging", "+10 atw"),
            entry("schorsing-voordracht", "+28 atw"),
            entry("inlichtingen-bestuur", "regeling"),
            entry("inlichtingen-lid", "regeling"),
            entry("geheimhouding-bekrachtigen", "0"));

    static Stream<Termijnregel> regels() {
        return Termijntabel.op(VANDAAG).regels().stream();
    }

    @Test
    void theOracleKnowsEveryTermAndNoOther() {
        assertThat(regels().map(Termijnregel::id).collect(toSet()))
                .isEqualTo(TERMIJNEN.keySet().stream()
                        .map(id -> id.replace(" III", ""))
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("regels")
    void everyTermAgreesOnEveryDay(Termijnregel regel) {
        Hoofdstuk hoofdstuk = regel.hoofdstukken().iterator().next();
        String termijn =
                TERMIJNEN.getOrDefault(regel.id() + " " + hoofdstuk, TERMIJNEN.getOrDefault(regel.id(), "onbekend"));

        for (LocalDate dag = LocalDate.of(2024, 1, 1); dag.getYear() < 2036; dag = dag.plusDays(1)) {
            LocalDate verwacht = termijn.equals("regeling") ? null : Orakel.laatsteDag(termijn, dag, dag.getYear() + 1);
            LocalDate berekend = regel.uiterlijk(
                            hoofdstuk, Termijninstellingen.STANDAARD, Aanknoping.op(dag, dag.getYear() + 1))
                    .map(Uiterlijk::dag)
                    .orElse(null);
            if (berekend == null ? verwacht != null : !berekend.equals(verwacht)) {
                assertThat(berekend).as("%s from %s", regel.id(), dag).isEqualTo(verwacht);
            }
        }
    }

    @Test
    void theCalendarsAgreeOnEveryDay() {
        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2038, 1, 1)).forEach(dag -> assertThat(Kalender.isWerkdag(dag))
                .as("%s", dag)
                .isEqualTo(!Orakel.isVrij(dag)));
    }

    @ParameterizedTest
    @MethodSource("regels")
    void theChapterChangesTheArticleAndNeverTheDay(Termijnregel regel) {
        Aanknoping dag = Aanknoping.op(LocalDate.of(2026, 3, 10), 2027);

        assertThat(regel.hoofdstukken().stream()
                        .map(hoofdstuk -> regel.uiterlijk(hoofdstuk, Termijninstellingen.STANDAARD, dag)
                                .map(Uiterlijk::dag))
                        .distinct())
                .hasSize(1);
    }
}
