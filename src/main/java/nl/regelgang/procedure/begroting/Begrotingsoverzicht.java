package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Inzendingen;
import nl.regelgang.procedure.Procedureoverzicht;
import nl.regelgang.procedure.Procedurestand;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.zienswijzen.Rondestand;
import nl.regelgang.zienswijzen.Rondestanden;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The begrotingsprocedures in pages that look over many; two queries each, and who sees what is in the first. */
@Repository
@Transactional(readOnly = true)
class Begrotingsoverzicht implements Procedureoverzicht, Inzendingen {

    /** A concept is the bestuur's own affair, and a procedure that was withdrawn is no news any more. */
    private static final String GETOOND = "select * from begrotingsprocedure p where p.status not in"
            + " ('CONCEPT', 'INGETROKKEN') and (p.status <> 'TOEGEZONDEN' or p.begrotingsjaar >= :jaar) and ";

    private static final String NIEUWSTE_EERST = " order by p.begrotingsjaar desc, p.aangemaakt_op desc, p.id";

    private final JdbcClient jdbc;
    private final Rondestanden ronden;
    private final Dossiertermijnen termijnen;

    Begrotingsoverzicht(JdbcClient jdbc, Rondestanden ronden, Dossiertermijnen termijnen) {
        this.jdbc = jdbc;
        this.ronden = ronden;
        this.termijnen = termijnen;
    }

    @Override
    public List<Procedurestand> vanDeelnemer(OrganisatieId deelnemer, int vanafJaar) {
        return standen(jdbc.sql(GETOOND + "p.id in (select r.dossier from zienswijzeronde r"
                        + " join traject t on t.ronde = r.id where t.organisatie = :deelnemer)" + NIEUWSTE_EERST)
                .param("jaar", vanafJaar)
                .param("deelnemer", deelnemer.code())
                .query(Begrotingsrijen::procedure)
                .list());
    }

    @Override
    public List<Procedurestand> vanRegeling(RegelingId regeling, int vanafJaar) {
        return standen(jdbc.sql(GETOOND + "p.regeling = :regeling" + NIEUWSTE_EERST)
                .param("jaar", vanafJaar)
                .param("regeling", regeling.waarde())
                .query(Begrotingsrijen::procedure)
                .list());
    }

    private List<Procedurestand> standen(List<Begrotingsprocedure> procedures) {
        Map<UUID, Rondestand> perDossier =
                ronden.van(procedures.stream().map(Begrotingsprocedure::id).toList());
        return procedures.stream()
                .map(een -> new Procedurestand(
                        een.id(),
                        een.bestuur().regeling(),
                        "begroting " + een.jaar(),
                        pad(een),
                        een.jaar(),
                        een.status().naam(),
                        !een.status().beeindigd(),
                        een.plan().vergadering(),
                        perDossier.get(een.id())))
                .toList();
    }

    @Override
    public List<Inzending> aan(OrgaanId toezichthouder, Proceduresoort soort, int jaar) {
        return soort == Proceduresoort.BEGROTING ? begrotingenAan(toezichthouder, jaar) : List.of();
    }

    private List<Inzending> begrotingenAan(OrgaanId toezichthouder, int jaar) {
        List<Begrotingsprocedure> gezonden = jdbc.sql("select * from begrotingsprocedure where toezichthouder = ?"
                        + " and status = ? and begrotingsjaar = ? order by regeling_naam, id")
                .params(toezichthouder.toString(), Status.TOEGEZONDEN.name(), jaar)
                .query(Begrotingsrijen::procedure)
                .list();
        Map<UUID, LopendeTermijn> gedaan = termijnen.gedaan(
                gezonden.stream().map(Begrotingsprocedure::id).toList(), Begrotingstermijnregister.TOEZENDING);
        return gezonden.stream()
                .filter(een -> een.verloop().toegezondenOp() != null)
                .map(een -> inzending(een, gedaan.get(een.id())))
                .toList();
    }

    private static Inzending inzending(Begrotingsprocedure een, @Nullable LopendeTermijn termijn) {
        return new Inzending(
                een.bestuur().regeling(),
                een.bestuur().regelingNaam(),
                "begroting " + een.jaar(),
                pad(een),
                Objects.requireNonNull(een.verloop().toegezondenOp()),
                termijn);
    }

    private static String pad(Begrotingsprocedure een) {
        return "/procedures/" + een.id();
    }
}
