package nl.regelgang.procedure.geschil;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What parties do before gedeputeerde staten come in: what was tried is kept as evidence. */
@Service
@Transactional
class Geschilstappen {

    static final String OVERLEG = "overlegVoeren";
    static final String VOORLEGGEN = "geschilVoorleggen";
    static final String BESLISSEN = "opGeschilBeslissen";

    private final Geschillen geschillen;
    private final Geschiltermijnen termijnen;
    private final Geschilberichten berichten;
    private final Procedures procedures;
    private final Dossierstukken bestanden;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Geschilstappen(
            Geschillen geschillen,
            Geschiltermijnen termijnen,
            Geschilberichten berichten,
            Procedures procedures,
            Dossierstukken bestanden,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.geschillen = geschillen;
        this.termijnen = termijnen;
        this.berichten = berichten;
        this.procedures = procedures;
        this.bestanden = bestanden;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    void beginTermijnen(Geschil geschil) {
        termijnen
                .voorleggen(geschil)
                .ifPresent(uiterlijk -> termijnen.open(
                        geschil,
                        VOORLEGGEN,
                        "Geschil voorleggen aan gedeputeerde staten",
                        geschil.indiener().orgaan(),
                        uiterlijk));
        beginStap(geschil, 0, geschil.gestartOp());
    }

    private void beginStap(Geschil geschil, int nummer, LocalDate vanaf) {
        if (nummer >= geschil.stappen().size()) {
            return;
        }
        Geschil.Stap stap = geschil.stappen().get(nummer);
        Uiterlijk uiterlijk = termijnen.stap(stap, nummer, vanaf);
        geschillen.stapBegint(geschil.id(), nummer, uiterlijk.dag());
        termijnen.open(
                geschil,
                OVERLEG + nummer,
                hoofdletter(stap.soort().naam()) + " over het geschil",
                geschil.indiener().orgaan(),
                uiterlijk);
    }

    void overlegVoeren(Geschil geschil, Ingevuld ingevuld) {
        Geschil.Stap stap = geschil.openStap().orElseThrow();
        int nummer = geschil.stappen().indexOf(stap);
        LocalDate op = opDag(geschil, ingevuld, "gevoerdOp");
        boolean opgelost = ingevuld.tekst("uitkomst").equals("opgelost");
        geschillen.stapGevoerd(geschil.id(), nummer, op, opgelost, ingevuld.tekst("verslag"));
        bewijs(geschil, ingevuld);
        termijnen.gedaan(geschil, OVERLEG + nummer, op, ingevuld.door());
        vertel(
                geschil,
                "%s op %s, met %s: %s. %s"
                        .formatted(
                                hoofdletter(stap.soort().naam()),
                                voluit(op),
                                ingevuld.tekst("deelnemers"),
                                opgelost ? "het geschil is opgelost" : "geen oplossing",
                                ingevuld.tekst("verslag")),
                Grondslag.REGELING,
                ingevuld.door());
        if (opgelost) {
            geschillen.opgelost(geschil.id());
        } else {
            beginStap(geschil, nummer + 1, Dagen.vandaag(klok));
        }
    }

    void voorleggen(Geschil geschil, Ingevuld ingevuld) {
        LocalDate op = opDag(geschil, ingevuld, "voorgelegdOp");
        Afwijking afwijking = Afwijking.van(teLaat(geschil, VOORLEGGEN, op), ingevuld);
        bewijs(geschil, ingevuld);
        geschillen.voorgelegd(geschil.id(), op);
        termijnen.gedaan(geschil, VOORLEGGEN, op, ingevuld.door());
        termijnen
                .beslissen(geschil)
                .ifPresent(uiterlijk -> termijnen.open(
                        geschil,
                        BESLISSEN,
                        "Op geschil beslissen",
                        gedeputeerdeStaten(geschil).orgaan(),
                        uiterlijk));
        vertel(
                geschil,
                "Geschil op %s voorgelegd aan %s. Gevraagd: %s%s"
                        .formatted(
                                voluit(op),
                                gedeputeerdeStaten(geschil).naam(),
                                ingevuld.tekst("verzoek"),
                                afwijking.tekst()),
                geschil.route().grondslag(),
                ingevuld.door());
    }

    /** From here gedeputeerde staten read the geschil, what was tried, and its stukken. */
    void voorleggingToezenden(Geschil geschil) {
        Partij gs = gedeputeerdeStaten(geschil);
        procedures.openVoorOrgaan(geschil.id(), gs.orgaan());
        berichten.voorgelegd(geschil, gs);
        procedures.stand(geschil.id(), Fase.LOOPT, "bij gedeputeerde staten", null);
        vertel(
                geschil,
                "Geschil met het dossier toegezonden aan %s.".formatted(gs.naam()),
                geschil.route().grondslag(),
                Handelend.SYSTEEM);
        motor.start(Geschilbeslissingsproces.PROCES, geschil.id().toString());
    }

    void routeMeedelen(Geschil geschil) {
        String wat = "Het geschil is niet opgelost. Het hoort bij %s. %s"
                .formatted(geschil.route().wie().naam(), geschil.route().uitleg());
        vertel(geschil, wat, geschil.route().grondslag(), Handelend.SYSTEEM);
        berichten.meld(geschil, wat);
        procedures.stand(
                geschil.id(),
                Fase.VOLTOOID,
                "verwezen naar " + geschil.route().wie().naam(),
                null);
    }

    void oplossingMeedelen(Geschil geschil) {
        termijnen.vervallen(geschil, "Het geschil is opgelost.", Handelend.SYSTEEM);
        berichten.meld(geschil, "Het geschil is in der minne opgelost.");
        procedures.stand(geschil.id(), Fase.VOLTOOID, "minnelijk opgelost", null);
    }

    /** What was brought in is evidence, also for the other party and for gedeputeerde staten. */
    void bewijs(Geschil geschil, Ingevuld ingevuld) {
        Optional<UUID> stuk = bestanden.gekozen(geschil.id(), ingevuld, "stuk");
        stuk.ifPresent(document -> procedures.deelStuk(geschil.id(), document));
    }

    LocalDate opDag(Geschil geschil, Ingevuld ingevuld, String veld) {
        LocalDate op = Gebeurd.op(ingevuld, veld, Dagen.vandaag(klok));
        if (op.isBefore(geschil.gestartOp())) {
            throw new OngeldigeInvoer(
                    veld,
                    "Het geschil is gemeld op %s. Vul die dag of een latere dag in."
                            .formatted(voluit(geschil.gestartOp())));
        }
        return op;
    }

    List<String> teLaat(Geschil geschil, String soort, LocalDate op) {
        return termijnen
                .lopend(geschil, soort)
                .filter(termijn -> op.isAfter(termijn.uiterlijk()))
                .map(termijn -> "Dit is te laat. " + termijn.uitleg())
                .stream()
                .toList();
    }

    void vertel(Geschil geschil, String wat, Grondslag grondslag, Handelend door) {
        feiten.publishEvent(new Geschilfeit(geschil.id(), wat, grondslag, door));
    }

    static Partij gedeputeerdeStaten(Geschil geschil) {
        return Objects.requireNonNull(geschil.gedeputeerdeStaten());
    }

    static String hoofdletter(String zin) {
        return StringUtils.capitalize(zin);
    }
}
