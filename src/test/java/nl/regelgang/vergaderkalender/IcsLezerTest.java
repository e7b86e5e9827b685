package nl.regelgang.vergaderkalender;

import static nl.regelgang.vergaderkalender.Bestanden.afspraak;
import static nl.regelgang.vergaderkalender.Bestanden.ics;
import static nl.regelgang.vergaderkalender.Bestanden.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IcsLezerTest {

    private static final String EIGEN_TIJDZONE = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:%s",
            "BEGIN:STANDARD",
            "DTSTART:16010101T000000",
            "TZOFFSETFROM:+0900",
            "TZOFFSETTO:+0900",
            "END:STANDARD",
            "END:VTIMEZONE");

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Europe/Amsterdam:20261210T193000, 19:30",
        "DTSTART;TZID=W. Europe Standard Time:20261210T193000, 19:30",
        "DTSTART:20261210T183000Z, 19:30",
        "DTSTART:20260610T173000Z, 19:30",
        "DTSTART:20261210T193000, 19:30",
        "DTSTART;TZID=America/New_York:20261210T133000, 19:30",
        "DTSTART;VALUE=DATE:20261210, ",
        "DTSTART:20261210, "
    })
    void een_begintijd_is_die_in_nederland(String begin, LocalTime tijd) {
        assertThat(lees(ics(afspraak(begin, "SUMMARY:Raadsvergadering"))))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.keuze()).isEqualTo(Keuze.VERGADERING);
                    assertThat(regel.van().getDayOfMonth()).isEqualTo(10);
                    assertThat(regel.begintijd()).isEqualTo(tijd);
                    assertThat(regel.nummer()).isEqualTo(4);
                });
    }

    @Test
    void een_hele_dag_in_een_andere_tijdzone_verschuift_niet() {
        assertThat(lees(ics(afspraak("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270102", "SUMMARY:x"))))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.van()).isEqualTo(LocalDate.of(2027, 1, 1));
                    assertThat(regel.totEnMet()).isEqualTo(LocalDate.of(2027, 1, 1));
                });
    }

    @Test
    void wat_reces_of_vakantie_heet_is_een_reces_tot_en_met_de_dag_voor_het_einde() {
        assertThat(lees(ics(
                        afspraak("DTSTART;VALUE=DATE:20270712", "DTEND;VALUE=DATE:20270823", "SUMMARY:Zomerreces"),
                        afspraak("DTSTART;VALUE=DATE:20271018", "DURATION:P7D", "SUMMARY:Herfstvakantie"),
                        afspraak("DTSTART;VALUE=DATE:20270902", "SUMMARY:Avond over vakantiewoningen"))))
                .extracting(Inleesregel::keuze, Inleesregel::totEnMet)
                .containsExactly(
                        tuple(Keuze.RECES, LocalDate.of(2027, 8, 22)),
                        tuple(Keuze.RECES, LocalDate.of(2027, 10, 24)),
                        tuple(Keuze.VERGADERING, LocalDate.of(2027, 9, 2)));
    }

    @Test
    void wat_geannuleerd_is_vervalt() {
        assertThat(lees(ics(
                        afspraak("DTSTART:20261210T193000", "STATUS:CANCELLED", "SUMMARY:Raad"),
                        afspraak("DTSTART:20261217T193000", "SUMMARY:VERVALLEN: Raad"),
                        afspraak("DTSTART:20261224T193000", "STATUS:CONFIRMED", "SUMMARY:Raad"))))
                .extracting(Inleesregel::keuze)
                .containsExactly(Keuze.VERVALLEN, Keuze.VERVALLEN, Keuze.VERGADERING);
    }

    @Test
    void een_reeks_wordt_uitgeschreven_met_uitzonderingen_en_verplaatste_keren() {
        List<Inleesregel> regels = lees(ics(
                afspraak(
                        "DTSTART;TZID=Europe/Amsterdam:20270304T193000",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5",
                        "EXDATE;TZID=Europe/Amsterdam:20270318T193000",
                        "SUMMARY:Raad"),
                afspraak(
                        "RECURRENCE-ID;TZID=Europe/Amsterdam:20270401T193000",
                        "DTSTART;TZID=Europe/Amsterdam:20270408T200000",
                        "SUMMARY:Raad"),
                afspraak(
                        "RECURRENCE-ID;TZID=Europe/Amsterdam:20270429T193000",
                        "DTSTART;TZID=Europe/Amsterdam:20270429T193000",
                        "STATUS:CANCELLED",
                        "SUMMARY:Raad")));

        assertThat(regels)
                .extracting(regel -> regel.keuze() + " " + regel.van() + " " + regel.begintijd())
                .containsExactly(
                        "VERGADERING 2027-03-04 19:30",
                        // After the change to summer time still at the same hour.
                        "VERGADERING 2027-04-15 19:30",
                        "VERGADERING 2027-04-08 20:00",
                        "VERVALLEN 2027-04-29 19:30");
    }

    @Test
    void een_reeks_zonder_einde_houdt_na_drie_jaar_op() {
        List<Inleesregel> regels =
                lees(ics(afspraak("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=MONTHLY;BYDAY=2TH", "SUMMARY:Raad")));

        assertThat(regels).hasSizeBetween(47, 49);
        assertThat(regels.get(0).van()).isAfterOrEqualTo(Bestanden.VANDAAG.minusYears(1));
        assertThat(regels.get(regels.size() - 1).van()).isBeforeOrEqualTo(Bestanden.VANDAAG.plusYears(3));
    }

    @Test
    void losse_regeleinden_gevouwen_regels_en_vreemde_velden_mogen() {
        String bestand = ics(afspraak(
                        "SUMMARY:Raads",
                        " vergadering\\, besluitvormend",
                        "ORGANIZER:geen adres",
                        "URL:ht tp://fout",
                        "DTSTAMP:ooit",
                        "X-EIGEN;A=\"b:c\":d",
                        "DTSTART:20261210T193000",
                        "BEGIN:VALARM",
                        "TRIGGER:straks",
                        "END:VALARM"))
                .replace("\r\n", "\n");

        assertThat(lees(bestand))
                .singleElement()
                .extracting(Inleesregel::omschrijving)
                .isEqualTo("Raadsvergadering, besluitvormend");
    }

    static Stream<Arguments> fouten() {
        String goed = afspraak("DTSTART;VALUE=DATE:20261210", "SUMMARY:Raad");
        return Stream.of(
                Arguments.of(
                        "no begin", ics(goed, afspraak("SUMMARY:x")), "Regel 9: deze afspraak heeft geen begindatum."),
                Arguments.of(
                        "month 13",
                        ics(goed, afspraak("SUMMARY:x", "DTSTART:20261340T193000")),
                        "Regel 12: de begindatum van deze afspraak kan niet worden gelezen."),
                Arguments.of(
                        "bad date after a folded line",
                        ics(afspraak("SUMMARY:x", " y", " z", "DTSTART:20261340T193000")),
                        "Regel 9: de begindatum van deze afspraak kan niet worden gelezen."),
                Arguments.of(
                        "end before begin",
                        ics(afspraak("DTSTART:20261210T193000", "SUMMARY:x", "DTEND:20261210T183000")),
                        "Regel 8: deze afspraak eindigt voordat zij begint."),
                Arguments.of(
                        "end before begin in days",
                        ics(afspraak("DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261201", "SUMMARY:x")),
                        "Regel 7: deze afspraak eindigt voordat zij begint."),
                Arguments.of(
                        "unknown zone",
                        ics(afspraak("SUMMARY:x", "DTSTART;TZID=Mars/Olympus:20261210T193000")),
                        "Regel 7: de begindatum kan niet worden gelezen."),
                Arguments.of(
                        "unknown frequency",
                        ics(afspraak("DTSTART:20261210T193000", "RRULE:FREQ=SOMS", "SUMMARY:x")),
                        "Regel 7: de herhaling van deze afspraak kan niet worden gelezen."),
                Arguments.of(
                        "every second",
                        ics(afspraak("DTSTART:20261210T193000", "RRULE:FREQ=SECONDLY", "SUMMARY:x")),
                        "Regel 7: deze afspraak wordt vaker dan één keer per dag herhaald."),
                Arguments.of(
                        "many times a day",
                        ics(afspraak("DTSTART:20261210T193000", "RRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2")),
                        "Regel 7: deze afspraak wordt vaker dan één keer per dag herhaald."),
                Arguments.of(
                        "every day for years",
                        ics(afspraak("DTSTART:20200101T193000", "RRULE:FREQ=DAILY")),
                        "Regel 4: met deze afspraak erbij zijn het er meer dan 1.000."),
                Arguments.of(
                        "series from long ago",
                        ics(afspraak("DTSTART;VALUE=DATE:16000101", "RRULE:FREQ=DAILY")),
                        "Regel 6: het jaar 1600 kan niet kloppen."),
                Arguments.of(
                        "a year that cannot be",
                        ics(afspraak("DTSTART;VALUE=DATE:22060101", "SUMMARY:x")),
                        "Regel 4: het jaar 2206 kan niet kloppen."),
                Arguments.of(
                        "text between the lines",
                        ics(goed, "zomaar tekst"),
                        "Regel 9: hier staat tekst die niet in een kalenderbestand hoort."),
                Arguments.of(
                        "cut off",
                        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + goed.replace("END:VEVENT", "LOCATION:Tiel"),
                        "Regel 8: het bestand houdt hier op"),
                Arguments.of(
                        "ends what did not begin",
                        ics("END:VEVENT"),
                        "Regel 4: hier eindigt iets dat niet is begonnen (END:VEVENT)."),
                Arguments.of("two calendars", ics(goed) + ics(goed), "Regel 10: hier begint nog een kalender."),
                Arguments.of(
                        "the same twice",
                        ics(goed, goed),
                        "Regel 9: ‘Raad’ op donderdag 10 december 2026 staat ook op regel 4."),
                Arguments.of(
                        "overlapping recessen",
                        ics(
                                afspraak(
                                        "DTSTART;VALUE=DATE:20270712",
                                        "DTEND;VALUE=DATE:20270823",
                                        "SUMMARY:Zomerreces"),
                                afspraak("DTSTART;VALUE=DATE:20270822", "SUMMARY:Bouwvakantie")),
                        "Regel 10: ‘Bouwvakantie’ overlapt met ‘Zomerreces’ van regel 4."),
                Arguments.of(
                        "title too long",
                        ics(afspraak("DTSTART;VALUE=DATE:20261210", "SUMMARY:" + "x".repeat(201))),
                        "Regel 4: de omschrijving is langer dan 200 tekens."),
                Arguments.of("nothing in it", ics("X-LEEG:1"), "In dit bestand staat geen enkele vergadering"),
                Arguments.of("only a task", ics("BEGIN:VTODO", "END:VTODO"), "In dit bestand staat geen enkele"),
                Arguments.of("a card", "BEGIN:VCARD\nEND:VCARD", "Regel 1: dit is geen kalenderbestand"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouten")
    void een_fout_bestand_wordt_geweigerd_met_de_regel_erbij(String naam, String bestand, String zin) {
        assertThatThrownBy(() -> lees(bestand))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageStartingWith(zin)
                .hasMessageEndingWith("Er is niets overgenomen.");
    }

    @Test
    void vijftigduizend_afspraken_worden_geweigerd_zonder_ze_te_lezen() {
        StringBuilder klein = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int nummer = 0; nummer < 50_000; nummer++) {
            klein.append("BEGIN:VEVENT\nEND:VEVENT\n");
        }
        klein.append("END:VCALENDAR\n");

        assertThatThrownBy(() -> lees(klein.toString()))
                .hasMessageStartingWith("In dit bestand staan 50.000 afspraken");
        assertThatThrownBy(() ->
                        lees(klein.append("X-A:").append("x".repeat(2_000_000)).toString()))
                .hasMessageStartingWith("Dit bestand is groter dan 2 MB.");
    }

    @Test
    void a_time_zone_of_one_file_means_nothing_for_the_next() {
        String gewoon = ics(afspraak("DTSTART;TZID=Europe/Amsterdam:20261210T193000", "SUMMARY:x"));
        String verschoven = ics(
                EIGEN_TIJDZONE.formatted("Europe/Amsterdam"),
                afspraak("DTSTART;TZID=Europe/Amsterdam:20261210T193000", "SUMMARY:x"));

        assertThat(lees(verschoven)).extracting(Inleesregel::begintijd).containsExactly(LocalTime.of(11, 30));
        assertThat(lees(gewoon)).extracting(Inleesregel::begintijd).containsExactly(LocalTime.of(19, 30));
    }

    @Test
    void the_heaviest_rules_that_are_taken_are_read_in_seconds() {
        StringBuilder bestand = new StringBuilder();
        for (int nummer = 0; nummer < 1000; nummer++) {
            bestand.append(afspraak(
                                    "DTSTART;VALUE=DATE:20161201",
                                    "RRULE:FREQ=DAILY;UNTIL=20250101",
                                    "SUMMARY:" + nummer)
                            .replace("1@", nummer + "@"))
                    .append("\r\n");
        }
        bestand.append("X-EINDE:1");

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> lees(ics(bestand.toString())))
                .hasMessageStartingWith("In dit bestand staat geen enkele"));
    }
}
