package nl.regelgang.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class JournaalOpPostgresTest extends JournaalBelofte {

    @Override
    Proefopstelling database() {
        return Proefopstelling.postgres();
    }

    @Override
    void zonderBescherming(Proefopstelling opstelling, Runnable ingreep) {
        zetBescherming(opstelling, "disable");
        ingreep.run();
        zetBescherming(opstelling, "enable");
    }

    private static void zetBescherming(Proefopstelling opstelling, String hoe) {
        opstelling
                .jdbc()
                .sql("alter table journaal_regel " + hoe + " trigger user")
                .update();
        opstelling
                .jdbc()
                .sql("alter table journaal_kop " + hoe + " trigger user")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journaal_regel set naam = 'B. Pieters'",
                "delete from journaal_regel",
                "truncate journaal_regel",
                "delete from journaal_kop",
                "truncate journaal_kop"
            })
    void the_database_refuses(String ingreep) {
        try (Proefopstelling nieuw = Proefopstelling.postgres()) {
            nieuw.meld(feit(UUID.randomUUID(), 1));

            assertThatThrownBy(() -> nieuw.jdbc().sql(ingreep).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }
}
