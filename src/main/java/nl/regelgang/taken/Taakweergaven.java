package nl.regelgang.taken;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views that a person saved and those that his team shares. A shared view is of the team: whoever has a functie there
 * can rename or delete it, so that nothing is left behind that nobody can change.
 */
@Service
@Transactional
class Taakweergaven {

    private static final int LANGSTE_NAAM = 60;
    private static final int MEESTE = 50;

    private final Weergaveopslag opslag;
    private final Toegang toegang;
    private final Orgaanwoorden woorden;
    private final Clock klok;

    Taakweergaven(Weergaveopslag opslag, Toegang toegang, Orgaanwoorden woorden, Clock klok) {
        this.opslag = opslag;
        this.toegang = toegang;
        this.woorden = woorden;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public List<Taakweergave> van(String persoon) {
        return opslag.van(persoon, toegang.organenVan(persoon));
    }

    @Transactional(readOnly = true)
    public Voorkeur voorkeur(String persoon) {
        return opslag.voorkeur(persoon).orElse(Voorkeur.GEEN);
    }

    /** What the list shows when the address says nothing; empty without a default, or when the team shares it no more. */
    @Transactional(readOnly = true)
    public Optional<Takenvraag> standaard(String persoon, Voorkeur voorkeur) {
        return voorkeur.weergave() == null
                ? Optional.empty()
                : zoek(voorkeur.weergave(), persoon).map(Taakweergave::vraag);
    }

    /**
     * @param orgaan the team to share it with, null to keep it to oneself
     * @throws NietGevonden when the person has no functie in that team
     * @throws OngeldigeInvoer when the name is missing, too long or taken
     */
    public Taakweergave bewaar(String naam, Takenvraag vraag, @Nullable OrgaanId orgaan, String persoon) {
        if (orgaan != null && !toegang.heeftFunctieIn(persoon, orgaan)) {
            throw new NietGevonden("orgaan " + orgaan);
        }
        List<Taakweergave> bestaand = van(persoon);
        if (bestaand.size() >= MEESTE) {
            throw new OngeldigeInvoer(
                    "naam",
                    "Er zijn al " + MEESTE + " bewaarde weergaven. Verwijder er eerst een die u niet gebruikt.");
        }
        Taakweergave weergave = new Taakweergave(
                UUID.randomUUID(),
                vrijeNaam(naam, null, bestaand),
                persoon,
                orgaan,
                vraag.opBladzijde(1).zoekdeel());
        opslag.voegToe(weergave, klok.instant());
        return weergave;
    }

    public void hernoem(UUID weergave, String naam, String persoon) {
        eis(weergave, persoon);
        opslag.hernoem(weergave, vrijeNaam(naam, weergave, van(persoon)));
    }

    public Taakweergave verwijder(UUID weergave, String persoon) {
        Taakweergave deze = eis(weergave, persoon);
        opslag.verwijder(weergave);
        return deze;
    }

    /** @param weergave with which the list opens from now on, null for none */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void kiesStandaard(@Nullable UUID weergave, String persoon) {
        if (weergave != null) {
            eis(weergave, persoon);
        }
        Voorkeur nu = voorkeur(persoon);
        opslag.bewaar(persoon, new Voorkeur(weergave, nu.volgorde(), nu.compact(), nu.verborgen()));
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void onthoud(Volgorde volgorde, boolean compact, Set<Kolom> getoond, String persoon) {
        Set<Kolom> verborgen = EnumSet.allOf(Kolom.class);
        verborgen.removeAll(getoond);
        opslag.bewaar(persoon, new Voorkeur(voorkeur(persoon).weergave(), volgorde, compact, verborgen));
    }

    /** The teams with which the person can share a view: the id of the orgaan, and what it is called. */
    @Transactional(readOnly = true)
    public Map<String, String> teams(String persoon) {
        Map<String, String> teams = new LinkedHashMap<>();
        toegang.organenVan(persoon).forEach(orgaan -> teams.put(orgaan.toString(), woorden.metOrganisatie(orgaan)));
        return teams;
    }

    private Taakweergave eis(UUID weergave, String persoon) {
        return zoek(weergave, persoon).orElseThrow(() -> new NietGevonden("weergave"));
    }

    private Optional<Taakweergave> zoek(UUID weergave, String persoon) {
        return van(persoon).stream().filter(deze -> deze.id().equals(weergave)).findFirst();
    }

    private static String vrijeNaam(String naam, @Nullable UUID zelf, List<Taakweergave> bestaand) {
        String gevraagd = naam.replaceAll("\\p{Cntrl}", " ").strip();
        if (gevraagd.isEmpty()) {
            throw new OngeldigeInvoer("naam", "Geef de weergave een naam, bijvoorbeeld ‘Te laat bij de GGD’.");
        }
        if (gevraagd.length() > LANGSTE_NAAM) {
            throw new OngeldigeInvoer("naam", "Kies een naam van hoogstens " + LANGSTE_NAAM + " tekens.");
        }
        if (bestaand.stream()
                .anyMatch(ander -> !ander.id().equals(zelf) && ander.naam().equalsIgnoreCase(gevraagd))) {
            throw new OngeldigeInvoer("naam", "Er is al een weergave met deze naam. Kies een andere naam.");
        }
        return gevraagd;
    }
}
