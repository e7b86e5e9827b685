package nl.regelgang.reis;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A secretaris evaluates the regeling, and a college says what it thinks of it. */
class EvaluatiereisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_begin_tot_vragenlijst() {
        secretarisBegint();
        secretarisMaaktHetPlan();
        collegeAntwoordt();
        secretarisLeest();
        secretarisStopt();
        bezoek.close();
    }

    private void secretarisBegint() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures");
        bezoek.bekijk("e01-procedures");
        bezoek.volg("Procedure starten");
        bezoek.volg("Evaluatie beginnen");
        bezoek.kiesUit("Regeling", "");
        bezoek.klik("Evaluatie beginnen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("e02-beginnen-met-fout");
        bezoek.kiesUit("Regeling", REGIO);
        bezoek.klik("Evaluatie beginnen");
        bezoek.wachtOp("Evaluatie " + vandaag.getYear());
        bezoek.verversTot(bezoek.kop("Dit kunt u nu doen"));
        bezoek.bekijk("e03-begonnen");
    }

    private void secretarisMaaktHetPlan() {
        bezoek.volg("Evaluatieplan vaststellen");
        bezoek.wachtOp("Evaluatieplan vaststellen");
        bezoek.bekijk("e04-plan");
        bezoek.kies("Wie geeft de opdracht?", "De raden van de deelnemers");
        bezoek.vul("Wie voert de evaluatie uit?", "Een onafhankelijk bureau");
        bezoek.kies("Wat wordt geëvalueerd?", "Allebei");
        bezoek.vul("Wat wilt u weten?", "Werkt de samenwerking zoals de raden haar bedoelden?");
        bezoek.kies("Doen ingezetenen en belanghebbenden mee?", "Ja");
        bezoek.vul("Hoe doen zij mee, of waarom niet?", "Een panel van inwoners van elke gemeente.");
        bezoek.vulDag("Tot en met welke dag kunnen de deelnemers antwoorden?", vandaag.plusWeeks(6));
        bezoek.klik("Evaluatieplan vaststellen");
        bezoek.wachtOpTaken();
    }

    private void collegeAntwoordt() {
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links("Vragenlijst invullen"));
        bezoek.volg("Vragenlijst invullen");
        bezoek.bekijk("e05-vragenlijst");
        bezoek.kies("Doel en publieke waarden: wordt bereikt waarvoor de regeling er is?", "Goed");
        bezoek.kies("Taakuitvoering: hoe goed doet de regeling haar taken?", "Voldoende");
        bezoek.kies("Financiën: zijn kosten en bijdragen in orde en goed te volgen?", "Matig");
        bezoek.vul("Toelichting bij financiën", "De bijdrage is pas laat bekend.");
        bezoek.kies("Samenwerking: hoe werken bestuur, deelnemers en raden samen?", "Onvoldoende");
        bezoek.klik("Vragenlijst invullen");
        bezoek.wachtOpTaken();
    }

    private void secretarisLeest() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures");
        bezoek.volg(REGIO + ", evaluatie " + vandaag.getYear());
        bezoek.pagina()
                .getByRole(AriaRole.CELL)
                .getByText("De bijdrage is pas laat bekend.")
                .waitFor();
        bezoek.bekijk("e06-antwoorden");
    }

    private void secretarisStopt() {
        bezoek.volg("Evaluatie stoppen");
        bezoek.klik("Evaluatie stoppen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("e07-stoppen-zonder-reden");
        bezoek.vul("Waarom stopt u de evaluatie?", "De raden willen eerst de wijziging afwachten.");
        bezoek.klik("Evaluatie stoppen");
        bezoek.pagina()
                .getByRole(AriaRole.STATUS)
                .getByText("De evaluatie is gestopt.")
                .waitFor();
        bezoek.bekijk("e08-gestopt");
    }
}
