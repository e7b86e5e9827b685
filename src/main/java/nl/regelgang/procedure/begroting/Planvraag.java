package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;

/**
 * What is planned, for which regeling.
 *
 * @param toezichthouder its name
 * @param jaar the begrotingsjaar
 * @param verzending the day on which the ontwerpbegroting goes, or for an adapted draft went, to the raden
 * @param plan the aanbieding and the vergadering; for a bedrijfsvoeringsorganisatie or gemeenschappelijk orgaan no term
 *     hangs on the aanbieding
 */
record Planvraag(
        Begrotingstermijnen termijnen,
        String toezichthouder,
        int jaar,
        LocalDate verzending,
        Plan plan,
        LocalDate vandaag) {

    /** With the chapter and the toezichthouder as they are today; the draft goes out at the start, which is today. */
    static Planvraag voor(Regeling regeling, int jaar, Plan plan, LocalDate vandaag) {
        return voor(regeling, jaar, vandaag, plan, vandaag);
    }

    /** As if the draft went out, and so the procedure began, on another day. */
    static Planvraag voor(Regeling regeling, int jaar, LocalDate verzending, Plan plan, LocalDate vandaag) {
        return new Planvraag(
                new Begrotingstermijnen(
                        regeling.vorm(), regeling.hoofdstukOp(vandaag), regeling.regels(), Termijntabel.op(verzending)),
                regeling.toezichthouderOp(vandaag).naam(),
                jaar,
                verzending,
                plan,
                vandaag);
    }

    Grondslag grondslag(String artikelVanHoofdstukI) {
        return termijnen.hoofdstuk().toegepast(Grondslag.van(artikelVanHoofdstukI));
    }

    /** The last day on which the begroting can be sent to the toezichthouder, whenever it is adopted. */
    LocalDate uitersteToezending() {
        return termijnen
                .toezendingToezichthouder(LocalDate.of(jaar - 1, 12, 31), jaar)
                .dag();
    }

    /** The last day for the sending to the raden when every later step is taken on its last day. */
    Uiterlijk uitersteVerzending() {
        LocalDate vergadering = uitersteToezending();
        LocalDate doel = termijnen.vanafAanbieding() && metKennisgeving()
                ? termijnen.kennisgeving().uiterlijk(vergadering).dag()
                : vergadering;
        return termijnen.toezendingRaden().uiterlijk(doel);
    }

    /** The day that is proposed for the last zienswijze; the law names none (Wgr art. 35 lid 3). */
    public LocalDate laatsteDagZienswijze() {
        return zienswijze().dag();
    }

    /** That day, and why it is. */
    public Uiterlijk zienswijze() {
        return termijnen.zienswijze().uiterlijk(termijnen.doel(plan));
    }

    /** What the twelve weeks are counted back from. */
    public String doelwoord() {
        return termijnen.vanafAanbieding() ? "aanbieding" : "vaststelling";
    }

    /** The field of the form in which that day is typed. */
    public String doelveld() {
        return termijnen.vanafAanbieding() ? "aanbieding" : "vergadering";
    }

    /** As {@link Begrotingstermijnen#metKennisgeving}. */
    boolean metKennisgeving() {
        return termijnen.metKennisgeving();
    }

    String dagelijksBestuur() {
        return switch (termijnen.vorm()) {
            case OPENBAAR_LICHAAM, REGELING_ZONDER_MEER -> "dagelijks bestuur";
            case BEDRIJFSVOERINGSORGANISATIE -> "bestuur";
            case GEMEENSCHAPPELIJK_ORGAAN -> "gemeenschappelijk orgaan";
        };
    }

    String algemeenBestuur() {
        return termijnen.vorm() == Vorm.OPENBAAR_LICHAAM ? "algemeen bestuur" : dagelijksBestuur();
    }

    /** What the chapter calls the vertegenwoordigende organen of its deelnemers. */
    public String raden() {
        return switch (termijnen.hoofdstuk()) {
            case I -> "raden";
            case II -> "provinciale staten";
            case III -> "algemene besturen van de waterschappen";
            case IV -> "raden en provinciale staten";
            case V -> "raden en algemene besturen van de waterschappen";
            case VI -> "raden, provinciale staten en algemene besturen van de waterschappen";
            case VII -> "provinciale staten en algemene besturen van de waterschappen";
        };
    }

    Optional<Grondslag> financieel(String artikelVanGemeentewet) {
        return termijnen.financieel(artikelVanGemeentewet);
    }
}
