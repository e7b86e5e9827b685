package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.toegang.Rol;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A measurement and no test, so it does not run by itself: {@code mvn test -Dtest=Escalatiemeting}. Ten thousand terms
 * lapse in the same night, with nothing but the watch at work; the measure is five minutes.
 */
class Escalatiemeting {

    private static final Logger LOG = LoggerFactory.getLogger(Escalatiemeting.class);
    private static final int TERMIJNEN = 10_000;
    private static final int GRIFFIES = 342;

    static java.util.stream.Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("termijnbewaking");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tien_duizend_termijnen_in_een_nacht(DataSource database) {
        try (Wachtpost post = new Wachtpost(database)) {
            post.ineens(() -> begin(post));
            post.om("2026-04-24T00:00");
            long begin = System.nanoTime();
            post.veeg();
            Duration duur = Duration.ofNanos(System.nanoTime() - begin);
            LOG.info(
                    "{}: {} terms escalated in {} ms, {} reminders, {} messages",
                    database.getClass().getSimpleName(),
                    TERMIJNEN,
                    duur.toMillis(),
                    post.jdbc
                            .sql("select count(*) from herinnering")
                            .query(Integer.class)
                            .single(),
                    post.post.size());
            assertThat(post.jdbc
                            .sql("select count(*) from termijn where geescaleerd is null")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(duur).isLessThan(Duration.ofMinutes(5));
            assertThat(post.instant()).isEqualTo(Instant.parse("2026-04-23T22:00:00Z"));
        }
    }

    private static void begin(Wachtpost post) {
        for (int nummer = 0; nummer < TERMIJNEN; nummer++) {
            OrgaanId griffie = OrgaanId.van("gm%04d/griffie".formatted(nummer % GRIFFIES));
            if (nummer < GRIFFIES) {
                post.werkt("griffier" + nummer, griffie, Rol.GRIFFIER);
            }
            post.open(griffie, LocalDate.of(2026, 4, 23), Wachtpost.WET);
        }
    }
}
