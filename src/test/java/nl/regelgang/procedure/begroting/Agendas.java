package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.vergaderkalender.Orgaankalender;
import nl.regelgang.vergaderkalender.Reces;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Voorbereiding;
import org.jspecify.annotations.Nullable;

/** Calendars and plans for the tests of the planning of the raden. */
final class Agendas {

    static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private static final OrgaanId RAAD = OrgaanId.van("gm0281/raad");
    private static final OrgaanId COMMISSIE = OrgaanId.van("gm0281/raadscommissie");

    private Agendas() {}

    static Planvraag plan(Vorm vorm, LocalDate verzending, LocalDate aanbieding, LocalDate vergadering) {
        return new Planvraag(
                new Begrotingstermijnen(vorm, Hoofdstuk.I, Regels.STANDAARD, Termijntabel.op(VANDAAG)),
                "gedeputeerde staten van Gelderland",
                2028,
                verzending,
                new Plan(aanbieding, vergadering),
                VANDAAG);
    }

    static Vergadering vergadering(LocalDate dag, @Nullable LocalDate aanleverdatum) {
        return new Vergadering(UUID.randomUUID(), dag, null, aanleverdatum, "Raadsvergadering");
    }

    static Reces reces(LocalDate van, LocalDate totEnMet) {
        return new Reces(UUID.randomUUID(), van, totEnMet, "Zomerreces");
    }

    static Orgaankalender kalender(Voorbereiding voorbereiding, List<Vergadering> vergaderingen, List<Reces> recessen) {
        return new Orgaankalender(RAAD, voorbereiding, vergaderingen, recessen);
    }

    /** Without meetings none is known. */
    static Orgaankalender commissie(Voorbereiding voorbereiding, Vergadering... vergaderingen) {
        return new Orgaankalender(COMMISSIE, voorbereiding, List.of(vergaderingen), List.of());
    }

    /** Raden that each meet so often in a year and a half, with lead times and a summer reces of their own. */
    static List<Raadsagenda> willekeurig(Random toeval, int raden, int vergaderingen) {
        List<Raadsagenda> agendas = new ArrayList<>();
        for (int nummer = 0; nummer < raden; nummer++) {
            agendas.add(Raadsagenda.van(
                    "Gemeente " + nummer,
                    kalender(toeval, vergaderingen),
                    commissie(new Voorbereiding(toeval.nextInt(10), null, null))));
        }
        return agendas;
    }

    static Orgaankalender kalender(Random toeval, int vergaderingen) {
        List<Vergadering> dagen = toeval.ints(vergaderingen, 0, 540)
                .mapToObj(VANDAAG::plusDays)
                .map(dag -> vergadering(dag, toeval.nextInt(5) == 0 ? dag.minusDays(toeval.nextInt(20)) : null))
                .toList();
        LocalDate zomer = VANDAAG.plusDays(toeval.nextInt(160));
        Integer commissiedagen = toeval.nextBoolean() ? toeval.nextInt(20) : null;
        return kalender(
                new Voorbereiding(
                        toeval.nextBoolean() ? toeval.nextInt(30) : null, commissiedagen != null, commissiedagen),
                dagen,
                List.of(reces(zomer, zomer.plusDays(toeval.nextInt(45)))));
    }
}
