package nl.regelgang.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.overzicht.Risico.Inhoud;
import nl.regelgang.overzicht.Risico.Mate;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class RisicosTest {

    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final Regeling REGELING = new Regeling(
            new RegelingId("proef-risico"),
            new OrganisatieId("so0026"),
            "Regeling",
            "Regeling",
            Vorm.OPENBAAR_LICHAAM,
            List.of(),
            null,
            null,
            null,
            Regels.STANDAARD);

    private final List<Object> feiten = new ArrayList<>();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("overzicht");
    }

    private Risicos op(DataSource database) {
        return new Risicos(
                JdbcClient.create(database),
                feiten::add,
                Clock.fixed(Instant.parse("2026-05-16T10:00:00Z"), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void een_organisatie_ziet_haar_eigen_risicos_en_het_ergste_staat_bovenaan(DataSource database) {
        Risicos risicos = op(database);
        risicos.noteer(TIEL, REGELING, risico("Klein", Mate.GROOT, Mate.KLEIN), Handelend.SYSTEEM);
        risicos.noteer(TIEL, REGELING, risico("Erg", Mate.GEMIDDELD, Mate.GROOT), Handelend.SYSTEEM);
        risicos.noteer(BUREN, REGELING, risico("Van Buren", Mate.GROOT, Mate.GROOT), Handelend.SYSTEEM);

        assertThat(risicos.open(TIEL))
                .extracting(een -> een.inhoud().omschrijving())
                .containsExactly("Erg", "Klein");
        Risico vanBuren = risicos.open(BUREN).get(0);
        assertThat(vanBuren.genoteerdOp()).isEqualTo(LocalDate.of(2026, 5, 16));
        assertThatThrownBy(() -> risicos.lees(TIEL, vanBuren.id())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> risicos.wijzig(TIEL, vanBuren.id(), 1, vanBuren.inhoud(), Handelend.SYSTEEM))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> risicos.sluit(TIEL, vanBuren.id(), 1, "weg", Handelend.SYSTEEM))
                .isInstanceOf(NietGevonden.class);
        assertThat(risicos.open(BUREN)).containsExactly(vanBuren);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wijzigen_en_sluiten_gaan_niet_over_elkaar_heen(DataSource database) {
        Risicos risicos = op(database);
        risicos.noteer(TIEL, REGELING, risico("Eerst", Mate.KLEIN, Mate.KLEIN), Handelend.SYSTEEM);
        Risico eerst = risicos.open(TIEL).get(0);

        Inhoud nieuw = risico("Daarna", Mate.GROOT, Mate.GEMIDDELD);
        risicos.wijzig(TIEL, eerst.id(), eerst.versie(), nieuw, Handelend.SYSTEEM);

        assertThat(risicos.lees(TIEL, eerst.id()).inhoud()).isEqualTo(nieuw);
        assertThatThrownBy(() -> risicos.wijzig(TIEL, eerst.id(), eerst.versie(), nieuw, Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> risicos.sluit(TIEL, eerst.id(), eerst.versie(), "weg", Handelend.SYSTEEM))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> risicos.sluit(TIEL, eerst.id(), 2, " ", Handelend.SYSTEEM))
                .isInstanceOf(OngeldigeInvoer.class);
        risicos.sluit(TIEL, eerst.id(), 2, "De gemeente kreeg een garantie.", Handelend.SYSTEEM);
        assertThat(risicos.open(TIEL)).isEmpty();
        assertThat(feiten)
                .extracting(feit -> ((Risicofeit) feit).omschrijving())
                .containsExactly(
                        "Risico genoteerd bij Regeling. Kans klein, gevolg klein: Eerst",
                        "Risico gewijzigd. Kans groot, gevolg gemiddeld: Daarna",
                        "Risico gesloten: De gemeente kreeg een garantie. Kans groot, gevolg gemiddeld: Daarna");
    }

    private static Inhoud risico(String omschrijving, Mate kans, Mate gevolg) {
        return new Inhoud(omschrijving, kans, gevolg, "");
    }
}
