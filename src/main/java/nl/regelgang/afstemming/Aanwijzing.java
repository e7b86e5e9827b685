package nl.regelgang.afstemming;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The griffiers of the deelnemers choose among themselves who prepares for all; the bestuur has no part in it. */
@Service
class Aanwijzing {

    private static final int JAREN = 4;

    private final Adoptiegriffiers adoptiegriffiers;
    private final Griffies griffies;
    private final Toegang toegang;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Aanwijzing(
            Adoptiegriffiers adoptiegriffiers,
            Griffies griffies,
            Toegang toegang,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.adoptiegriffiers = adoptiegriffiers;
        this.griffies = griffies;
        this.toegang = toegang;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** A griffier of one of the deelnemers, who can be chosen. */
    record Kandidaat(Persoon persoon, OrgaanId griffie, String organisatie) {

        /** As it stands in the form: one person can be griffier of two. */
        public String sleutel() {
            return persoon.id() + "@" + griffie.organisatie();
        }
    }

    /** By organisation and name. */
    List<Kandidaat> kandidaten(Regeling regeling) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(deelnemer -> deelnemer.organisatie())
                .flatMap(organisatie -> griffies.griffiers(organisatie.griffie()).stream()
                        .map(persoon -> new Kandidaat(persoon, organisatie.griffie(), organisatie.naam())))
                .toList();
    }

    /** The griffier as who he acts for this regeling; empty when he is griffier of none of its deelnemers. */
    Optional<Handelend> griffier(Regeling regeling, String persoon) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(deelnemer -> deelnemer.organisatie())
                .map(Organisatie::griffie)
                .filter(griffie -> griffies.isGriffier(griffie, persoon))
                .findFirst()
                .map(griffie -> toegang.handelend(persoon, griffie));
    }

    /**
     * From today, for at most four years.
     *
     * @param wie a {@link Kandidaat#sleutel}
     * @throws OngeldigeInvoer at the field that cannot be
     * @throws Achterhaald when there is one already
     */
    @Transactional
    void aanwijzen(Regeling regeling, String wie, LocalDate totEnMet, Handelend door) {
        journaal.vergrendel(Afstemmingsfeit.adoptiedossier(regeling.lichaam()));
        Kandidaat gekozen = kandidaten(regeling).stream()
                .filter(kandidaat -> kandidaat.sleutel().equals(wie))
                .findFirst()
                .orElseThrow(() -> new OngeldigeInvoer("wie", "Kies een griffier van een van de deelnemers."));
        LocalDate vandaag = Dagen.vandaag(klok);
        if (totEnMet.isBefore(vandaag) || totEnMet.isAfter(vandaag.plusYears(JAREN))) {
            throw new OngeldigeInvoer(
                    "totEnMet", "Kies een dag van vandaag tot en met %s.".formatted(voluit(vandaag.plusYears(JAREN))));
        }
        if (adoptiegriffiers.van(regeling.lichaam()).isPresent()) {
            throw new Achterhaald("Er is al een adoptiegriffier. Beëindig eerst die aanwijzing.");
        }
        adoptiegriffiers.beeindig(regeling.lichaam(), vandaag);
        adoptiegriffiers.voegToe(new Adoptiegriffier(
                UUID.randomUUID(),
                regeling.lichaam(),
                gekozen.griffie(),
                gekozen.persoon().id(),
                vandaag,
                totEnMet.plusDays(1)));
        noteer(
                regeling,
                "%s, griffier van %s, aangewezen als adoptiegriffier tot en met %s."
                        .formatted(gekozen.persoon().naam(), gekozen.organisatie(), voluit(totEnMet)),
                door);
    }

    /** Ending what has ended changes nothing. */
    @Transactional
    void beeindigen(Regeling regeling, Handelend door) {
        journaal.vergrendel(Afstemmingsfeit.adoptiedossier(regeling.lichaam()));
        adoptiegriffiers.van(regeling.lichaam()).ifPresent(nu -> {
            adoptiegriffiers.beeindig(regeling.lichaam(), Dagen.vandaag(klok));
            noteer(regeling, "Aanwijzing van %s als adoptiegriffier beëindigd.".formatted(naam(nu)), door);
        });
    }

    Optional<Adoptiegriffier> nu(Regeling regeling) {
        return adoptiegriffiers.van(regeling.lichaam());
    }

    String naam(Adoptiegriffier adoptiegriffier) {
        return toegang.persoon(adoptiegriffier.persoon()).map(Persoon::naam).orElse("een griffier");
    }

    private void noteer(Regeling regeling, String zin, Handelend door) {
        feiten.publishEvent(new Afstemmingsfeit(Afstemmingsfeit.adoptiedossier(regeling.lichaam()), zin, door));
    }
}
