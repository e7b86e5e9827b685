package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.BUREN;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.TOEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Opslagproef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saved views and what people prefer, on both databases. */
class WeergaveopslagTest {

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("taken");
    }

    private static Taakweergave weergave(String naam, String persoon, @Nullable OrgaanId orgaan) {
        return new Taakweergave(UUID.randomUUID(), naam, persoon, orgaan, "lijst=team");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_view_is_of_who_made_it_or_of_the_team_that_shares_it(DataSource database) {
        Weergaveopslag opslag = new Weergaveopslag(JdbcClient.create(database));
        Taakweergave eigen = weergave("b eigen", "gerda", null);
        Taakweergave gedeeld = weergave("A gedeeld", "jan", TIEL);
        opslag.voegToe(eigen, TOEN);
        opslag.voegToe(gedeeld, TOEN);

        assertThat(opslag.van("gerda", List.of(TIEL))).containsExactly(gedeeld, eigen);
        assertThat(opslag.van("gerda", List.of(BUREN))).containsExactly(eigen);
        assertThat(opslag.van("jan", List.of())).isEmpty();
        opslag.hernoem(eigen.id(), "Nieuw");
        assertThat(opslag.van("gerda", List.of()))
                .extracting(Taakweergave::naam)
                .containsExactly("Nieuw");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_somebody_prefers_comes_back_and_outlives_the_view_with_which_it_began(DataSource database) {
        Weergaveopslag opslag = new Weergaveopslag(JdbcClient.create(database));
        Taakweergave eigen = weergave("eigen", "gerda", null);
        opslag.voegToe(eigen, TOEN);
        assertThat(opslag.voorkeur("gerda")).isEmpty();
        opslag.bewaar("gerda", Voorkeur.GEEN);
        assertThat(opslag.voorkeur("gerda")).contains(Voorkeur.GEEN);
        Set<Kolom> verborgen = Set.of(Kolom.WIE, Kolom.STAND);
        opslag.bewaar("gerda", new Voorkeur(eigen.id(), Volgorde.NAAM, true, verborgen));
        assertThat(opslag.voorkeur("gerda")).contains(new Voorkeur(eigen.id(), Volgorde.NAAM, true, verborgen));

        opslag.verwijder(eigen.id());
        assertThat(opslag.voorkeur("gerda")).contains(new Voorkeur(null, Volgorde.NAAM, true, verborgen));
        assertThat(opslag.voorkeur("jan")).isEmpty();
    }
}
