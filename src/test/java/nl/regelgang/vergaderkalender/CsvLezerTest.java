package nl.regelgang.vergaderkalender;

import static nl.regelgang.vergaderkalender.Bestanden.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLezerTest {

    private static final String VOORBEELD = """
            datum;tot en met;tijd;omschrijving;aanleveren
            10-12-2026;;19:30;Raadsvergadering;26-11-2026

            21-12-2026;03-01-2027;;Kerstreces;
            """;

    @Test
    void het_voorbeeld_van_de_pagina_kan_worden_gelezen() {
        assertThat(lees(VOORBEELD))
                .containsExactly(
                        new Inleesregel(
                                2,
                                Keuze.VERGADERING,
                                LocalDate.of(2026, 12, 10),
                                LocalDate.of(2026, 12, 10),
                                LocalTime.of(19, 30),
                                LocalDate.of(2026, 11, 26),
                                "Raadsvergadering"),
                        new Inleesregel(
                                4,
                                Keuze.RECES,
                                LocalDate.of(2026, 12, 21),
                                LocalDate.of(2027, 1, 3),
                                null,
                                null,
                                "Kerstreces"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10-12-2026",
                "2026-12-10",
                "10/12/2026",
                "10.12.2026",
                "10 december 2026",
                "do 10-12-2026",
                "Donderdag 10 december 2026",
                "10 dec 2026"
            })
    void een_datum_mag_op_veel_manieren_worden_geschreven(String datum) {
        for (String scheiding : List.of(";", ",", "\t")) {
            assertThat(lees("Datum" + scheiding + "Titel\r\n" + datum + scheiding + "Raad\r\n"))
                    .singleElement()
                    .extracting(Inleesregel::van, Inleesregel::omschrijving)
                    .containsExactly(LocalDate.of(2026, 12, 10), "Raad");
        }
    }

    @Test
    void tekens_komen_heel_over_in_utf_8_met_en_zonder_bom_in_utf_16_en_van_windows() {
        String tekst = "datum;omschrijving\n10-12-2026;Begroting – ‘één’ €\n";
        for (byte[] inhoud : List.of(
                tekst.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_16LE),
                tekst.getBytes(StandardCharsets.UTF_16),
                tekst.getBytes(Charset.forName("windows-1252")))) {
            assertThat(lees(inhoud)).extracting(Inleesregel::omschrijving).containsExactly("Begroting – ‘één’ €");
        }
    }

    @Test
    void een_regel_over_meer_regels_telt_vanaf_de_eerste() {
        assertThat(lees("datum;omschrijving\n10-12-2026;\"Raad\nmet; pauze\"\n17-12-2026;Raad\n"))
                .extracting(regel -> regel.nummer() + " " + regel.omschrijving())
                .containsExactly("2 Raad met; pauze", "4 Raad");
    }

    @Test
    void twee_commissies_op_dezelfde_tijd_zijn_geen_dubbele() {
        assertThat(lees("datum;tijd;naam\n10-12-2026;20.00 uur;Ruimte\n10-12-2026;20.00 uur;Samenleving\n"))
                .extracting(Inleesregel::begintijd)
                .containsExactly(LocalTime.of(20, 0), LocalTime.of(20, 0));
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                Arguments.of("", "Dit bestand is leeg."),
                Arguments.of("\uFEFF \n\n", "Dit bestand is leeg."),
                Arguments.of("<!DOCTYPE html><html><body>Inloggen", "Regel 1: dit is een webpagina"),
                Arguments.of("PK\u0003\u0004", "Dit is een Excel-, Word- of zipbestand."),
                Arguments.of("%PDF-1.4", "Dit is een PDF."),
                Arguments.of("datum\0;x\n", "Dit is geen tekstbestand."),
                Arguments.of("zomaar wat tekst", "Regel 1: er is geen kolom ‘datum’."),
                Arguments.of("10-12-2026;Raad\n", "Regel 1: er is geen kolom ‘datum’."),
                Arguments.of("\n\ndag;x\n", "Regel 3: er is geen kolom ‘datum’."),
                Arguments.of("datum;van\n", "Regel 1: er zijn twee kolommen voor hetzelfde: ‘van’."),
                Arguments.of("datum;omschrijving\n", "In dit bestand staat geen enkele vergadering"),
                Arguments.of("datum;x\n10-12-2026;a\n;b\n", "Regel 3: de datum ontbreekt."),
                Arguments.of("datum\n31-02-2027\n", "Regel 2: ‘31-02-2027’ is geen datum die bestaat."),
                Arguments.of("datum\n12/31/2026\n", "Regel 2: ‘12/31/2026’ is geen datum die bestaat."),
                Arguments.of("datum\n10-12-26\n", "Regel 2: ‘10-12-26’ is geen datum die bestaat."),
                Arguments.of("datum\n10-12-0026\n", "Regel 2: het jaar 26 kan niet kloppen. Gebruik een jaar van 2016"),
                Arguments.of("datum;tijd\n10-12-2026;25:00\n", "Regel 2: ‘25:00’ is geen tijd."),
                Arguments.of(
                        "datum;tot en met;x\n20-12-2026;10-12-2026;x\n",
                        "Regel 2: de einddatum ligt vóór de begindatum."),
                Arguments.of(
                        "datum;aanleveren\n10-12-2026;11-12-2026\n",
                        "Regel 2: de uiterste aanleverdatum ligt na de vergadering."),
                Arguments.of("soort;datum\nfeest;10-12-2026\n", "Regel 2: de soort ‘feest’ is niet bekend."),
                Arguments.of(
                        "datum;naam\n10-12-2026;Raad\n11-12-2026;B\n2026-12-10;raad\n",
                        "Regel 4: ‘raad’ op donderdag 10 december 2026 staat ook op regel 2."),
                Arguments.of(
                        "datum;einddatum;naam\n1-7-2027;31-8-2027;Zomerreces\n31-8-2027;;Nareces\n",
                        "Regel 3: ‘Nareces’ overlapt met ‘Zomerreces’ van regel 2."),
                Arguments.of(
                        "datum;naam\n10-12-2026;\"Raad\" x\n",
                        "Regel 2: een aanhalingsteken staat op een verkeerde plaats"),
                Arguments.of(
                        "datum;naam\n10-12-2026;a\n11-12-2026;\"Raad\n",
                        "Regel 3: een aanhalingsteken staat op een verkeerde plaats"),
                Arguments.of(
                        "datum;naam\n" + "10-12-2026;x\n".repeat(50_000),
                        "Regel 1002: hier staan al meer dan 1.000 afspraken"));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void een_fout_bestand_wordt_geweigerd_met_de_regel_erbij(String bestand, String zin) {
        assertThatThrownBy(() -> lees(bestand))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageStartingWith(zin)
                .hasMessageEndingWith("Er is niets overgenomen.");
    }
}
