package nl.regelgang.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of people: what a beheerder does with it. Whether somebody may is asked by the caller. */
@Service
public class Mensen {

    /** The most that {@link #zoek} gives. */
    public static final int HOOGSTENS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Mensen.class);
    private static final Pattern INLOGNAAM = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,58}[a-z0-9])?");
    private static final Pattern ADRES = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");
    private static final int LANGSTE_TEKST = 120;
    private static final String GEEN_ADRES = "Vul een e-mailadres in zoals naam@example.nl.";

    private final Personen personen;
    private final Functies functies;
    private final Clock klok;

    Mensen(Personen personen, Functies functies, Clock klok) {
        this.personen = personen;
        this.functies = functies;
        this.klok = klok;
    }

    public int aantal() {
        return personen.aantal();
    }

    /** By name, at most {@link #HOOGSTENS}; with an empty text everybody. */
    public List<Persoon> zoek(String tekst) {
        return personen.zoek(tekst.strip(), HOOGSTENS);
    }

    /** All functies of one person: past, present and to come. */
    public List<Functie> functiesVan(String persoon) {
        return functies.van(persoon);
    }

    /** The functies of everybody that hold today or begin later. */
    public List<Functie> functiesVanNuOfLater() {
        return functies.allemaalVanaf(vandaag());
    }

    public boolean heeftBeheerder() {
        return functies.heeftBeheerder(vandaag());
    }

    /** @throws OngeldigeInvoer when a field is not right, or somebody has this login name already */
    @Transactional
    public void voegToe(Persoon persoon, String door) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (persoon.naam().isBlank() || persoon.naam().length() > LANGSTE_TEKST) {
            fouten.put("naam", "Vul een naam in van hoogstens " + LANGSTE_TEKST + " tekens.");
        }
        if (!INLOGNAAM.matcher(persoon.id()).matches()) {
            fouten.put("id", "Vul een inlognaam in met alleen kleine letters, cijfers, punten en streepjes.");
        } else if (personen.vind(persoon.id()).isPresent()) {
            fouten.put("id", "Deze inlognaam is al in gebruik. Kies een andere.");
        }
        if (!isAdres(persoon.email())) {
            fouten.put("email", GEEN_ADRES);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        personen.voegToe(persoon, klok.instant());
        LOG.info("{} added the person {}", door, persoon.id());
    }

    /**
     * Where messages go from now on; links that were mailed to the old address stop working.
     *
     * @throws NietGevonden when there is no such person
     * @throws OngeldigeInvoer when it is no address
     */
    @Transactional
    public void wijzigEmail(String persoon, String email, String door) {
        bestaand(persoon);
        if (!isAdres(email)) {
            throw new OngeldigeInvoer("email", GEEN_ADRES);
        }
        personen.wijzigEmail(persoon, email);
        LOG.info("{} changed the address of {}", door, persoon);
    }

    /**
     * @param tot the first day on which it no longer holds, null when that is not known
     * @throws OngeldigeInvoer when the title or the days are not right
     */
    @Transactional
    public Functie geef(
            String persoon,
            OrgaanId orgaan,
            Rol rol,
            String titel,
            LocalDate van,
            @Nullable LocalDate tot,
            String door) {
        bestaand(persoon);
        Map<String, String> fouten = new LinkedHashMap<>();
        if (titel.isBlank() || titel.length() > LANGSTE_TEKST) {
            fouten.put("titel", "Vul in hoe de functie heet, in hoogstens " + LANGSTE_TEKST + " tekens.");
        }
        if (tot != null && !tot.isAfter(van)) {
            fouten.put("tot", "De einddatum moet na de begindatum liggen.");
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        Functie functie = new Functie(UUID.randomUUID(), persoon, orgaan, rol, titel.strip(), van, tot);
        functies.voegToe(functie, door);
        LOG.info("{} gave {} the functie {} in {}", door, persoon, rol, orgaan);
        return functie;
    }

    /**
     * @param tot the first day on which it no longer holds
     * @throws NietGevonden when this person has no such functie
     * @throws OngeldigeInvoer when the day lies before the first day, or nobody would remain who is beheerder
     */
    @Transactional
    public void beeindig(String persoon, UUID functie, LocalDate tot, String door) {
        Functie gevonden = functies.vind(functie)
                .filter(kandidaat -> kandidaat.persoon().equals(persoon))
                .orElseThrow(() -> new NietGevonden("functie " + functie));
        if (tot.isBefore(gevonden.van())) {
            throw new OngeldigeInvoer("tot", "De einddatum kan niet voor de begindatum liggen.");
        }
        if (gevonden.rol() == Rol.BEHEERDER
                && gevonden.orgaan().equals(Toegang.BEHEER)
                && !functies.blijftBeheerderZonder(functie, vandaag())) {
            throw new OngeldigeInvoer("tot", "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.");
        }
        functies.beeindig(functie, tot, door);
        LOG.info("{} ended the functie {} of {} in {}", door, gevonden.rol(), persoon, gevonden.orgaan());
    }

    private static boolean isAdres(String email) {
        return email.length() <= LANGSTE_TEKST && ADRES.matcher(email).matches();
    }

    private void bestaand(String persoon) {
        if (personen.vind(persoon).isEmpty()) {
            throw new NietGevonden("person " + persoon);
        }
    }

    private LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }
}
