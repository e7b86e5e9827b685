package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.begroting.Begrotingsfeit.RadenIngelicht;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeergaveTest {

    private static final Grondslag GRONDSLAG = Grondslag.van("Wgr art. 35 lid 3");
    private static final LocalDate DAG = LocalDate.of(2027, 6, 30);

    private final Weergave weergave = new Weergave();

    @ParameterizedTest
    @CsvSource({
        "0, 8, 0 van 8 raden hebben gereageerd",
        "1, 8, 1 van 8 raden heeft gereageerd",
        "2, 8, 2 van 8 raden hebben gereageerd",
        "0, 1, 0 van 1 raad heeft gereageerd"
    })
    void de_stand_van_een_ronde_in_goed_Nederlands(int binnen, int alle, String zin) {
        assertThat(weergave.stand(ronde(binnen, alle))).isEqualTo(zin);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 raad ingelicht: iets.", "2, 2 raden ingelicht: iets."})
    void ingelichte_raden_in_goed_Nederlands(int raden, String zin) {
        assertThat(new RadenIngelicht(UUID.randomUUID(), "iets", raden, GRONDSLAG).omschrijving())
                .isEqualTo(zin);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 deelnemer", "2, 2 deelnemers"})
    void deelnemers_in_goed_Nederlands(int aantal, String zin) {
        assertThat(weergave.deelnemers(aantal)).isEqualTo(zin);
    }

    private static Zienswijzeronde ronde(int binnen, int alle) {
        List<Traject> trajecten = IntStream.range(0, alle)
                .mapToObj(nummer -> traject(nummer < binnen ? Traject.Status.GEEN : Traject.Status.OPEN))
                .toList();
        Zaak zaak = new Zaak(
                UUID.randomUUID(),
                new RegelingId("regio"),
                "Regio",
                "Ontwerpbegroting 2028",
                OrgaanId.van("so0894/db"),
                UUID.randomUUID(),
                GRONDSLAG,
                null,
                GRONDSLAG,
                GRONDSLAG);
        return new Zienswijzeronde(UUID.randomUUID(), zaak, 1, DAG, DAG, null, null, trajecten);
    }

    private static Traject traject(Traject.Status status) {
        Deelnemend deelnemer = new Deelnemend(
                new OrganisatieId("gm0281"),
                "Tiel",
                OrgaanId.van("gm0281/raad"),
                OrgaanId.van("gm0281/griffie"),
                OrgaanId.van("gm0281/college"),
                null);
        return new Traject(
                UUID.randomUUID(),
                UUID.randomUUID(),
                deelnemer,
                status,
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
