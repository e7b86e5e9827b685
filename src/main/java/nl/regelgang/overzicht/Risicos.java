package nl.regelgang.overzicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.overzicht.Risico.Inhoud;
import nl.regelgang.overzicht.Risico.Mate;
import nl.regelgang.regeling.Regeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risks of an organisation. Every query names the organisation: an id of another finds nothing. */
@Service
@Transactional
class Risicos {

    private static final String OPEN = "select * from risico where organisatie = :organisatie and gesloten_op is null";
    private static final String DEZE =
            " where id = :id and organisatie = :organisatie and versie = :versie" + " and gesloten_op is null";
    private static final int LANGSTE_REDEN = 500;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Risicos(JdbcClient jdbc, ApplicationEventPublisher feiten, Clock klok) {
        this.jdbc = jdbc;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Those that are not closed, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Risico> open(OrganisatieId organisatie) {
        return jdbc.sql(OPEN).param("organisatie", organisatie.code()).query(Risicos::risico).list().stream()
                .sorted(Comparator.comparing(Risico::gewicht)
                        .reversed()
                        .thenComparing(Risico::regelingNaam)
                        .thenComparing(Risico::id))
                .toList();
    }

    /** @throws NietGevonden when the organisation has no such open risk */
    @Transactional(readOnly = true)
    public Risico lees(OrganisatieId organisatie, UUID id) {
        return jdbc.sql(OPEN + " and id = :id")
                .param("organisatie", organisatie.code())
                .param("id", id)
                .query(Risicos::risico)
                .optional()
                .orElseThrow(() -> new NietGevonden("risico " + id));
    }

    public void noteer(OrganisatieId organisatie, Regeling regeling, Inhoud inhoud, Handelend door) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into risico (id, organisatie, regeling, regeling_naam, omschrijving, kans, gevolg, maatregel,"
                        + " genoteerd_op, genoteerd_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        organisatie.code(),
                        regeling.id().waarde(),
                        regeling.korteNaam(),
                        inhoud.omschrijving(),
                        inhoud.kans().name(),
                        inhoud.gevolg().name(),
                        inhoud.maatregel(),
                        Dagen.vandaag(klok),
                        door.naam())
                .update();
        meld(organisatie, "Risico genoteerd bij " + regeling.korteNaam() + ".", inhoud, door);
    }

    /** @throws Achterhaald when somebody else changed or closed it since this version was read */
    public void wijzig(OrganisatieId organisatie, UUID id, int versie, Inhoud inhoud, Handelend door) {
        lees(organisatie, id);
        int gewijzigd = jdbc.sql("update risico set omschrijving = :omschrijving, kans = :kans, gevolg = :gevolg,"
                        + " maatregel = :maatregel, versie = versie + 1" + DEZE)
                .param("omschrijving", inhoud.omschrijving())
                .param("kans", inhoud.kans().name())
                .param("gevolg", inhoud.gevolg().name())
                .param("maatregel", inhoud.maatregel())
                .param("id", id)
                .param("organisatie", organisatie.code())
                .param("versie", versie)
                .update();
        eisGewijzigd(gewijzigd);
        meld(organisatie, "Risico gewijzigd.", inhoud, door);
    }

    /** @throws Achterhaald when somebody else changed or closed it since this version was read */
    public void sluit(OrganisatieId organisatie, UUID id, int versie, String reden, Handelend door) {
        Risico risico = lees(organisatie, id);
        if (reden.isBlank() || reden.strip().length() > LANGSTE_REDEN) {
            throw new OngeldigeInvoer("reden", "Schrijf in hoogstens 500 tekens waarom het risico er niet meer is.");
        }
        int gewijzigd = jdbc.sql(
                        "update risico set gesloten_op = :op, gesloten_reden = :reden, versie = versie + 1" + DEZE)
                .param("op", Dagen.vandaag(klok))
                .param("reden", reden.strip())
                .param("id", id)
                .param("organisatie", organisatie.code())
                .param("versie", versie)
                .update();
        eisGewijzigd(gewijzigd);
        meld(organisatie, "Risico gesloten: " + reden.strip(), risico.inhoud(), door);
    }

    private static void eisGewijzigd(int gewijzigd) {
        if (gewijzigd == 0) {
            throw new Achterhaald("Een collega heeft dit risico gewijzigd of gesloten terwijl u bezig was."
                    + " Bekijk wat er nu staat en pas het zo nodig opnieuw aan.");
        }
    }

    private void meld(OrganisatieId organisatie, String wat, Inhoud inhoud, Handelend door) {
        feiten.publishEvent(new Risicofeit(
                organisatie,
                wat + " Kans " + inhoud.kans().naam() + ", gevolg "
                        + inhoud.gevolg().naam() + ": " + inhoud.omschrijving(),
                door));
    }

    private static Risico risico(ResultSet rij, int nummer) throws SQLException {
        return new Risico(
                rij.getObject("id", UUID.class),
                new OrganisatieId(rij.getString("organisatie")),
                new RegelingId(rij.getString("regeling")),
                rij.getString("regeling_naam"),
                new Inhoud(
                        rij.getString("omschrijving"),
                        Mate.valueOf(rij.getString("kans")),
                        Mate.valueOf(rij.getString("gevolg")),
                        rij.getString("maatregel")),
                rij.getObject("genoteerd_op", LocalDate.class),
                rij.getString("genoteerd_door"),
                rij.getInt("versie"));
    }
}
