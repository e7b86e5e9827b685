package nl.regelgang.procedure.begroting;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Voorbereiding;

/** How long the planning takes for 30 raden with 15 meetings; run by hand, no test waits for a clock. */
final class RaadsplanningMeting {

    private static final int RADEN = 30;
    private static final int VERGADERINGEN = 15;
    private static final int KEREN = 1000;

    private RaadsplanningMeting() {}

    public static void main(String[] argumenten) {
        Random toeval = new Random(1);
        List<Orgaankalender> kalenders = IntStream.range(0, RADEN)
                .mapToObj(nummer -> Agendas.kalender(toeval, VERGADERINGEN))
                .toList();
        Planvraag vraag = Agendas.plan(
                Vorm.OPENBAAR_LICHAAM, Agendas.VANDAAG, Agendas.VANDAAG.plusWeeks(14), Agendas.VANDAAG.plusWeeks(17));
        double eerste = milliseconden(vraag, kalenders);
        double som = 0;
        for (int keer = 0; keer < KEREN; keer++) {
            som += milliseconden(vraag, kalenders);
        }
        System.out.printf("first %.2f ms, then %.3f ms on average of %d%n", eerste, som / KEREN, KEREN);
    }

    private static double milliseconden(Planvraag vraag, List<Orgaankalender> kalenders) {
        long begin = System.nanoTime();
        Raadsplanning planning = Raadsplanning.maak(
                vraag,
                kalenders.stream()
                        .map(kalender ->
                                Raadsagenda.van("Gemeente", kalender, Agendas.commissie(Voorbereiding.NIET_INGEVULD)))
                        .toList());
        if (planning.raden().size() != RADEN) {
            throw new AssertionError(planning);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
