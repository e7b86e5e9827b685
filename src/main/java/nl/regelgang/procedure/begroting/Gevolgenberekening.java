package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.zienswijzeronde.Rondeplanning;
import nl.regelgang.procedure.zienswijzeronde.Rondeplanning.Verschuiving;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taken;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;

/** What would follow from another plan of a running procedure. Reads only. */
@Component
class Gevolgenberekening {

    private final Begrotingstermijnregister termijnen;
    private final Stapdagen stapdagen;
    private final Rondeplanning rondeplanning;
    private final Raadskalenders kalenders;
    private final Taken taken;
    private final Clock klok;

    Gevolgenberekening(
            Begrotingstermijnregister termijnen,
            Stapdagen stapdagen,
            Rondeplanning rondeplanning,
            Raadskalenders kalenders,
            Taken taken,
            Clock klok) {
        this.termijnen = termijnen;
        this.stapdagen = stapdagen;
        this.rondeplanning = rondeplanning;
        this.kalenders = kalenders;
        this.taken = taken;
        this.klok = klok;
    }

    /**
     * Until when the bestuur counts on the zienswijzen. After the aanbieding that hangs on nothing any more where it was
     * counted from there: then it stays what it was.
     */
    LocalDate sluiting(Begrotingsprocedure procedure, Zienswijzeronde ronde) {
        Begrotingstermijnen regels = termijnen.termijnen(procedure);
        return regels.vanafAanbieding() && termijnen.isAangeboden(procedure)
                ? ronde.sluitOp()
                : regels.zienswijze().uiterlijk(regels.doel(procedure.plan())).dag();
    }

    Verzetgevolgen van(Begrotingsprocedure procedure, Zienswijzeronde ronde, Plan plan) {
        Begrotingsprocedure nieuw = procedure.met(plan);
        Planning planning = Begrotingsplanning.maak(vraag(nieuw, ronde));
        List<Gevolg> dagen = verschil(Begrotingsplanning.maak(vraag(procedure, ronde)), planning);
        List<Taak> open = taken.vanDossier(procedure.id());
        wachten(procedure, ronde, plan, open).ifPresent(dagen::add);
        LocalDate sluiting = sluiting(nieuw, ronde);
        List<Verschuiving> bijRaden = ronde.geslotenOp() == null ? rondeplanning.gevolgen(ronde, sluiting) : List.of();
        return new Verzetgevolgen(
                plan,
                dagen,
                Stream.concat(eigenTaken(nieuw, open), bijRaden.stream().map(Gevolgenberekening::gevolg))
                        .toList(),
                bijRaden.isEmpty() ? List.of() : raden(nieuw, ronde, sluiting),
                planning);
    }

    /** With the day on which the begroting was really offered, when it was. */
    private Planvraag vraag(Begrotingsprocedure procedure, Zienswijzeronde ronde) {
        LocalDate aanbieding = termijnen.isAangeboden(procedure)
                ? Objects.requireNonNullElse(
                        procedure.verloop().aangebodenOp(), procedure.plan().aanbieding())
                : procedure.plan().aanbieding();
        return new Planvraag(
                termijnen.termijnen(procedure),
                procedure.bestuur().toezichthouder().naam(),
                procedure.jaar(),
                ronde.verzondenOp(),
                new Plan(aanbieding, procedure.plan().vergadering()),
                Dagen.vandaag(klok));
    }

    /** Both plannings have the same steps in the same order, because they are of the same regeling. */
    private static List<Gevolg> verschil(Planning was, Planning wordt) {
        List<Gevolg> gevolgen = new ArrayList<>();
        for (int i = 0; i < wordt.stappen().size(); i++) {
            PlanStap oud = was.stappen().get(i);
            PlanStap nieuw = wordt.stappen().get(i);
            if (!Objects.equals(oud.gepland(), nieuw.gepland())) {
                gevolgen.add(new Gevolg(
                        nieuw.omschrijving() + ": gepland",
                        oud.gepland(),
                        nieuw.gepland(),
                        "Eigen planning. " + nieuw.uitleg(),
                        nieuw.grondslag()));
            }
            if (!Objects.equals(oud.uiterlijk(), nieuw.uiterlijk())) {
                gevolgen.add(new Gevolg(
                        nieuw.omschrijving() + ": uiterlijk",
                        oud.uiterlijk(),
                        nieuw.uiterlijk(),
                        nieuw.uitleg(),
                        nieuw.grondslag()));
            }
        }
        return gevolgen;
    }

    /** The timer of the process, as people know it. */
    private static Optional<Gevolg> wachten(
            Begrotingsprocedure procedure, Zienswijzeronde ronde, Plan plan, List<Taak> open) {
        boolean wacht = !ronde.alleBinnen()
                && procedure.verloop().aangebodenOp() == null
                && open.stream().noneMatch(taak -> taak.stap().equals(Begrotingstermijnregister.AANBIEDING));
        return wacht && !plan.aanbieding().equals(procedure.plan().aanbieding())
                ? Optional.of(new Gevolg(
                        "Niet langer wachten op raden die niet reageren",
                        procedure.plan().aanbieding(),
                        plan.aanbieding(),
                        "Vanaf de geplande dag kan de begroting worden aangeboden, ook als niet alle raden hebben gereageerd.",
                        Grondslag.WERKAFSPRAAK))
                : Optional.empty();
    }

    private Stream<Gevolg> eigenTaken(Begrotingsprocedure nieuw, List<Taak> open) {
        return open.stream()
                .filter(taak -> taak.proces().equals(Begrotingsmelder.PROCES))
                .map(taak -> new Gevolg(
                        "Taak ‘" + taak.naam() + "’",
                        taak.uiterlijk(),
                        stapdagen.uiterlijk(nieuw, taak.stap()),
                        "De taak volgt de planning.",
                        taak.termijn()))
                .filter(gevolg -> !Objects.equals(gevolg.was(), gevolg.wordt()));
    }

    private static Gevolg gevolg(Verschuiving verschuiving) {
        return new Gevolg(
                verschuiving.traject().deelnemer().naam() + ": " + verschuiving.wat(),
                verschuiving.was(),
                verschuiving.wordt(),
                verschuiving.waarom(),
                Grondslag.WERKAFSPRAAK);
    }

    private List<Raadsgevolg> raden(Begrotingsprocedure nieuw, Zienswijzeronde ronde, LocalDate sluiting) {
        List<Traject> open = ronde.nogNietGereageerd();
        List<Raadsoordeel> oordelen =
                kalenders.lopend(vraag(nieuw, ronde), open).raden();
        List<Raadsgevolg> gevolgen = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            LocalDate gepland = open.get(i).vergaderingOp();
            gevolgen.add(new Raadsgevolg(oordelen.get(i), gepland, gepland != null && gepland.isAfter(sluiting)));
        }
        return gevolgen;
    }
}
