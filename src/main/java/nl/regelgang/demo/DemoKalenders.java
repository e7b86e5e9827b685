package nl.regelgang.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Reces;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At the first start: invented meetings for two years, of the raden and commissies of Regio Rivierenland and of its AB
 * and DB. Every raad has a rhythm, an evening and lead times of its own, so that planning is worth while.
 */
@Component
@Profile("demo")
@Order(3)
class DemoKalenders implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoKalenders.class);
    private static final RegelingId REGIO_RIVIERENLAND = new RegelingId("roo30405547");
    private static final LocalTime AVOND = LocalTime.of(19, 30);
    private static final LocalTime OCHTEND = LocalTime.of(9, 30);
    private static final List<DayOfWeek> AVONDEN =
            List.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.WEDNESDAY);
    private static final List<Month> MAANDEN_AB = List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    private final Vergaderkalender vergaderkalender;
    private final Regelingen regelingen;
    private final Clock klok;

    DemoKalenders(Vergaderkalender vergaderkalender, Regelingen regelingen, Clock klok) {
        this.vergaderkalender = vergaderkalender;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments opties) {
        if (vergaderkalender.isLeeg()) {
            regelingen.vind(REGIO_RIVIERENLAND).ifPresent(this::voor);
        }
    }

    private void voor(Regeling regeling) {
        LocalDate begin = Dagen.vandaag(klok).withDayOfMonth(1);
        LocalDate einde = begin.plusMonths(25);
        List<Deelnemer> deelnemers = regeling.deelnemersOp(Dagen.vandaag(klok));
        for (int nummer = 0; nummer < deelnemers.size(); nummer++) {
            raad(deelnemers.get(nummer).organisatie().vertegenwoordigendOrgaan(), nummer, begin, einde);
        }
        vergaderkalender.voegToe(
                kalender(
                        regeling.algemeenBestuur(),
                        new Voorbereiding(14, null, null),
                        vergaderingenAb(begin, einde),
                        List.of()),
                Handelend.SYSTEEM);
        vergaderkalender.voegToe(
                kalender(
                        regeling.dagelijksBestuur(),
                        new Voorbereiding(7, null, null),
                        reeks(begin, einde, DayOfWeek.WEDNESDAY, 3, OCHTEND, "Vergadering dagelijks bestuur"),
                        recessen(begin, einde)),
                Handelend.SYSTEEM);
        LOG.info("Demo calendars made for {} raden, from {} to {}", deelnemers.size(), begin, einde);
    }

    private void raad(OrgaanId raad, int nummer, LocalDate begin, LocalDate einde) {
        DayOfWeek avond = AVONDEN.get(nummer % AVONDEN.size());
        int commissiedagen = nummer % 2 == 0 ? 14 : 9;
        List<Vergadering> raden =
                reeks(begin.plusWeeks(nummer % 3), einde, avond, 3 + nummer % 2, AVOND, "Raadsvergadering");
        List<Vergadering> commissies = raden.stream()
                .map(vergadering ->
                        vergadering(vergadering.datum().minusDays(commissiedagen), AVOND, "Commissievergadering"))
                .toList();
        vergaderkalender.voegToe(
                kalender(
                        raad,
                        new Voorbereiding(nummer % 3 == 0 ? 21 : 28, true, commissiedagen),
                        raden,
                        recessen(begin, einde)),
                Handelend.SYSTEEM);
        vergaderkalender.voegToe(
                kalender(
                        new OrgaanId(raad.organisatie(), OrgaanSoort.RAADSCOMMISSIE),
                        new Voorbereiding(10, null, null),
                        commissies,
                        recessen(begin, einde)),
                Handelend.SYSTEEM);
    }

    private static Orgaankalender kalender(
            OrgaanId orgaan, Voorbereiding voorbereiding, List<Vergadering> vergaderingen, List<Reces> recessen) {
        List<Vergadering> buitenReces = vergaderingen.stream()
                .filter(vergadering -> recessen.stream().noneMatch(reces -> reces.valtOp(vergadering.datum())))
                .toList();
        return new Orgaankalender(orgaan, voorbereiding, buitenReces, recessen);
    }

    private static List<Vergadering> reeks(
            LocalDate begin, LocalDate einde, DayOfWeek dag, int weken, LocalTime tijd, String omschrijving) {
        return begin.with(TemporalAdjusters.nextOrSame(dag))
                .datesUntil(einde, Period.ofWeeks(weken))
                .map(datum -> vergadering(datum, tijd, omschrijving))
                .toList();
    }

    /** Four a year; the one of the end of June can adopt a begroting before it must be with the toezichthouder. */
    private static List<Vergadering> vergaderingenAb(LocalDate begin, LocalDate einde) {
        return begin.datesUntil(einde, Period.ofMonths(1))
                .filter(maand -> MAANDEN_AB.contains(maand.getMonth()))
                .map(maand -> maand.with(TemporalAdjusters.lastInMonth(DayOfWeek.WEDNESDAY))
                        .minusWeeks(maand.getMonth() == Month.DECEMBER ? 2 : 0))
                .map(datum -> vergadering(datum, LocalTime.of(13, 30), "Vergadering algemeen bestuur"))
                .toList();
    }

    private static List<Reces> recessen(LocalDate begin, LocalDate einde) {
        List<Reces> recessen = new ArrayList<>();
        for (int jaar = begin.getYear(); jaar <= einde.getYear(); jaar++) {
            recessen.add(reces(maandag(jaar, Month.FEBRUARY, 15), 1, "Voorjaarsreces"));
            recessen.add(reces(maandag(jaar, Month.APRIL, 24), 2, "Meireces"));
            recessen.add(reces(maandag(jaar, Month.JULY, 10), 6, "Zomerreces"));
            recessen.add(reces(maandag(jaar, Month.OCTOBER, 15), 1, "Herfstreces"));
            recessen.add(reces(maandag(jaar, Month.DECEMBER, 19), 2, "Kerstreces"));
        }
        return recessen.stream()
                .filter(reces ->
                        !reces.totEnMet().isBefore(begin) && reces.van().isBefore(einde))
                .toList();
    }

    private static LocalDate maandag(int jaar, Month maand, int vanaf) {
        return LocalDate.of(jaar, maand, vanaf).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static Reces reces(LocalDate maandag, int weken, String omschrijving) {
        return new Reces(UUID.randomUUID(), maandag, maandag.plusWeeks(weken).minusDays(1), omschrijving);
    }

    private static Vergadering vergadering(LocalDate datum, LocalTime tijd, String omschrijving) {
        return new Vergadering(UUID.randomUUID(), datum, tijd, null, omschrijving);
    }
}
