package nl.regelgang.dossier;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words and dates for the templates of this module. */
@Component("dossierWeergave")
class Weergave {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH:mm:ss", Dagen.NEDERLANDS);

    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Dagen.NEDERLAND));
    }

    public String dag(Instant moment) {
        return Dagen.voluit(Dagen.dagVan(moment));
    }

    public String soort(Document document) {
        return Bestandssoort.bijMediatype(document.mediatype()).orElseThrow().naam();
    }

    /** For example {@code 812 kB} or {@code 3,4 MB}. */
    public String grootte(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + " kB";
        }
        return String.format(Dagen.NEDERLANDS, "%.1f MB", bytes / 1_000_000.0);
    }

    public String kort(String sha256) {
        return sha256.substring(0, 12);
    }

    /** For whom somebody acted, null when for nobody. */
    public @Nullable String namens(Handelend door, @Nullable Map<OrganisatieId, String> organisatienamen) {
        if (door.namens() == null) {
            return null;
        }
        OrganisatieId organisatie = door.namens().organisatie();
        String naam = organisatienamen == null ? null : organisatienamen.get(organisatie);
        return door.namens().soort().naam() + " van " + (naam == null ? organisatie.code() : naam);
    }

    public @Nullable String vindplaats(Grondslag grondslag) {
        return grondslag.vindplaats().orElse(null);
    }
}
