package nl.regelgang.procedure.zienswijzeronde;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.standpunt.Afspraken;
import nl.regelgang.standpunt.Akkoordregel;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.standpunt.Stilte;
import nl.regelgang.standpunt.Voorstel;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the bestuurssecretaris filled in about a standpunt, as the members will be asked. A field that was left open, or
 * that the form of an older task does not have, gets what {@link Afspraken#STANDAARD} says.
 */
@Component
class Standpuntvoorstel {

    private static final List<String> BIJLAGEN = List.of("bijlage", "bijlage2");

    private final Standpunten standpunten;
    private final Regelingen regelingen;
    private final Dossierstukken stukken;
    private final Clock klok;

    Standpuntvoorstel(Standpunten standpunten, Regelingen regelingen, Dossierstukken stukken, Clock klok) {
        this.standpunten = standpunten;
        this.regelingen = regelingen;
        this.stukken = stukken;
        this.klok = klok;
    }

    /** @throws OngeldigeInvoer when somebody is named who is no member, or the answers contradict each other */
    Voorstel van(Traject traject, Zienswijzeronde ronde, Ingevuld ingevuld) {
        List<UUID> bij = new ArrayList<>(List.of(ronde.zaak().stuk()));
        BIJLAGEN.forEach(
                veld -> stukken.gekozen(ronde.zaak().dossier(), ingevuld, veld).ifPresent(bij::add));
        return new Voorstel(
                ronde.zaak().dossier(),
                traject.id(),
                traject.deelnemer().college(),
                ronde.zaak().regeling(),
                regeling(ronde.zaak()),
                ronde.zaak().regeling() + ", " + ronde.zaak().onderwerp(),
                ingevuld.tekst("standpunt"),
                uiterlijk(traject, ronde, ingevuld),
                ingevuld.datum("uiterlijk").isEmpty(),
                bij,
                afspraken(standpunten.leden(traject.deelnemer().college()), ingevuld));
    }

    /** Null when this bestuur has more than one, so that the name decides. */
    private @Nullable RegelingId regeling(Zaak zaak) {
        List<Regeling> van = regelingen.vanBestuur(List.of(zaak.bestuur()));
        return van.size() == 1 ? van.get(0).id() : null;
    }

    private LocalDate uiterlijk(Traject traject, Zienswijzeronde ronde, Ingevuld ingevuld) {
        LocalDate vandaag = Dagen.vandaag(klok);
        LocalDate gekozen = ingevuld.datum("uiterlijk").orElse(null);
        if (gekozen != null && gekozen.isBefore(vandaag)) {
            throw new OngeldigeInvoer("uiterlijk", "Kies een dag die nog komt, of vandaag.");
        }
        return gekozen == null ? volgensPlan(ronde, traject.vergaderingOp(), vandaag) : gekozen;
    }

    /** @param raadOp the meeting of the raad, null while it is not planned */
    static LocalDate volgensPlan(Zienswijzeronde ronde, @Nullable LocalDate raadOp, LocalDate vandaag) {
        LocalDate plan = Trajectdagen.uiterlijk("standpuntVaststellen", ronde.kop(), raadOp);
        return plan.isBefore(vandaag) ? ronde.sluitOp() : plan;
    }

    private static Afspraken afspraken(List<Persoon> college, Ingevuld ingevuld) {
        Akkoordregel regel =
                ingevuld.eventueleTekst("regel").map(Akkoordregel::valueOf).orElse(Afspraken.STANDAARD.regel());
        @Nullable
        String houder = ingevuld.eventueleTekst("portefeuillehouder")
                .map(naam -> lid(college, naam, "portefeuillehouder"))
                .orElse(null);
        if (regel == Akkoordregel.PORTEFEUILLEHOUDER && houder == null) {
            throw new OngeldigeInvoer("portefeuillehouder", "Vul in wie de portefeuillehouder is.");
        }
        Set<String> leden = new LinkedHashSet<>();
        ingevuld.eventueleTekst("leden").stream()
                .flatMap(String::lines)
                .filter(naam -> !naam.isBlank())
                .forEach(naam -> leden.add(lid(college, naam, "leden")));
        return new Afspraken(
                regel,
                houder,
                leden,
                ingevuld.eventueleTekst("stilte").map(Stilte::valueOf).orElse(Afspraken.STANDAARD.stilte()),
                ingevuld.getal("stilteNa").map(BigDecimal::intValueExact).orElse(Afspraken.STANDAARD.naWerkdagen()));
    }

    private static String lid(List<Persoon> college, String naam, String veld) {
        List<Persoon> gevonden = college.stream()
                .filter(lid -> lid.naam().equalsIgnoreCase(naam.strip()))
                .toList();
        if (gevonden.size() != 1) {
            throw new OngeldigeInvoer(
                    veld,
                    "‘%s’ is geen lid van dit college. De leden zijn: %s."
                            .formatted(
                                    naam.strip(),
                                    college.stream().map(Persoon::naam).collect(joining(", "))));
        }
        return gevonden.get(0).id();
    }
}
