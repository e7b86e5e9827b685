package nl.regelgang.openbaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody made openbaar, on both databases: nothing until he did, and no more than he did. */
class OpenbaarheidTest {

    private static final Instant NU = Instant.parse("2026-05-06T10:00:00Z");
    private static final RegelingId REGIO = new RegelingId("regio");

    private final List<Object> feiten = new ArrayList<>();
    private final UUID procedure = UUID.randomUUID();
    private final Document stuk = document();
    private final Document intern = document();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("openbaar");
    }

    private Document document() {
        return new Document(
                UUID.randomUUID(), procedure, "Ontwerp", "ontwerp.pdf", "application/pdf", 9, "ab", NU, "test", null);
    }

    @SuppressWarnings("unchecked")
    private Openbaarheid op(DataSource database) {
        OpenbareProcedure deze = new OpenbareProcedure(
                procedure, "Begroting 2028", "loopt", true, null, List.of(), List.of(), List.of(stuk.id()));
        Documenten documenten = mock(Documenten.class);
        when(documenten.van(procedure)).thenReturn(List.of(intern, stuk));
        ObjectProvider<OpenbareProcedures> soorten = mock(ObjectProvider.class);
        when(soorten.stream()).thenAnswer(vraag -> Stream.<OpenbareProcedures>of(regeling -> List.of(deze)));
        Regelingen regelingen = mock(Regelingen.class);
        Regeling regeling = mock(Regeling.class);
        when(regeling.id()).thenReturn(REGIO);
        when(regelingen.vind(any())).thenReturn(Optional.empty());
        when(regelingen.vind(REGIO)).thenReturn(Optional.of(regeling));
        return new Openbaarheid(
                JdbcClient.create(database),
                regelingen,
                documenten,
                soorten,
                mock(Journaal.class),
                feiten::add,
                Clock.fixed(NU, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_page_is_there_from_the_moment_that_somebody_switched_it_on(DataSource database) {
        Openbaarheid openbaarheid = op(database);
        assertThat(openbaarheid.isAan(REGIO)).isFalse();
        assertThatThrownBy(() -> openbaarheid.openbareRegeling("regio")).isInstanceOf(NietGevonden.class);

        openbaarheid.schakel(REGIO, true, Handelend.SYSTEEM);
        openbaarheid.schakel(REGIO, true, Handelend.SYSTEEM);
        assertThat(openbaarheid.openbareRegeling("regio").id()).isEqualTo(REGIO);
        assertThatThrownBy(() -> openbaarheid.openbareRegeling("elders")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> openbaarheid.openbareRegeling("geen id")).isInstanceOf(NietGevonden.class);
        openbaarheid.schakel(REGIO, false, Handelend.SYSTEEM);
        openbaarheid.schakel(REGIO, false, Handelend.SYSTEEM);
        assertThat(openbaarheid.isAan(REGIO)).isFalse();
        assertThat(feiten).as("doing it twice does it once").hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_document_is_openbaar_when_it_may_be_and_somebody_marked_it_and_the_page_is_on(DataSource database) {
        Openbaarheid openbaarheid = op(database);
        assertThatThrownBy(() -> openbaarheid.merk(REGIO, intern.id(), true, Handelend.SYSTEEM))
                .isInstanceOf(NietGevonden.class);
        openbaarheid.merk(REGIO, stuk.id(), true, Handelend.SYSTEEM);
        openbaarheid.merk(REGIO, stuk.id(), true, Handelend.SYSTEEM);
        String id = stuk.id().toString();
        assertThatThrownBy(() -> openbaarheid.openbaarStuk("regio", id)).isInstanceOf(NietGevonden.class);

        openbaarheid.schakel(REGIO, true, Handelend.SYSTEEM);
        assertThat(openbaarheid.openbaarStuk("regio", id)).isEqualTo(stuk);
        assertThatThrownBy(() -> openbaarheid.openbaarStuk("regio", intern.id().toString()))
                .isInstanceOf(NietGevonden.class);
        openbaarheid.merk(REGIO, stuk.id(), false, Handelend.SYSTEEM);
        assertThat(openbaarheid.isOpenbaar(stuk.id())).isFalse();
        assertThat(feiten).hasSize(3);
    }
}
