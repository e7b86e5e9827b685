package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.toezicht.Toezichtfeit.ZienswijzeBijToezichthouder;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A raad can let the toezichthouder know what it thinks of the adopted begroting (Wgr art. 35 lid 5). */
@Service
@Transactional
class Inbreng {

    private final Toezichten toezichten;
    private final Toezichtzienswijzen zienswijzen;
    private final Toezichtpost post;
    private final Procedurerechten rechten;
    private final Toegang toegang;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Inbreng(
            Toezichten toezichten,
            Toezichtzienswijzen zienswijzen,
            Toezichtpost post,
            Procedurerechten rechten,
            Toegang toegang,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.toezichten = toezichten;
        this.zienswijzen = zienswijzen;
        this.post = post;
        this.rechten = rechten;
        this.toegang = toegang;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** The deelnemer for whose raad the person can speak; empty when he is no griffier of one. */
    Optional<Organisatie> raadVan(Procedure procedure, String persoon) {
        Set<OrgaanId> organen = rechten.organenVoor(procedure.bestuur(), persoon);
        return post.deelnemers(procedure).stream()
                .filter(deelnemer -> organen.contains(deelnemer.griffie()))
                .findFirst();
    }

    /** Whether what this raad says can still matter, and it has not spoken. */
    boolean mogelijk(Toezicht toezicht, Organisatie raad) {
        return kanNiet(toezicht, raad).isEmpty();
    }

    /** Why this raad can bring nothing naar voren (any more), as a Dutch sentence; empty when it can. */
    Optional<String> kanNiet(Toezicht toezicht, Organisatie raad) {
        return weigering(toezicht).or(() -> sprakAl(toezicht, raad));
    }

    private Optional<String> sprakAl(Toezicht toezicht, Organisatie raad) {
        return zienswijzen.van(toezicht.id()).stream()
                        .anyMatch(rij -> rij.organisatie().equals(raad.id()))
                ? Optional.of(
                        "Uw raad heeft al een zienswijze bij de toezichthouder. Neem met hem contact op als die anders moet.")
                : Optional.empty();
    }

    private Optional<String> weigering(Toezicht toezicht) {
        String artikel =
                toezicht.procedure().bestuur().grondslag("Wgr art. 35 lid 5").toString();
        if (toezicht.stuk().soort() == Proceduresoort.JAARREKENING) {
            return Optional.of(
                    "Over een jaarrekening vraagt de toezichthouder de raden niets; %s gaat over de begroting."
                            .formatted(artikel));
        }
        if (toezicht.besluit() != null) {
            return Optional.of("De toezichthouder heeft besloten op %s; daarna kan geen zienswijze meer (%s)."
                    .formatted(voluit(toezicht.besluit().op()), artikel));
        }
        LocalDate tot = toezicht.zienswijzeTot();
        return tot == null || !Dagen.vandaag(klok).isAfter(tot)
                ? Optional.empty()
                : Optional.of("Na %s kan de toezichthouder niets meer met een zienswijze (%s)."
                        .formatted(voluit(tot), artikel));
    }

    /**
     * @throws Achterhaald when the toezichthouder decided already
     * @throws OngeldigeInvoer when this raad spoke already, or decided before there was a begroting
     */
    void naarVorenBrengen(UUID toezichtId, Organisatie raad, Zienswijzeformulier.Gelezen gelezen, String persoon) {
        journaal.vergrendel(toezichtId);
        Toezicht toezicht = toezichten.lees(toezichtId);
        weigering(toezicht).ifPresent(zin -> {
            throw new Achterhaald(zin);
        });
        sprakAl(toezicht, raad).ifPresent(zin -> {
            throw new OngeldigeInvoer("zienswijze", zin);
        });
        zienswijzen.voegToe(toezichtId, raad, gelezen.besluitVan(), gelezen.zienswijze());
        ZienswijzeBijToezichthouder feit = new ZienswijzeBijToezichthouder(
                toezichtId,
                raad.naam(),
                gelezen.besluitVan(),
                toezicht.procedure().bestuur().grondslag("Wgr art. 35 lid 5"),
                toegang.handelend(persoon, raad.griffie()));
        feiten.publishEvent(feit);
        post.aanToezichthouder(toezicht.procedure(), feit.omschrijving());
    }

    List<Toezichtzienswijzen.Rij> van(Toezicht toezicht) {
        return zienswijzen.van(toezicht.id());
    }
}
