package nl.regelgang.afstemming;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.afstemming.Tekst.Deling;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.zienswijzen.Traject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sharing a text on purpose, and taking part in one that is joint. */
@Service
@Transactional
class Deelwerk {

    private final Tekstopslag teksten;
    private final Inzagen inzagen;
    private final Delingen delingen;
    private final Deelbericht berichten;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Deelwerk(
            Tekstopslag teksten,
            Inzagen inzagen,
            Delingen delingen,
            Deelbericht berichten,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.teksten = teksten;
        this.inzagen = inzagen;
        this.delingen = delingen;
        this.berichten = berichten;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * The griffies of these raden read this version, and no later one until that is shared. Whoever did not read it yet
     * gets a message; sharing it twice shares it once.
     *
     * @param versie what was on the page that asked for the confirmation
     * @throws Achterhaald when there is another version by now: who confirmed has not seen that
     * @throws OngeldigeInvoer when nobody was chosen, or somebody who is no deelnemer of this round
     */
    void delen(Griffie ik, UUID id, int versie, List<OrganisatieId> met) {
        journaal.vergrendel(ik.traject().id());
        Tekst tekst = inzagen.alsEigenaar(ik, id).tekst();
        Schrijfwerk.eisOpen(ik);
        if (tekst.versie() != versie) {
            throw new Achterhaald(
                    "Een collega heeft de tekst intussen gewijzigd. Er is niets gedeeld. Lees de nieuwe versie"
                            + " en deel die opnieuw.");
        }
        eisAnderen(ik, met);
        List<Traject> nieuw = nieuweLezers(ik, tekst, met);
        if (nieuw.isEmpty()) {
            return;
        }
        nieuw.forEach(lezer -> delingen.deel(tekst, lezer.deelnemer().organisatie(), versie, klok.instant()));
        berichten.gedeeld(ik, tekst, nieuw);
        noteer(
                ik,
                "%s, versie %d, gedeeld met de griffie van %s (SHA-256 van de tekst %s)."
                        .formatted(
                                tekst.soort().naam(),
                                versie,
                                nieuw.stream()
                                        .map(lezer -> lezer.deelnemer().naam())
                                        .collect(Collectors.joining(", ")),
                                teksten.versie(tekst, versie).sha256()));
    }

    /** By name. */
    private List<Traject> nieuweLezers(Griffie ik, Tekst tekst, List<OrganisatieId> met) {
        List<OrganisatieId> lezers = delingen.van(tekst).stream()
                .filter(deling -> deling.versie() == tekst.versie())
                .map(Deling::organisatie)
                .toList();
        return ik.anderen().stream()
                .filter(ander -> met.contains(ander.deelnemer().organisatie())
                        && !lezers.contains(ander.deelnemer().organisatie()))
                .toList();
    }

    static void eisAnderen(Griffie ik, List<OrganisatieId> met) {
        if (met.isEmpty()) {
            throw new OngeldigeInvoer("met", "Kies met wie u de tekst deelt.");
        }
        List<OrganisatieId> anderen = ik.anderen().stream()
                .map(ander -> ander.deelnemer().organisatie())
                .toList();
        if (!anderen.containsAll(met)) {
            throw new OngeldigeInvoer("met", "Kies alleen andere deelnemers van deze ronde.");
        }
    }

    /** From this moment the griffie of this organisation reads nothing of it any more. Stopping twice stops once. */
    void stoppen(Griffie ik, UUID id, OrganisatieId met) {
        journaal.vergrendel(ik.traject().id());
        Tekst tekst = inzagen.alsEigenaar(ik, id).tekst();
        if (delingen.trekIn(tekst, met, klok.instant())) {
            noteer(
                    ik,
                    "%s niet meer gedeeld met de griffie van %s."
                            .formatted(tekst.soort().naam(), ik.naam(met)));
        }
    }

    /** The griffie writes along in a joint text that was proposed to it; what its raad decides is another matter. */
    void meedoen(Griffie ik, UUID id) {
        journaal.vergrendel(ik.traject().id());
        Tekst tekst = gezamenlijk(ik, id);
        Schrijfwerk.eisOpen(ik);
        if (delingen.doetMee(tekst, ik.organisatie(), klok.instant())) {
            noteer(
                    ik,
                    "Doet mee aan de gezamenlijke zienswijze die %s voorstelt.".formatted(ik.raad(tekst.eigenaar())));
        }
    }

    void uitstappen(Griffie ik, UUID id) {
        journaal.vergrendel(ik.traject().id());
        Tekst tekst = gezamenlijk(ik, id);
        if (delingen.doetMee(tekst, ik.organisatie(), null)) {
            noteer(
                    ik,
                    "Doet niet meer mee aan de gezamenlijke zienswijze die %s voorstelt."
                            .formatted(ik.raad(tekst.eigenaar())));
        }
    }

    private Tekst gezamenlijk(Griffie ik, UUID id) {
        Inzage inzage = inzagen.inzage(ik, id);
        if (inzage.tekst().soort() != Soort.GEZAMENLIJK || inzage.eigenaar()) {
            throw new NietGevonden("gezamenlijke tekst " + id);
        }
        return inzage.tekst();
    }

    private void noteer(Griffie ik, String zin) {
        feiten.publishEvent(new Afstemmingsfeit(ik.traject().id(), zin, ik.griffier()));
    }
}
