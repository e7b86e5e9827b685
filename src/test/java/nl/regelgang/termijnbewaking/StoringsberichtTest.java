package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procesmotor.StoringOntstaan;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class StoringsberichtTest {

    @Test
    void een_beheerder_hoort_meteen_dat_een_stap_stilstaat() {
        Toegang toegang = mock(Toegang.class);
        Postuit postuit = mock(Postuit.class);
        when(toegang.metFunctieIn(Toegang.BEHEER, Rol.BEHEERDER))
                .thenReturn(List.of(new Persoon("bo", "Bo Beheer", "bo@example.nl")));

        new Storingsbericht(toegang, postuit)
                .meld(new StoringOntstaan("begrotingsprocedure", "1", "serviceTask_x", "geen verbinding"));

        ArgumentCaptor<Bericht> bericht = ArgumentCaptor.forClass(Bericht.class);
        verify(postuit).klaarzetten(bericht.capture());
        assertThat(bericht.getValue().adres()).isEqualTo("bo@example.nl");
        assertThat(bericht.getValue().onderwerp()).isEqualTo("Regelgang, storing: een stap staat stil");
        assertThat(bericht.getValue().knop())
                .isEqualTo(Bericht.Knop.naarPagina("Bekijk de bewaking", "/beheer/termijnen"));
    }
}
