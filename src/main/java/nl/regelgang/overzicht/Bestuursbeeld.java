package nl.regelgang.overzicht;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.procedure.Procedurestand;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Bijdragereeks;
import nl.regelgang.regeling.Evaluatiestand;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * One regeling over its deelnemers, for its bestuur.
 *
 * @param procedure the newest, about which the answers are; null when there is none
 * @param totaal of the bijdragen
 * @param geevalueerd the day of the last evaluatie, null when nobody filled it in
 */
record Bestuursbeeld(
        Regeling regeling,
        int jaar,
        List<Procedurestand> procedures,
        @Nullable Procedurestand procedure,
        List<Termijnbeeld> termijnen,
        List<Rij> rijen,
        Bijdragereeks totaal,
        Evaluatiestand evaluatie,
        @Nullable LocalDate geevalueerd) {

    /** @param antwoord of its raad in the newest procedure, null when it has no part in it */
    record Rij(
            String naam,
            @Nullable Antwoordbeeld antwoord,
            @Nullable String pad,
            Bijdragereeks bijdrage,
            List<ABLid> bestuursleden) {}

    /** Of whom at least one of the three years is known. */
    public List<Rij> metBijdrage() {
        return rijen.stream().filter(rij -> !rij.bijdrage().isLeeg()).toList();
    }

    public String zonderBijdrage() {
        return rijen.stream()
                .filter(rij -> rij.bijdrage().isLeeg())
                .map(Rij::naam)
                .collect(joining(", "));
    }

    public Bijdragegrafiek grafiek() {
        return Bijdragegrafiek.van(
                jaar,
                rijen.stream()
                        .map(rij -> new Bijdragegrafiek.Reeks(rij.naam(), rij.bijdrage()))
                        .toList());
    }

    /** How many raden answered in the newest procedure, for example "3 van 8 raden hebben gereageerd". */
    public String gereageerd() {
        long meedoen = rijen.stream().filter(rij -> rij.antwoord() != null).count();
        long binnen = rijen.stream()
                .filter(rij -> rij.antwoord() != null && rij.antwoord().soort().equals("gedaan"))
                .count();
        return binnen + " van " + Aantal.van(meedoen, "raad", "raden")
                + (binnen == 1 || meedoen == 1 ? " heeft" : " hebben") + " gereageerd";
    }
}
