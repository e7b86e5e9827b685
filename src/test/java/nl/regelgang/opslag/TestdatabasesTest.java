package nl.regelgang.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestdatabasesTest {

    @ParameterizedTest
    @MethodSource("databases")
    void everyCallGivesAnEmptyDatabase(Supplier<DataSource> database) {
        JdbcClient eerste = JdbcClient.create(database.get());
        eerste.sql("create table proef (id integer)").update();
        JdbcClient tweede = JdbcClient.create(database.get());

        assertThat(proeftabellen(eerste)).isOne();
        assertThat(proeftabellen(tweede)).isZero();
    }

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(
                Named.of("H2", () -> Testdatabases.h2("classpath:db/geen")),
                Named.of("PostgreSQL", () -> Testdatabases.postgres("classpath:db/geen")));
    }

    private static int proeftabellen(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where lower(table_name) = 'proef'")
                .query(Integer.class)
                .single();
    }
}
