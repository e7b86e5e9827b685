package nl.regelgang.procedure.cyclus;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureopslag;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of stukken of the yearly cycle, for storage tests of the kinds that are kept in it. */
public final class Cyclusopslag {

    static final LocalDate GESTART = LocalDate.of(2027, 5, 3);
    static final RegelingId REGELING = new RegelingId("roo30405547");

    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-05-03T10:00:00Z"), ZoneOffset.UTC);

    private Cyclusopslag() {}

    static Cyclusstukken stukken(JdbcClient jdbc) {
        return new Cyclusstukken(jdbc, Procedureopslag.procedures(jdbc, KLOK));
    }

    static Cyclusstuk stuk(Cyclussoort soort, int jaar) {
        Bestuur bestuur = new Bestuur(
                REGELING,
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                OrgaanId.van("so0894/db"),
                OrgaanId.van("so0894/ab"),
                new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland"));
        Procedure procedure = new Procedure(
                UUID.randomUUID(), soort.soort(), bestuur, "stuk " + jaar, Fase.LOOPT, "in voorbereiding", null);
        return new Cyclusstuk(procedure, soort, jaar, UUID.randomUUID(), GESTART, Cyclusstuk.Verloop.GEEN);
    }

    /** A jaarrekening over this year in the store. */
    public static UUID bewaar(JdbcClient jdbc, int jaar) {
        Cyclusstuk stuk = stuk(Cyclussoort.JAARREKENING, jaar);
        stukken(jdbc).voegToe(stuk);
        return stuk.id();
    }
}
