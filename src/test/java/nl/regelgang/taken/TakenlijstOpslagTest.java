package nl.regelgang.taken;

import static nl.regelgang.taken.Lijstproef.BUREN;
import static nl.regelgang.taken.Lijstproef.COLLEGE;
import static nl.regelgang.taken.Lijstproef.GRIFFIE;
import static nl.regelgang.taken.Lijstproef.VRIJDAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Tegelijk;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.taken.Taak.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list finds, on both databases, against a filter in Java over all tasks that knows nothing of SQL. */
class TakenlijstOpslagTest {

    private static final OrgaanId DB = OrgaanId.van("so0780/db");
    private static final OrgaanId AB = OrgaanId.van("so0780/ab");
    private static final List<OrgaanId> ORGANEN = List.of(GRIFFIE, COLLEGE, BUREN, DB, AB);
    private static final List<String> REGELINGEN =
            List.of("Regio Rivierenland", "GGD 100% _zeker_!", "O'Brien; drop table taak", "Één WERK\\zaak", "x");
    private static final List<String> STAPPEN =
            List.of("Zienswijze vastleggen", "Ontvangst bevestigen", "Standpunt voorbereiden");
    private static final List<String> MENSEN = List.of("gerda", "jan", "piet.van.dorp");
    private static final List<String> ZOEKTERMEN = List.of(
            "rivier", "WERK", "100%", "_", "!", "'", "\\", "zienswijze rivierenland", "%%", "één", "begroting 2028 x");

    static List<Named<Supplier<DataSource>>> databases() {
        return List.of(
                Named.of("H2", () -> Testdatabases.h2(Lijstproef.SCRIPTS)),
                Named.of("PostgreSQL", () -> Testdatabases.postgres(Lijstproef.SCRIPTS)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatTheListShowsIsWhatAFilterOverAllTasksGives(Supplier<DataSource> database) {
        Lijstproef proef = new Lijstproef(database.get());
        Random toeval = new Random(20260424);
        proef.persoon("gerda", "Gerda Griffier", GRIFFIE);
        proef.persoon("jan", "Jan Jansen", GRIFFIE, COLLEGE, BUREN);
        proef.persoon("piet.van.dorp", "Piet van Dorp", AB, DB);
        List<Taak> alle = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Taak taak = proef.bewaar(willekeurig("t" + i, toeval));
            if (toeval.nextInt(4) == 0) {
                proef.voorraad.sluit(taak.id(), Stand.VOLTOOID, Instant.EPOCH);
            } else {
                alle.add(taak);
            }
        }
        for (int i = 0; i < 150; i++) {
            String persoon = kies(MENSEN, toeval);
            Map<String, String> vraag = vraag(toeval);
            assertSame(proef, alle, persoon, vraag);
        }
    }

    private static void assertSame(Lijstproef proef, List<Taak> alle, String persoon, Map<String, String> vraag) {
        List<Taak> verwacht =
                alle.stream().filter(taak -> past(taak, persoon, vraag, proef)).toList();
        List<Taak> gevonden = new ArrayList<>();
        Takenlijst.Bladzijde bladzijde;
        int nummer = 0;
        do {
            Map<String, String> deze = new HashMap<>(vraag);
            deze.put("bladzijde", Integer.toString(++nummer));
            bladzijde = proef.lijst.lees(Takenvraag.van(deze), Volgorde.UITERLIJK, persoon);
            bladzijde.regels().forEach(regel -> gevonden.add(regel.taak()));
        } while (nummer < bladzijde.laatste());
        assertThat(gevonden)
                .as(persoon + " asks " + vraag)
                .extracting(Taak::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        verwacht.stream().map(Taak::id).toList());
        assertThat(bladzijde.totaal()).as(vraag.toString()).isEqualTo(verwacht.size());
        assertOrdered(gevonden, vraag.getOrDefault("volgorde", "uiterlijk"));
        verwacht.stream()
                .collect(Collectors.groupingBy(taak -> Urgentie.van(taak.uiterlijk(), VRIJDAG), Collectors.counting()))
                .forEach((urgentie, aantal) -> assertThat(proef.lijst
                                .lees(Takenvraag.van(vraag), Volgorde.UITERLIJK, persoon)
                                .perUrgentie()
                                .get(urgentie))
                        .isEqualTo(aantal.intValue()));
    }

    /** Databases differ in how they order letters; that equal ones stand together, and days in order, is the same in all. */
    private static void assertOrdered(List<Taak> gevonden, String volgorde) {
        Comparator<Taak> opDag = Comparator.comparing(Taak::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder()));
        Function<Taak, Object> groep =
                switch (volgorde) {
                    case "regeling" -> Taak::regeling;
                    case "naam" -> Taak::naam;
                    case "behandelaar" -> taak -> Objects.requireNonNullElse(taak.behandelaar(), "");
                    default -> taak -> "";
                };
        Set<Object> geweest = new HashSet<>();
        Object vorige = null;
        List<Taak> samen = new ArrayList<>();
        for (Taak taak : gevonden) {
            Object deze = groep.apply(taak);
            if (!deze.equals(vorige)) {
                assertThat(geweest.add(deze))
                        .as(deze + " stands together by " + volgorde)
                        .isTrue();
                samen.clear();
            }
            samen.add(taak);
            assertThat(samen).isSortedAccordingTo(opDag);
            vorige = deze;
        }
    }

    private static boolean past(Taak taak, String persoon, Map<String, String> vraag, Lijstproef proef) {
        Collection<OrgaanId> eigen = proef.toegang.werkgebied(persoon).organen();
        boolean team = taak.organen().stream().anyMatch(eigen::contains);
        boolean inLijst =
                switch (vraag.getOrDefault("lijst", "")) {
                    case "mijn" -> team && persoon.equals(taak.behandelaar());
                    case "team" -> team;
                    default ->
                        taak.organen().stream().anyMatch(orgaan -> eigen.stream()
                                .anyMatch(van -> van.organisatie().equals(orgaan.organisatie())));
                };
        String tekst = (taak.naam() + " " + taak.regeling() + " " + taak.procedure() + " " + taak.deelnemer())
                .toLowerCase(Locale.ROOT);
        return inLijst
                && gelijk(vraag.get("regeling"), taak.regeling())
                && gelijk(vraag.get("stap"), taak.naam())
                && gelijk(vraag.get("soort"), "Begroting")
                && (vraag.get("orgaan") == null || taak.organen().contains(OrgaanId.van(vraag.get("orgaan"))))
                && gelijk(
                        vraag.get("termijn"),
                        Urgentie.van(taak.uiterlijk(), VRIJDAG).code())
                && behandelaar(vraag.get("behandelaar"), taak.behandelaar(), persoon)
                && (vraag.get("zoek") == null
                        || Arrays.stream(vraag.get("zoek")
                                        .toLowerCase(Locale.ROOT)
                                        .split(" ", -1))
                                .allMatch(tekst::contains));
    }

    private static boolean gelijk(@Nullable String gevraagd, String waarde) {
        return gevraagd == null || gevraagd.equals(waarde);
    }

    private static boolean behandelaar(@Nullable String gevraagd, @Nullable String behandelaar, String persoon) {
        if (gevraagd == null) {
            return true;
        }
        return switch (gevraagd) {
            case "_ik" -> persoon.equals(behandelaar);
            case "_niemand" -> behandelaar == null;
            default -> gevraagd.equals(behandelaar);
        };
    }

    private static Map<String, String> vraag(Random toeval) {
        Map<String, String> vraag = new HashMap<>();
        vraag.put("lijst", kies(List.of("mijn", "team", "organisatie"), toeval));
        soms(vraag, "regeling", REGELINGEN, toeval);
        soms(vraag, "stap", STAPPEN, toeval);
        soms(vraag, "soort", List.of("Begroting", "Begroting", "Wijziging"), toeval);
        soms(vraag, "orgaan", ORGANEN.stream().map(OrgaanId::toString).toList(), toeval);
        soms(vraag, "termijn", List.of("te-laat", "vandaag", "deze-week", "later"), toeval);
        soms(vraag, "behandelaar", List.of("_ik", "_niemand", "jan", "gerda", "onbekend"), toeval);
        soms(vraag, "zoek", ZOEKTERMEN, toeval);
        soms(vraag, "volgorde", List.of("regeling", "naam", "behandelaar"), toeval);
        return vraag;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofTwoFirstPreferencesAtTheSameMomentTheLastOneHolds(Supplier<DataSource> database) throws Exception {
        DataSource opslag = database.get();
        Weergaveopslag weergaven = new Weergaveopslag(JdbcClient.create(opslag));
        Voorkeur laatste = new Voorkeur(null, Volgorde.NAAM, true, Set.of());

        Tegelijk.eerstEnMeteenDaarna(
                opslag,
                eerst -> new Weergaveopslag(eerst)
                        .bewaar("gerda", new Voorkeur(null, Volgorde.REGELING, false, Set.of())),
                () -> weergaven.bewaar("gerda", laatste));

        assertThat(weergaven.voorkeur("gerda")).contains(laatste);
    }

    private static void soms(Map<String, String> vraag, String naam, List<String> keuzes, Random toeval) {
        if (toeval.nextInt(4) == 0) {
            vraag.put(naam, kies(keuzes, toeval));
        }
    }

    private static Taak willekeurig(String id, Random toeval) {
        LocalDate dag = toeval.nextInt(8) == 0 ? null : VRIJDAG.plusDays(toeval.nextInt(12) - 5L);
        String behandelaar = toeval.nextInt(3) == 0 ? null : kies(MENSEN, toeval);
        // A bestuur that is both DB and AB gets a task once, for two organen.
        OrgaanId orgaan = kies(ORGANEN, toeval);
        OrgaanId[] organen = orgaan.equals(DB) ? new OrgaanId[] {DB, AB} : new OrgaanId[] {orgaan};
        return Lijstproef.taak(id, kies(REGELINGEN, toeval), kies(STAPPEN, toeval), dag, behandelaar, organen);
    }

    private static <T> T kies(List<T> keuzes, Random toeval) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }
}
