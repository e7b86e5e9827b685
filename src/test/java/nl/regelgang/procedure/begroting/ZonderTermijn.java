package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A traject that was opened before the register kept its term. */
abstract class ZonderTermijn extends Scenario {

    private static final String BEHEERDER = "zt.beheerder";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Test
    void de_nachtelijke_vergelijking_meldt_een_traject_zonder_termijn_en_verzetten_herstelt_het() {
        if (toegang.persoon(BEHEERDER).isEmpty()) {
            mensen.voegToe(new Persoon(BEHEERDER, BEHEERDER, "zt@example.nl"), "test");
            mensen.geef(BEHEERDER, Toegang.BEHEER, Rol.BEHEERDER, "beheerder", toneel().vandaag(), null, "test");
        }
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        UUID traject = toneel().traject("Tiel").id();
        assertThat(verschillen()).doesNotContain(traject.toString());

        database.sql("delete from termijn where onderdeel = ?").param(traject).update();
        assertThat(verschillen())
                .contains(traject.toString(), "heeft een uiterste dag, maar staat niet in het register");

        Planwerk.van_de_secretaris(toneel())
                .verzet(
                        new Begrotingsprocedure.Plan(
                                Plandagen.AANBIEDING.plusWeeks(1), Plandagen.VERGADERING.plusWeeks(1)),
                        "Proef.");
        assertThat(verschillen()).doesNotContain(traject.toString());
        dan.loopt_de_termijn_van("Tiel", "antwoordVanDeRaad");
    }

    private String verschillen() {
        Pagina beheer = new Pagina(toneel(), BEHEERDER);
        assertThat(beheer.verzendt("/beheer/termijnen/vergelijken", "x", "x")).isEqualTo(302);
        return beheer.lees("/beheer/termijnen");
    }
}
