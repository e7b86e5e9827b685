package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.toegang.Rol;
import org.junit.jupiter.api.Test;

/** Two watches at the same moment, on PostgreSQL, as two nodes have. */
class TweeVegersTest {

    private static final int TERMIJNEN = 1500;
    private static final int MENSEN = 30;
    private static final LocalDate DAG = LocalDate.of(2026, 4, 23);

    @Test
    void samen_sturen_zij_iedereen_een_keer_alles() throws Exception {
        try (Wachtpost post = new Wachtpost(Testdatabases.postgres("classpath:db/migration/termijnbewaking"))) {
            post.ineens(() -> begin(post));
            post.om("2026-03-26T07:30");
            samen(post);
            samen(post);
            assertThat(post.gemaild()).hasSize(MENSEN).doesNotHaveDuplicates();
            assertThat(geteld(post, "VERZONDEN")).isEqualTo(TERMIJNEN);

            post.om("2026-04-24T00:00");
            samen(post);
            samen(post);
            assertThat(geteld(post, "KLAAR")).isZero();
            assertThat(post.jdbc
                            .sql("select count(*) from termijn where geescaleerd is null")
                            .query(Integer.class)
                            .single())
                    .isZero();
            long perOntvanger = post.post.stream()
                    .filter(bericht -> bericht.naam().startsWith("griffier"))
                    .flatMap(bericht -> bericht.alineas().stream())
                    .filter(alinea -> alinea.contains("Proef"))
                    .count();
            assertThat(perOntvanger).as("of one griffier no term twice").isEqualTo(TERMIJNEN);
        }
    }

    private static void begin(Wachtpost post) {
        for (int nummer = 0; nummer < TERMIJNEN; nummer++) {
            OrgaanId orgaan = OrgaanId.van("gm%04d/griffie".formatted(1000 + nummer % MENSEN));
            if (nummer < MENSEN) {
                post.werkt("griffier" + nummer, orgaan, Rol.GRIFFIER);
            }
            post.open(orgaan, DAG, Wachtpost.WET);
        }
    }

    private static int geteld(Wachtpost post, String staat) {
        return post.jdbc
                .sql("select count(*) from herinnering where staat = ?")
                .param(staat)
                .query(Integer.class)
                .single();
    }

    private static void samen(Wachtpost post) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(2);
        CountDownLatch startschot = new CountDownLatch(2);
        try {
            List<Future<?>> lopend = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(nummer -> draden.submit(() -> {
                        startschot.countDown();
                        startschot.await();
                        post.veeg();
                        return null;
                    }))
                    .toList();
            for (Future<?> een : lopend) {
                een.get();
            }
        } finally {
            draden.shutdownNow();
        }
    }
}
