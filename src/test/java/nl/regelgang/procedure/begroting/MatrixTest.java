package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.begroting.Matrixrij.Vakje;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Traject.Status;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Choosing, ordering and weighing the rows of a round, and writing them to a file. */
class MatrixTest {

    private static final LocalDate DAG = LocalDate.of(2027, 4, 1);
    private static final Grondslag GRONDSLAG = Grondslag.van("Wgr art. 35 lid 3");

    private final Matrixrij buren = rij("Buren", 27_000, Status.OPEN, true, DAG.plusDays(9));
    private final Matrixrij tiel = rij("Tiel", 42_000, Status.INGEDIEND, false, DAG);
    private final Matrixrij aalst = rij("aalst", null, Status.GEEN, false, null);
    private final List<Matrixrij> alle = List.of(tiel, buren, aalst);

    @Test
    void zonder_keuze_staan_alle_deelnemers_op_naam_en_een_hoofdletter_telt_niet() {
        assertThat(Matrixvraag.ALLES.kies(alle)).containsExactly(aalst, buren, tiel);
        assertThat(new Matrixvraag("onzin", "' or 1=1", "op").kies(alle)).containsExactly(aalst, buren, tiel);
        assertThat(new Matrixvraag(null, null, "af").kies(alle)).containsExactly(tiel, buren, aalst);
    }

    @Test
    void wie_niet_is_ingevuld_staat_achteraan_hoe_er_ook_wordt_gesorteerd() {
        assertThat(new Matrixvraag(null, "vergadering", "op").kies(alle)).containsExactly(tiel, buren, aalst);
        assertThat(new Matrixvraag(null, "vergadering", "af").kies(alle)).containsExactly(buren, tiel, aalst);
        assertThat(new Matrixvraag(null, "inwoners", "op").kies(alle)).containsExactly(buren, tiel, aalst);
        assertThat(new Matrixvraag(null, "inwoners", "af").kies(alle)).containsExactly(tiel, buren, aalst);
    }

    @Test
    void een_filter_toont_wie_erbij_hoort_en_telt_ze_allemaal() {
        assertThat(new Matrixvraag("open", null, null).kies(alle)).containsExactly(buren);
        assertThat(new Matrixvraag("laat", null, null).kies(alle)).containsExactly(buren);
        assertThat(new Matrixvraag("zienswijze", null, null).kies(alle)).containsExactly(tiel);
        assertThat(new Matrixvraag("geen", null, null).kies(alle)).containsExactly(aalst);
        assertThat(new Matrixvraag("open", null, null).keuzes(alle))
                .extracting(keuze -> keuze.filter().sleutel() + " " + keuze.aantal() + " " + keuze.gekozen())
                .containsExactly("alle 3 false", "open 1 true", "laat 1 false", "zienswijze 1 false", "geen 1 false");
    }

    @Test
    void het_aandeel_weegt_naar_inwoners_en_naar_stemmen_als_die_verschillen() {
        Zienswijzeronde ronde = ronde(traject("gm1", 42_000, Status.GEEN), traject("gm2", 17_000, Status.OPEN));

        Aandeel gewogen = Aandeel.van(ronde, List.of(zetel("gm1", 2), zetel("gm1", 1), zetel("gm2", 1)));
        assertThat(gewogen.delen())
                .containsExactly(
                        new Aandeel.Deel("Raden", "1 van 2 raden", 50),
                        new Aandeel.Deel("Inwoners", "71 % van de inwoners", 71),
                        new Aandeel.Deel("Stemmen", "3 van 4 stemmen in het bestuur", 75));
        assertThat(gewogen.voorbehoud()).isEmpty();
        assertThat(Aandeel.van(ronde, List.of(zetel("gm1", 1), zetel("gm2", 1))).delen())
                .extracting(Aandeel.Deel::wat)
                .containsExactly("Raden", "Inwoners");
    }

    @Test
    void het_aandeel_zegt_van_wie_de_inwoners_niet_bekend_zijn() {
        Traject onbekend = traject("gm1", null, Status.GEEN);
        assertThat(Aandeel.van(ronde(onbekend, traject("gm2", 10, Status.OPEN)), List.of())
                        .voorbehoud())
                .isEqualTo("Van 1 deelnemer is het aantal inwoners niet bekend; die telt in het percentage niet mee.");
        Aandeel niets = Aandeel.van(ronde(onbekend), List.of());
        assertThat(niets.voorbehoud()).isEqualTo("Hoeveel inwoners de deelnemers hebben, is niet bekend.");
        assertThat(niets.delen()).extracting(Aandeel.Deel::wat).containsExactly("Raden");
    }

    /** SE-14: whoever names an organisation runs nothing in the spreadsheet of another. */
    @Test
    void een_naam_die_op_een_formule_lijkt_blijft_in_het_bestand_tekst() {
        for (String begin : List.of("=", "+", "-", "@", "\t", "\r")) {
            String naam = begin + "cmd|' /C calc'!A0";
            String bestand = bestand(rij(naam, 1, Status.OPEN, false, null));
            assertThat(bestand).contains("'" + naam).doesNotContain("\n" + naam).doesNotContain(";" + naam);
        }
        assertThat(bestand(rij("a;\"b\"\nc", 1, Status.OPEN, false, null))).contains("\"a;\"\"b\"\"\nc\";1;");
    }

    @Test
    void het_bestand_heeft_de_kolommen_van_de_pagina_en_dagen_die_een_rekenblad_kent() {
        assertThat(bestand(tiel))
                .startsWith("\uFEFFDeelnemer;Inwoners;Raad;Raad, datum;Zienswijze;Zienswijze, datum;Herinnering\r\n")
                .contains("Tiel;42000;gepland;2027-04-01;");
    }

    private static String bestand(Matrixrij rij) {
        List<Matrixkolom> kolommen = Matrixkolom.zichtbaar(List.of(rij));
        return new String(Matrixbestand.van(kolommen, List.of(rij)), StandardCharsets.UTF_8);
    }

    private static Matrixrij rij(
            String naam, @Nullable Integer inwoners, Status status, boolean laat, @Nullable LocalDate raad) {
        Vakje onbekend = Vakje.ONBEKEND;
        return new Matrixrij(
                UUID.randomUUID(),
                naam,
                inwoners,
                status,
                laat,
                onbekend,
                onbekend,
                onbekend,
                new Vakje("nu", "gepland", "", raad),
                new Vakje("wacht", status.naam()),
                null,
                onbekend,
                false);
    }

    private static ABLid zetel(String namens, int stemmen) {
        return new ABLid(UUID.randomUUID().toString(), "Een lid", new OrganisatieId(namens), stemmen);
    }

    private static Zienswijzeronde ronde(Traject... trajecten) {
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
        return new Zienswijzeronde(UUID.randomUUID(), zaak, 1, DAG, DAG, null, null, List.of(trajecten));
    }

    private static Traject traject(String code, @Nullable Integer inwoners, Status status) {
        Deelnemend deelnemer = new Deelnemend(
                new OrganisatieId(code),
                code,
                OrgaanId.van(code + "/raad"),
                OrgaanId.van(code + "/griffie"),
                OrgaanId.van(code + "/college"),
                inwoners);
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
