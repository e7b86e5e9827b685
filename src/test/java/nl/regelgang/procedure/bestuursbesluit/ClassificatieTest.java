package nl.regelgang.procedure.bestuursbesluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the decision table, in the chapters and forms in which it differs (Wgr art. 10 lid 5, 24a, 25, 31a, 35). */
class ClassificatieTest {

    private static final OrganisatieId LICHAAM = new OrganisatieId("so881");
    private static final LocalDate DAG = LocalDate.of(2027, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "GEWOON, I, OPENBAAR_LICHAAM, true, 0, false, LIJST, Wgr art. 10 lid 5",
        "GEWOON, I, OPENBAAR_LICHAAM, false, 1, false, GEEN, Wgr art. 10 lid 5",
        "GEWOON, I, OPENBAAR_LICHAAM, false, 2, false, VERZOEK, Wgr art. 10 lid 5",
        "GEWOON, I, BEDRIJFSVOERINGSORGANISATIE, false, 0, true, BESTUUR, Wgr art. 10 lid 5",
        "RECHTSPERSOON, I, OPENBAAR_LICHAAM, false, 0, false, WENSEN, Wgr art. 31a lid 2",
        "RECHTSPERSOON, IV, OPENBAAR_LICHAAM, true, 0, false, WENSEN, Wgr art. 55a lid 2",
        "BESTUURSCOMMISSIE, V, OPENBAAR_LICHAAM, false, 0, false, WENSEN, Wgr art. 25 lid 2",
        "BESTUURSCOMMISSIE, III, OPENBAAR_LICHAAM, false, 0, false, GEEN, Wgr art. 10 lid 5",
        "ADVIESCOMMISSIE, I, OPENBAAR_LICHAAM, false, 0, false, WENSEN, Wgr art. 24a lid 2",
        "ADVIESCOMMISSIE, I, GEMEENSCHAPPELIJK_ORGAAN, false, 0, false, GEEN, Wgr art. 10 lid 5",
        "AFDELING, I, OPENBAAR_LICHAAM, true, 2, false, INSPRAAK, Wgr art. 10 lid 5",
        "BEGROTING, VI, OPENBAAR_LICHAAM, true, 0, false, BEGROTING, Wgr art. 81"
    })
    void elk_besluit_krijgt_zijn_klasse_met_het_artikel(
            Aard aard,
            Hoofdstuk hoofdstuk,
            Vorm vorm,
            boolean opLijst,
            int verzoeken,
            boolean bestuur,
            Klasse klasse,
            String artikel) {
        Classificatie.Uitkomst uitkomst = Classificatie.van(
                besluit(aard, opLijst ? "Plannen" : null, verzoeken, bestuur), bestuur(hoofdstuk, vorm), 7);
        assertThat(uitkomst.klasse()).isEqualTo(klasse);
        assertThat(uitkomst.grondslag()).hasToString(artikel);
        assertThat(uitkomst.uitleg().get(0)).endsWith("(" + artikel + ").");
    }

    @ParameterizedTest
    @CsvSource({"1/5, 7, 2", "1/5, 5, 1", "1/5, 30, 6", "2, 7, 2", "1 / 3, 4, 2"})
    void ten_minste_een_deel_van_de_raden_wordt_naar_boven_afgerond(String tekst, int raden, int nodig) {
        assertThat(Verzoekdrempel.van(tekst).orElseThrow().nodig(raden)).isEqualTo(nodig);
    }

    @Test
    void een_drempel_is_een_deel_of_een_aantal() {
        assertThat(List.of("", "0", "1/0", "2/5", "vijf", "-1"))
                .allMatch(tekst -> Verzoekdrempel.van(tekst).isEmpty());
    }

    private static Bestuursbesluit besluit(Aard aard, @Nullable String opLijst, int verzoeken, boolean bestuur) {
        return new Bestuursbesluit(
                UUID.randomUUID(),
                aard,
                "artikel 7",
                new Verzoekdrempel(true, 5),
                opLijst,
                bestuur,
                DAG,
                DAG,
                null,
                null,
                null,
                null,
                IntStream.range(0, verzoeken)
                        .mapToObj(i -> new Bestuursbesluit.Verzoek(new OrganisatieId("gm000" + i), "Raad " + i, DAG))
                        .toList());
    }

    private static Bestuur bestuur(Hoofdstuk hoofdstuk, Vorm vorm) {
        return new Bestuur(
                new RegelingId("spel"),
                "Regio",
                hoofdstuk,
                vorm,
                new OrgaanId(LICHAAM, OrgaanSoort.DB),
                new OrgaanId(LICHAAM, OrgaanSoort.AB),
                new Toezichthouder(new OrgaanId(new OrganisatieId("pv25"), OrgaanSoort.GS), "gedeputeerde staten"));
    }
}
