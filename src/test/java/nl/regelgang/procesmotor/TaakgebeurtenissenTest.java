package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Test;

@OpH2
class TaakgebeurtenissenTest extends Motorproef {

    @Test
    void een_nieuwe_taak_zegt_van_wie_ze_is_wanneer_ze_af_moet_en_waarom() {
        String taak = metTaak();

        assertThat(gebeurd(TaakOntstaan.class)).singleElement().satisfies(nieuw -> {
            assertThat(nieuw.taak()).isEqualTo(taak);
            assertThat(nieuw.proces()).isEqualTo("proef");
            assertThat(nieuw.sleutel()).isEqualTo(sleutel);
            assertThat(nieuw.stap()).isEqualTo("antwoordVastleggen");
            assertThat(nieuw.naam()).isEqualTo("Antwoord vastleggen");
            assertThat(nieuw.formulier()).isEqualTo("antwoordVastleggen");
            assertThat(nieuw.organen()).containsExactly(Proefmotor.GRIFFIE, Proefmotor.DB);
            assertThat(nieuw.uiterlijk()).isEqualTo(Proef.UITERLIJK);
            assertThat(nieuw.grondslag()).isEqualTo(Grondslag.van("Wgr art. 35 lid 4"));
        });
    }

    @Test
    void nemen_en_teruggeven_worden_gemeld() {
        String taak = metTaak();

        motor.neem(taak, "griffier");
        motor.neem(taak, null);

        assertThat(gebeurd(TaakGenomen.class))
                .isEqualTo(List.of(new TaakGenomen(taak, "griffier"), new TaakGenomen(taak, null)));
    }

    @Test
    void een_voltooide_taak_verdwijnt() {
        String taak = metTaak();

        motor.voltooi(taak, ANTWOORD, "griffier");

        assertThat(gebeurd(TaakVerdwenen.class)).containsExactly(new TaakVerdwenen(taak, true));
    }

    /** So that who listens can lock the dossier first, whichever task list the completion came from. */
    @Test
    void de_voltooiing_wordt_gemeld_voordat_de_rechtshandeling_begint() {
        String taak = metTaak();

        assertThatThrownBy(() -> motor.voltooi(taak, Map.of("antwoord", "fout"), "griffier"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit is geen antwoord.");
        assertThat(gebeurd(TaakVerdwenen.class)).containsExactly(new TaakVerdwenen(taak, true));
    }

    @Test
    void een_taak_die_niet_meer_nodig_is_verdwijnt_ook() {
        String taak = metTaak();

        motor.meld("proefIngetrokken", sleutel);

        assertThat(gebeurd(TaakVerdwenen.class)).containsExactly(new TaakVerdwenen(taak, false));
    }
}
