package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Matrixrij.Vakje.ONBEKEND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.procedure.zienswijzeronde.Lezerschap;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Traject.Status;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;

/** Lays out who has answered and who has not: deelnemers × steps, as far as this person may know. */
@Component
class Matrix {

    private final Ronderechten ronderechten;
    private final Standpunten standpunten;
    private final Vergaderkalender vergaderkalender;
    private final Clock klok;

    Matrix(Ronderechten ronderechten, Standpunten standpunten, Vergaderkalender vergaderkalender, Clock klok) {
        this.ronderechten = ronderechten;
        this.standpunten = standpunten;
        this.vergaderkalender = vergaderkalender;
        this.klok = klok;
    }

    /** By name of the deelnemer. */
    List<Matrixrij> van(Begrotingsprocedure procedure, Zienswijzeronde ronde, String persoon) {
        Lezerschap lezerschap = ronderechten.lezerschap(procedure.bestuur(), ronde, persoon);
        LocalDate vandaag = Dagen.vandaag(klok);
        return ronde.trajecten().stream()
                .map(traject -> rij(ronde, traject, lezerschap.bij(traject), vandaag))
                .toList();
    }

    private Matrixrij rij(Zienswijzeronde ronde, Traject traject, Set<Lezer> lezers, LocalDate vandaag) {
        Zichtbaarheid.Staat staat = Zichtbaarheid.staat(ronde, traject);
        boolean voorbereiding = Zichtbaarheid.mag(lezers, Onderdeel.VOORBEREIDING, staat);
        boolean behandeling = Zichtbaarheid.mag(lezers, Onderdeel.BEHANDELING, staat);
        return new Matrixrij(
                traject.id(),
                traject.deelnemer().naam(),
                traject.deelnemer().inwoners(),
                traject.status(),
                traject.teLaat() || (traject.status() == Status.OPEN && vandaag.isAfter(ronde.sluitOp())),
                behandeling ? Matrixvakjes.ontvangst(traject) : ONBEKEND,
                voorbereiding
                        ? Matrixvakjes.college(standpunten.van(traject.id()).orElse(null))
                        : ONBEKEND,
                voorbereiding ? Matrixvakjes.commissie(commissie(ronde, traject), vandaag) : ONBEKEND,
                behandeling ? Matrixvakjes.vergadering(traject, vandaag) : ONBEKEND,
                Matrixvakjes.zienswijze(traject, ronde, vandaag),
                behandeling ? Matrixvakjes.herinnerd(traject) : null,
                Matrixvakjes.reactie(traject, ronde, Zichtbaarheid.mag(lezers, Onderdeel.REACTIE, staat)),
                Zichtbaarheid.mag(lezers, Onderdeel.TEKST, staat));
    }

    /** Empty where no commissie comes first, or the calendar does not know it. */
    private Optional<LocalDate> commissie(Zienswijzeronde ronde, Traject traject) {
        LocalDate raad = traject.vergaderingOp();
        OrgaanId orgaan = traject.deelnemer().raad();
        if (raad == null
                || !Boolean.TRUE.equals(vergaderkalender.voorbereiding(orgaan).commissieEerst())) {
            return Optional.empty();
        }
        OrgaanId commissie = new OrgaanId(orgaan.organisatie(), OrgaanSoort.RAADSCOMMISSIE);
        return vergaderkalender.vergaderingen(commissie, ronde.verzondenOp(), raad).stream()
                .map(Vergadering::datum)
                .reduce((eerder, later) -> later);
    }
}
