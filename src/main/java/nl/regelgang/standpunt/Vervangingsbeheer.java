package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regelingenlijst;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arranging who answers in the place of a member: done by the member himself or by the bestuurssecretaris, logged in. */
@Service
@Transactional
class Vervangingsbeheer {

    private static final Logger LOG = LoggerFactory.getLogger(Vervangingsbeheer.class);
    private static final int LANGSTE_GROND = 300;

    private final Vervangingen vervangingen;
    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Clock klok;

    Vervangingsbeheer(Vervangingen vervangingen, Toegang toegang, Regelingen regelingen, Clock klok) {
        this.vervangingen = vervangingen;
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /** The colleges in which the person is member or bestuurssecretaris. */
    @Transactional(readOnly = true)
    public List<OrgaanId> colleges(String persoon) {
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == Rol.COLLEGELID || functie.rol() == Rol.BESTUURSSECRETARIS)
                .map(Functie::orgaan)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Vervanging> van(OrgaanId college) {
        return vervangingen.van(college, Dagen.vandaag(klok));
    }

    List<Persoon> leden(OrgaanId college) {
        return toegang.metFunctieIn(college, Rol.COLLEGELID);
    }

    /** For whom the person may arrange a vervanging: the bestuurssecretaris for every member, a member for himself. */
    List<Persoon> teVervangen(OrgaanId college, String persoon) {
        boolean secretaris = isSecretaris(college, persoon);
        return leden(college).stream()
                .filter(lid -> secretaris || lid.id().equals(persoon))
                .toList();
    }

    /**
     * @throws NietGevonden when the person may not arrange this for that member
     * @throws OngeldigeInvoer per field, when it cannot hold
     */
    public void regel(Vervanging vervanging, String door) {
        magRegelen(vervanging.college(), vervanging.persoon(), door);
        // Two that are arranged at the same moment see each other, so that they make no chain.
        vervangingen.vergrendel(vervanging.college());
        Map<String, String> fouten = fouten(vervanging);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        vervangingen.bewaar(metRegeling(vervanging), door, klok.instant());
        LOG.info(
                "{} lets {} answer for {} in {}",
                door,
                vervanging.vervanger(),
                vervanging.persoon(),
                vervanging.college());
    }

    /** The vervanger no longer answers; what he answered stays. */
    public void beeindig(UUID id, String door) {
        Vervanging vervanging = colleges(door).stream()
                .flatMap(college -> van(college).stream())
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("vervanging " + id));
        magRegelen(vervanging.college(), vervanging.persoon(), door);
        vervangingen.beeindig(id, door, klok.instant());
        LOG.info("{} ended the vervanging {}", door, id);
    }

    private Map<String, String> fouten(Vervanging nieuw) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate vandaag = Dagen.vandaag(klok);
        boolean lid = leden(nieuw.college()).stream().anyMatch(een -> een.id().equals(nieuw.vervanger()));
        if (!lid || nieuw.vervanger().equals(nieuw.persoon())) {
            fouten.put("vervanger", "Kies een ander lid van hetzelfde college.");
        }
        if (nieuw.tot().isBefore(nieuw.van().plusDays(1)) || !nieuw.tot().isAfter(vandaag)) {
            fouten.put("totEnMet", "De laatste dag ligt niet voor de eerste, en niet in het verleden.");
        }
        if (nieuw.grond().isBlank() || nieuw.grond().length() > LANGSTE_GROND) {
            fouten.put("grond", "Schrijf in hoogstens 300 tekens op waarop de vervanging rust.");
        }
        String regeling = nieuw.regeling();
        if (regeling != null && !isBekend(regeling)) {
            fouten.put("regeling", "Deze regeling kennen wij niet. Kies een regeling uit de lijst.");
        }
        if (fouten.isEmpty() && maaktKeten(nieuw)) {
            fouten.put(
                    "vervanger",
                    "Een vervanger geeft de vraag niet door. In deze periode wordt deze vervanger zelf vervangen, of"
                            + " vervangt dit lid een ander.");
        }
        return fouten;
    }

    private boolean maaktKeten(Vervanging nieuw) {
        return vervangingen.van(nieuw.college(), Dagen.vandaag(klok)).stream()
                .filter(nieuw::overlapt)
                .anyMatch(een -> een.persoon().equals(nieuw.vervanger())
                        || een.vervanger().equals(nieuw.persoon()));
    }

    private boolean isBekend(String naam) {
        return metNaam(naam).isPresent();
    }

    private Optional<Regelingenlijst.Regel> metNaam(String naam) {
        return regelingen.zoek(naam, 1).regels().stream()
                .filter(een ->
                        een.naam().equalsIgnoreCase(naam) || een.korteNaam().equalsIgnoreCase(naam))
                .findFirst();
    }

    private Vervanging metRegeling(Vervanging een) {
        String naam = een.regeling();
        return naam == null ? een : een.voor(metNaam(naam).orElseThrow());
    }

    private void magRegelen(OrgaanId college, String lid, String door) {
        if (teVervangen(college, door).stream().noneMatch(een -> een.id().equals(lid))) {
            throw new NietGevonden("vervanging of " + lid);
        }
    }

    private boolean isSecretaris(OrgaanId college, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie -> functie.rol() == Rol.BESTUURSSECRETARIS
                        && functie.orgaan().equals(college));
    }
}
