package nl.regelgang.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import nl.regelgang.Nationaalregister;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.PostgresBron;
import nl.regelgang.regeling.RegisterImport;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * How long searching and an overzicht take at national size on PostgreSQL; run by hand, no test waits for a clock. The
 * real register, with for every regeling with a bestuur six years of begrotingen, a round with all deelnemers, six
 * documents each, and eight people with a functie in every organisation.
 */
@SpringBootTest(classes = Regelgang.class)
@ContextConfiguration(initializers = PostgresBron.class)
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
class Zoekmeting {

    private static final int KEREN = 200;
    private static final List<String> GETYPT =
            List.of("begroting", "parkstad 2026", "gg", "ontwerp", "ré", "100%", "omgevingsdienst zuid", "griffier");

    @Autowired
    private RegisterImport register;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Zoekmachine zoekmachine;

    @Autowired
    private Organisatieoverzicht overzicht;

    @Autowired
    private Toezichtoverzicht toezicht;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @Test
    void meet() {
        register.importeer(Nationaalregister.map());
        jdbc.sql(VULLING).update();
        jdbc.sql("analyze").update();
        mens("landgraaf", "gm0882/griffie", Rol.GRIFFIER);
        mens("limburg", "pv31/gs", Rol.TOEZICHTHOUDER);
        mens("minister", "mnre1034/minister", Rol.TOEZICHTHOUDER);
        mens("secretaris", grootsteBestuur(), Rol.DB_SECRETARIS);
        for (String tabel : List.of("begrotingsprocedure", "traject", "document", "functie")) {
            System.out.println("METING " + tabel + ": "
                    + jdbc.sql("select count(*) from " + tabel)
                            .query(Long.class)
                            .single());
        }
        for (String wie : List.of("landgraaf", "limburg", "minister", "secretaris")) {
            meet("zoeken als " + wie, keer -> zoekmachine.zoek(GETYPT.get(keer % GETYPT.size()), wie));
        }
        int jaar = Dagen.vandaag(klok).getYear();
        meet("overzicht van Landgraaf", keer -> overzicht.van(new OrganisatieId("gm0882"), jaar));
        meet("toezicht van Limburg", keer -> toezicht.van(OrgaanId.van("pv31/gs"), jaar));
        meet("toezicht van de minister", keer -> toezicht.van(OrgaanId.van("mnre1034/minister"), jaar));
    }

    private static void meet(String wat, IntFunction<Object> doe) {
        long[] duur = new long[KEREN];
        for (int keer = -20; keer < KEREN; keer++) {
            long begin = System.nanoTime();
            Object uitkomst = doe.apply(Math.abs(keer));
            if (uitkomst == null) {
                throw new AssertionError(wat);
            }
            if (keer >= 0) {
                duur[keer] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(duur);
        System.out.printf(
                "METING %s: p50 %.1f ms, p95 %.1f ms, max %.1f ms%n",
                wat, duur[KEREN / 2] / 1e6, duur[KEREN * 95 / 100] / 1e6, duur[KEREN - 1] / 1e6);
    }

    private String grootsteBestuur() {
        return jdbc.sql(
                        "select p.dagelijks_bestuur from begrotingsprocedure p join zienswijzeronde r on r.dossier = p.id"
                                + " join traject t on t.ronde = r.id group by p.dagelijks_bestuur order by count(*) desc limit 1")
                .query(String.class)
                .single();
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, id, id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, rol.naam(), LocalDate.EPOCH, null, "test");
    }

    private static final String VULLING = """
            do $$
            begin
            insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,
                algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,
                vergadering_gepland, ontwerp, status, aangemaakt_op, gestart_op, vastgesteld_op, toegezonden_op,
                nieuwe_ronde)
            select gen_random_uuid(), r.id, r.korte_naam, 'I', r.vorm, r.lichaam || '/db', r.lichaam || '/ab',
                case when exists (select 1 from deelnemer d join organisatie o on o.id = d.organisatie
                    where d.regeling = r.id and o.soort = 'PROVINCIE') then 'mnre1034/minister'
                else coalesce((select min(o.provincie) from deelnemer d join organisatie o on o.id = d.organisatie
                    where d.regeling = r.id), 'pv31') || '/gs' end, 'toezichthouder', j, make_date(j - 1, 6, 1),
                make_date(j - 1, 7, 1), gen_random_uuid(), case when j < 2027 then 'TOEGEZONDEN' else 'LOOPT' end,
                make_date(j - 1, 3, 1), make_date(j - 1, 3, 1), case when j < 2027 then make_date(j - 1, 7, 1) end,
                case when j < 2027 then make_date(j - 1, 7, 10) end, false
            from regeling r, generate_series(2022, 2027) j
            where r.vorm <> 'REGELING_ZONDER_MEER' and r.uitwerkingtreding is null;
            insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk, grondslag_toezending,
                grondslag_zienswijze, grondslag_reactie, verzonden_op, sluit_op)
            select gen_random_uuid(), p.id, 1, p.regeling_naam, 'Ontwerpbegroting', p.dagelijks_bestuur, p.ontwerp,
                'Wgr art. 35 lid 1', 'Wgr art. 35 lid 3', 'Wgr art. 35 lid 4', p.gestart_op, p.aanbieding_gepland
            from begrotingsprocedure p;
            insert into traject (id, ronde, organisatie, naam, raad, griffie, college, status, te_laat)
            select gen_random_uuid(), r.id, o.id, o.naam, o.id || '/raad', o.id || '/griffie', o.id || '/college',
                'OPEN', false
            from zienswijzeronde r join begrotingsprocedure p on p.id = r.dossier
            join (select distinct regeling, organisatie from deelnemer where tot is null) d on d.regeling = p.regeling
            join organisatie o on o.id = d.organisatie;
            insert into document (id, dossier, titel, bestandsnaam, mediatype, grootte, sha256, toegevoegd,
                toegevoegd_door)
            select case when n = 1 then p.ontwerp else gen_random_uuid() end, p.id, 'Ontwerpbegroting deel ' || n,
                'ontwerpbegroting.pdf', 'application/pdf', 1, 'x', p.aangemaakt_op, 'x'
            from begrotingsprocedure p, generate_series(1, 6) n;
            insert into persoon (id, naam, email, aangemaakt)
            select o.id || '.' || n, 'Voornaam Achternaam ' || o.naam || n, 'x@example.nl', now()
            from organisatie o, generate_series(1, 8) n;
            insert into functie (id, persoon, orgaan, rol, titel, van, toegekend_door)
            select gen_random_uuid(), o.id || '.' || n, o.id || (array['/griffie', '/college', '/db', '/ab'])[1 + n % 4],
                'GRIFFIER', 'griffier ' || o.naam, date '2020-01-01', 'test'
            from organisatie o, generate_series(1, 8) n;
            end $$
            """;
}
