package nl.regelgang.procedure.geschil;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Berichtsoort.Veld;
import nl.regelgang.notificatie.Berichtsoorten;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The messages about a geschil, to both parties and to gedeputeerde staten. */
@Component
class Geschilberichten implements Berichtsoorten {

    private static final Veld REGELING = new Veld("regeling", "de naam van de regeling", "Regio Rivierenland");
    private static final Veld ONDERWERP = new Veld("onderwerp", "waarover het gaat", "geschil over de bijdrage", true);

    static final Berichtsoort STAND = new Berichtsoort(
            "bericht over een geschil",
            "Aan beide partijen, bij elke stap in een geschil.",
            "{regeling}: {onderwerp}",
            "{regeling}, {onderwerp}: {wat}",
            Procedureberichten.KNOP,
            List.of(REGELING, ONDERWERP, new Veld("wat", "wat er is gebeurd", "Het geschil is opgelost.", true)));

    static final Berichtsoort VOORGELEGD = new Berichtsoort(
            "geschil voorgelegd",
            "Aan gedeputeerde staten, als een geschil aan hen is voorgelegd.",
            "{regeling}: {onderwerp} aan u voorgelegd",
            """
            {indiener} legt een geschil met {wederpartij} aan u voor: {onderwerp} ({grondslag}).

            U vindt het geschil, wat partijen al probeerden en de stukken bij de procedure. Uw taken staan in uw takenlijst.
            """,
            Procedureberichten.KNOP,
            List.of(
                    REGELING,
                    ONDERWERP,
                    new Veld("indiener", "wie het voorlegt", "Het college van Tiel", true),
                    new Veld("wederpartij", "met wie", "het dagelijks bestuur van Regio Rivierenland", true),
                    new Veld("grondslag", "het artikel", "Wgr art. 28 lid 1")));

    private final Procedureberichten berichten;

    Geschilberichten(Procedureberichten berichten) {
        this.berichten = berichten;
    }

    /** To both parties, and to gedeputeerde staten once it is before them. */
    void meld(Geschil geschil, String wat) {
        Stream<OrgaanId> partijen =
                Stream.of(geschil.indiener(), geschil.wederpartij()).map(Partij::orgaan);
        Stream<OrgaanId> ook = geschil.verloop().voorgelegdOp() == null
                ? Stream.empty()
                : Stream.ofNullable(geschil.gedeputeerdeStaten()).map(Partij::orgaan);
        Map<String, String> waarden = Map.of(
                "regeling", geschil.procedure().bestuur().regelingNaam(),
                "onderwerp", geschil.procedure().onderwerp(),
                "wat", wat);
        Stream.concat(partijen, ook)
                .forEach(orgaan -> berichten.aanOrgaan(geschil.procedure(), orgaan, STAND, waarden));
    }

    void voorgelegd(Geschil geschil, Partij aan) {
        berichten.aanOrgaan(
                geschil.procedure(),
                aan.orgaan(),
                VOORGELEGD,
                Map.of(
                        "regeling", geschil.procedure().bestuur().regelingNaam(),
                        "onderwerp", geschil.procedure().onderwerp(),
                        "indiener", StringUtils.capitalize(geschil.indiener().naam()),
                        "wederpartij", geschil.wederpartij().naam(),
                        "grondslag", geschil.route().grondslag().toString()));
    }

    @Override
    public String titel() {
        return "Geschil";
    }

    @Override
    public List<Berichtsoort> soorten() {
        return List.of(STAND, VOORGELEGD);
    }
}
