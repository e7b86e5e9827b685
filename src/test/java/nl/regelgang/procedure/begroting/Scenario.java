package nl.regelgang.procedure.begroting;

import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A begrotingsprocedure as people live through it, on the real engine and all real modules. All scenarios share one
 * application and its people; every scenario has a procedure of its own and begins on {@link Verzetbareklok#BEGIN}.
 */
@SpringBootTest(
        classes = {Regelgang.class, Scenarioconfiguratie.class},
        properties = "regelgang.standpunt.aanvragen-per-minuut=100000")
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
abstract class Scenario {

    Gegeven gegeven;
    Als als;
    Dan dan;

    @Autowired
    private Toneel toneel;

    Toneel toneel() {
        return toneel;
    }

    @BeforeEach
    void doek_op() {
        toneel.opnieuw();
        gegeven = new Gegeven(toneel);
        als = new Als(toneel);
        dan = new Dan(toneel);
    }

    @AfterEach
    void doek_neer() {
        toneel.klok.los();
    }
}
