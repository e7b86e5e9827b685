package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class AgendaschrijverTest {

    private static final Instant NU = Instant.parse("2026-05-06T22:30:00Z");

    private static Agendapunt punt(String titel) {
        return new Agendapunt("a-zienswijze-1@regelgang", LocalDate.of(2026, 3, 29), titel, "Wettelijk (Wgr art. 35).");
    }

    @Test
    void een_termijn_is_een_hele_dag_zonder_tijd_en_zonder_tijdzone() {
        String tekst = Agendaschrijver.schrijf(List.of(punt("Termijn: Zienswijze")), NU);

        assertThat(tekst)
                .contains(
                        "DTSTART;VALUE=DATE:20260329\r\n",
                        "DTEND;VALUE=DATE:20260330\r\n",
                        "DTSTAMP:20260506T223000Z\r\n",
                        "UID:a-zienswijze-1@regelgang\r\n",
                        "TRANSP:TRANSPARENT\r\n",
                        "CLASS:PRIVATE\r\n")
                .doesNotContain("VTIMEZONE", "T000000");
    }

    @Test
    void een_lange_titel_met_komma_en_regeleinde_komt_heel_over() throws Exception {
        String titel = "Termijn: Begroting; van\nBEGIN:VEVENT, " + "é".repeat(200);
        Calendar gelezen =
                new CalendarBuilder().build(new StringReader(Agendaschrijver.schrijf(List.of(punt(titel)), NU)));

        assertThat(gelezen.<VEvent>getComponents("VEVENT"))
                .singleElement()
                .satisfies(een -> assertThat(een.getSummary().getValue()).isEqualTo(titel));
    }

    @Test
    void zonder_termijnen_is_er_een_lege_agenda() {
        assertThat(Agendaschrijver.schrijf(List.of(), NU))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    @Test
    void een_soort_heet_zoals_hij_in_de_broncode_staat() {
        assertThat(Soortnaam.van("begrotingAanbieden")).isEqualTo("Begroting aanbieden");
        assertThat(Soortnaam.van("antwoordVanDeRaad")).isEqualTo("Zienswijze");
        assertThat(Soortnaam.van("")).isEmpty();
    }
}
