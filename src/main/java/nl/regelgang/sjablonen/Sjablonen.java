package nl.regelgang.sjablonen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of organisations, and the stukken made with them. */
@Service
@Transactional
public class Sjablonen {

    private final Sjabloonopslag opslag;
    private final Sjabloonkeuring keuring;
    private final Clock klok;

    Sjablonen(JdbcClient jdbc, Sjabloonkeuring keuring, Clock klok) {
        this.opslag = new Sjabloonopslag(jdbc);
        this.keuring = keuring;
        this.klok = klok;
    }

    /** Whether the organisation made a template of its own. */
    @Transactional(readOnly = true)
    public boolean heeftEigen(OrganisatieId organisatie, Stuksoort soort) {
        return eigen(organisatie, soort).isPresent();
    }

    /** The stuk as a Word file, in the template of the organisation, or the standard one where it has none. */
    @Transactional(readOnly = true)
    public byte[] maak(OrganisatieId organisatie, Stuksoort soort, Gegevens gegevens) {
        return vul(bestand(organisatie, soort), gegevens);
    }

    @Transactional(readOnly = true)
    Optional<Eigensjabloon> eigen(OrganisatieId organisatie, Stuksoort soort) {
        return opslag.vind(organisatie, soort);
    }

    /** The template that holds now, to change in Word. */
    @Transactional(readOnly = true)
    byte[] bestand(OrganisatieId organisatie, Stuksoort soort) {
        return heeftEigen(organisatie, soort) ? opslag.inhoud(organisatie, soort) : Standaardsjabloon.van(soort);
    }

    /**
     * The stuk with an example in every field.
     *
     * @throws OngeldigeInvoer as {@link #bewaar}
     */
    byte[] voorbeeld(Stuksoort soort, String bestandsnaam, byte[] inhoud) throws IOException {
        keuring.keur(soort, bestandsnaam, inhoud);
        return vul(inhoud, Gegevens.voorbeeld(soort));
    }

    /**
     * @param door the name of the person
     * @throws OngeldigeInvoer when the file is no Word document, can do something by itself, or has an unknown field
     * @throws Achterhaald when somebody keeps one at the same moment
     */
    void bewaar(OrganisatieId organisatie, Stuksoort soort, String bestandsnaam, byte[] inhoud, String door)
            throws IOException {
        keuring.keur(soort, bestandsnaam, inhoud);
        Eigensjabloon eigen = new Eigensjabloon(bestandsnaam, klok.instant().truncatedTo(ChronoUnit.MICROS), door);
        try {
            opslag.bewaar(organisatie, soort, eigen, inhoud);
        } catch (DuplicateKeyException tegelijk) {
            throw new Achterhaald("Op hetzelfde moment is al een sjabloon bewaard. Kijk welk sjabloon nu geldt, en kies"
                    + " het uwe zo nodig opnieuw.");
        }
    }

    /** From now on the standard one holds again. */
    void wis(OrganisatieId organisatie, Stuksoort soort) {
        opslag.wis(organisatie, soort);
    }

    @Transactional(readOnly = true)
    List<OrganisatieId> organisaties() {
        return opslag.organisaties();
    }

    private static byte[] vul(byte[] sjabloon, Gegevens gegevens) {
        try {
            return Invuller.vul(sjabloon, gegevens);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
