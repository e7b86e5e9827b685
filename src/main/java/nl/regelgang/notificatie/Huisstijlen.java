package nl.regelgang.notificatie;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the mail of every organisation looks. */
@Service
public class Huisstijlen {

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Huisstijl standaard;

    Huisstijlen(JdbcClient jdbc, Clock klok, Afzender afzender) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.standaard = new Huisstijl(
                Objects.requireNonNullElse(afzender.van().getPersonal(), ""),
                Huisstijl.STANDAARDKLEUR,
                afzender.antwoordAan().getAddress(),
                afzender.contact(),
                "");
    }

    /** That of the organisation, otherwise that of the installation. */
    public Huisstijl van(@Nullable OrganisatieId organisatie) {
        return organisatie == null ? standaard : eigen(organisatie).orElse(standaard);
    }

    public Optional<Huisstijl> eigen(OrganisatieId organisatie) {
        return jdbc.sql("select * from huisstijl where organisatie = ?")
                .param(organisatie.code())
                .query((rij, nummer) -> new Huisstijl(
                        rij.getString("naam"),
                        rij.getString("kleur"),
                        rij.getString("antwoord_aan"),
                        rij.getString("contact"),
                        rij.getString("ondertekening")))
                .optional();
    }

    /**
     * @param door the id of the person
     * @throws OngeldigeInvoer with all that is wrong, per field
     */
    @Transactional
    public void bewaar(OrganisatieId organisatie, Huisstijl stijl, String door) {
        Huisstijl goed = stijl.gecontroleerd();
        wis(organisatie);
        jdbc.sql(
                        "insert into huisstijl (organisatie, naam, kleur, antwoord_aan, contact, ondertekening, gewijzigd, door)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisatie.code(), goed.naam(), goed.kleur(), goed.antwoordAan(), goed.contact())
                .params(goed.ondertekening(), klok.instant().atOffset(ZoneOffset.UTC), door)
                .update();
    }

    @Transactional
    public void wis(OrganisatieId organisatie) {
        jdbc.sql("delete from huisstijl where organisatie = ?")
                .param(organisatie.code())
                .update();
    }
}
