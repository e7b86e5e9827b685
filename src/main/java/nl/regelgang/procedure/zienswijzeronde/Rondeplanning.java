package nl.regelgang.procedure.zienswijzeronde;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taken;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzen;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a planned day of a running round, and says before what would move with it. */
@Service
public class Rondeplanning {

    private final Zienswijzen zienswijzen;
    private final Taken taken;
    private final Trajecttermijnen termijnen;
    private final Trajectproces proces;
    private final Rondeberichten berichten;
    private final Standpunten standpunten;
    private final Clock klok;

    Rondeplanning(
            Zienswijzen zienswijzen,
            Taken taken,
            Trajecttermijnen termijnen,
            Trajectproces proces,
            Rondeberichten berichten,
            Standpunten standpunten,
            Clock klok) {
        this.zienswijzen = zienswijzen;
        this.taken = taken;
        this.termijnen = termijnen;
        this.proces = proces;
        this.berichten = berichten;
        this.standpunten = standpunten;
        this.klok = klok;
    }

    /**
     * A day that moves, or would.
     *
     * @param was null when there was none
     * @param waarom how the new day is found, as a Dutch sentence
     */
    public record Verschuiving(
            Traject traject, String wat, @Nullable LocalDate was, LocalDate wordt, String waarom) {}

    /** What moves for the raden that have not answered, when the bestuur counts on the answers until another day. */
    public List<Verschuiving> gevolgen(Zienswijzeronde ronde, LocalDate sluitOp) {
        if (sluitOp.equals(ronde.sluitOp())) {
            return List.of();
        }
        List<Taak> open = taken.vanDossier(ronde.zaak().dossier());
        return ronde.nogNietGereageerd().stream()
                .flatMap(traject -> Stream.concat(
                        Stream.of(new Verschuiving(
                                traject,
                                "Antwoord van de raad",
                                ronde.sluitOp(),
                                sluitOp,
                                "Tot en met deze dag rekent het bestuur op het antwoord; de wet noemt geen einddatum (%s)."
                                        .formatted(ronde.zaak().zienswijze()))),
                        taakdagen(open, ronde.metSluiting(sluitOp), traject, traject.vergaderingOp())))
                .toList();
    }

    /** What moves when the raad treats the draft in another meeting. */
    public List<Verschuiving> gevolgen(Zienswijzeronde ronde, Traject traject, LocalDate vergaderingOp) {
        return taakdagen(taken.vanDossier(ronde.zaak().dossier()), ronde, traject, vergaderingOp)
                .toList();
    }

    private static Stream<Verschuiving> taakdagen(
            List<Taak> open, Zienswijzeronde ronde, Traject traject, @Nullable LocalDate raadOp) {
        return open.stream()
                .filter(taak -> taak.sleutel().equals(traject.id().toString()))
                .map(taak -> new Verschuiving(
                        traject,
                        "Taak ‘" + taak.naam() + "’",
                        taak.uiterlijk(),
                        Trajectdagen.uiterlijk(taak.stap(), ronde.kop(), raadOp),
                        Trajectdagen.waarom(taak.stap(), ronde.kop(), raadOp)))
                .filter(verschuiving -> !verschuiving.wordt().equals(verschuiving.was()));
    }

    /**
     * The bestuur counts on the answers until another day. The raden that have not answered get other days, and their
     * griffies a message; nobody else hears of it.
     *
     * @return how many raden got another day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int verzetten(Zienswijzeronde ronde, LocalDate sluitOp, String reden, Handelend door) {
        if (sluitOp.equals(ronde.sluitOp())) {
            return 0;
        }
        zienswijzen.sluitingVerzetten(ronde, sluitOp);
        Zienswijzeronde nieuw = ronde.metSluiting(sluitOp);
        for (Traject traject : nieuw.nogNietGereageerd()) {
            termijnen.verzet(nieuw, traject, reden, door);
            proces.herplan(traject.id());
            standpuntVerzetten(nieuw, traject, traject.vergaderingOp());
            berichten.dagVerzet(nieuw, traject, ronde.sluitOp(), reden);
        }
        return nieuw.nogNietGereageerd().size();
    }

    /**
     * The raad treats the draft in another meeting; the tasks of griffie and college follow. The bestuur, and who prepares
     * the standpunt of this college, get a message.
     *
     * @throws nl.regelgang.gedeeld.Achterhaald when the raad answered meanwhile, or a collega moved the meeting
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vergaderingVerzetten(
            Zienswijzeronde ronde, Traject traject, LocalDate van, LocalDate naar, String reden, Handelend door) {
        zienswijzen.behandelingVerzetten(traject.id(), van, naar, reden, door);
        proces.herplan(traject.id());
        standpuntVerzetten(ronde, traject, naar);
        berichten.raadsvergaderingVerzet(ronde.zaak(), traject, van, naar, reden);
    }

    /** The links that the members of the college have keep working; the page behind them names the new day. */
    private void standpuntVerzetten(Zienswijzeronde ronde, Traject traject, @Nullable LocalDate raadOp) {
        standpunten.verzet(traject.id(), Standpuntvoorstel.volgensPlan(ronde, raadOp, Dagen.vandaag(klok)));
    }

    /** What a griffie should know of a meeting before it chooses it; empty when there is nothing to say. */
    public static List<String> waarschuwingen(Zienswijzeronde ronde, LocalDate vergaderingOp) {
        return vergaderingOp.isAfter(ronde.sluitOp())
                ? List.of(
                        "Het bestuur rekent op uw antwoord tot en met %s. Een zienswijze die later komt, telt mee zolang er nog niet is gestemd."
                                .formatted(voluit(ronde.sluitOp())))
                : List.of();
    }
}
