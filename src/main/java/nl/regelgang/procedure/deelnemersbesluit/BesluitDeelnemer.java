package nl.regelgang.procedure.deelnemersbesluit;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.DeelnemerBesloten;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.OntwerpOntvangen;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.OverToestemmingBesloten;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.RaadBesloten;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.TermijnVerstreken;
import nl.regelgang.procedure.deelnemersbesluit.Besluitfeit.ZienswijzeVastgelegd;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Antwoord;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Grond;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Toestemming;
import nl.regelgang.procedure.zienswijzeronde.Dossierstukken;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Uiterlijk;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code besluitDeelnemer} calls. The sleutel is the id of the traject. */
@Procesbean("besluitDeelnemer")
@Transactional
public class BesluitDeelnemer {

    private final Besluittrajecten trajecten;
    private final Besluitproces proces;
    private final Procedures procedures;
    private final Zienswijzetermijn termijn;
    private final Besluittermijn besluittermijn;
    private final Termijnregister register;
    private final Dossierstukken stukken;
    private final Toegang toegang;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    BesluitDeelnemer(
            Besluittrajecten trajecten,
            Besluitproces proces,
            Procedures procedures,
            Zienswijzetermijn termijn,
            Besluittermijn besluittermijn,
            Termijnregister register,
            Dossierstukken stukken,
            Toegang toegang,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.trajecten = trajecten;
        this.proces = proces;
        this.procedures = procedures;
        this.termijn = termijn;
        this.besluittermijn = besluittermijn;
        this.register = register;
        this.stukken = stukken;
        this.toegang = toegang;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    public String griffie(String sleutel) {
        Besluittraject traject = traject(sleutel);
        return wie(traject, traject.deelnemer().griffie());
    }

    public String besluitend(String sleutel) {
        Besluittraject traject = traject(sleutel);
        return wie(traject, traject.besluitend());
    }

    /** For a deelnemer of which nobody works with Regelgang, the secretaris records what comes on paper. */
    private String wie(Besluittraject traject, OrgaanId orgaan) {
        return toegang.metFunctieIn(orgaan).isEmpty()
                ? orgaan + "," + procedures.lees(traject.dossier()).bestuur().dagelijksBestuur()
                : orgaan.toString();
    }

    /** The law sets a last day for the zienswijze only (Wgr art. 1 lid 3-4); a regeling can set one for the besluit. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        Besluittraject traject = traject(sleutel);
        return switch (stap) {
            case "ontvangstOntwerpBevestigen" -> traject.toegezondenOp().plusWeeks(1);
            case "zienswijzeOpOntwerpVastleggen" -> traject.laatsteDag();
            case "besluitRaadVastleggen", Besluittermijn.STAP ->
                besluittermijn.van(traject).map(Uiterlijk::dag).orElse(null);
            default -> null;
        };
    }

    public LocalDate laatsteDagZienswijze(String sleutel) {
        LocalDate dag = traject(sleutel).laatsteDag();
        if (dag == null) {
            throw new IllegalStateException("nothing was received in " + sleutel);
        }
        return dag;
    }

    public boolean zienswijzeVanDeRaad(String sleutel) {
        return traject(sleutel).antwoord() != Antwoord.NIET_GEVRAAGD;
    }

    public void ontvangstOntwerpBevestigen(String sleutel, Ingevuld ingevuld) {
        Besluittraject traject = traject(sleutel);
        LocalDate op = ingevuld.datum("ontvangenOp").orElseThrow();
        if (op.isBefore(traject.toegezondenOp())) {
            throw new OngeldigeInvoer(
                    "ontvangenOp",
                    "Het ontwerp is op %s toegezonden. Vul die dag in of een latere."
                            .formatted(Dagen.voluit(traject.toegezondenOp())));
        }
        nietInDeToekomst("ontvangenOp", op);
        Uiterlijk uiterlijk = termijn.van(procedures.lees(traject.dossier()), traject, op);
        trajecten.ontvangen(traject.id(), op, uiterlijk.dag());
        register.openen(Opgave.van(
                traject.dossier(),
                traject.id(),
                Deelnemersbesluiten.TERMIJN,
                "%s: zienswijze geven op het ontwerp"
                        .formatted(procedures.lees(traject.dossier()).naam()),
                traject.deelnemer().griffie(),
                uiterlijk,
                Map.of("ontvangst van het ontwerp", op)));
        feiten.publishEvent(new OntwerpOntvangen(
                traject.dossier(),
                traject.deelnemer().naam(),
                op,
                uiterlijk.dag(),
                artikel(traject, "Wgr art. 1 lid 3"),
                door(traject, ingevuld)));
    }

    public void zienswijzeOpOntwerpVastleggen(String sleutel, Ingevuld ingevuld) {
        Besluittraject traject = traject(sleutel);
        String tekst = Besluitcontrole.zienswijze(ingevuld);
        LocalDate op = besluitVan(ingevuld);
        boolean vooraf = ingevuld.ja("vooraf");
        trajecten.antwoord(traject.id(), tekst == null ? Antwoord.GEEN : Antwoord.ZIENSWIJZE, op, tekst);
        if (vooraf) {
            Besluitcontrole.eisToestemmingGevraagd(traject);
            trajecten.toestemming(traject.id(), Toestemming.VOORAF, op);
        }
        register.gedaan(
                traject.id(),
                Deelnemersbesluiten.TERMIJN,
                vandaag(klok),
                new Bewijs(
                        tekst == null ? "Gemeld dat er geen zienswijze komt." : "Zienswijze vastgelegd.",
                        door(traject, ingevuld)));
        feiten.publishEvent(new ZienswijzeVastgelegd(
                traject.dossier(),
                traject.deelnemer().naam(),
                op,
                tekst,
                vooraf,
                artikel(traject, "Wgr art. 1 lid 3"),
                door(traject, ingevuld)));
    }

    /** In a transaction of its own, one deelnemer after the other, so that the last one sees all the others. */
    public void antwoordDoorgeven(String sleutel) {
        Besluittraject traject = vergrendeld(sleutel);
        if (!traject.heeftGereageerd()) {
            trajecten.antwoord(traject.id(), Antwoord.VERSTREKEN, vandaag(klok), null);
            register.vervallen(
                    traject.id(),
                    Deelnemersbesluiten.TERMIJN,
                    new Bewijs("De termijn is voorbij zonder zienswijze.", Handelend.SYSTEEM));
            feiten.publishEvent(new TermijnVerstreken(
                    traject.dossier(), traject.deelnemer().naam(), artikel(traject, "Wgr art. 1 lid 3")));
        }
        if (trajecten.van(traject.dossier()).stream().allMatch(Besluittraject::heeftGereageerd)) {
            proces.alleAntwoordenBinnen(traject.dossier());
        }
    }

    /** Not where the raad gave it beforehand, for the text as it is. */
    public boolean toestemmingVanDeRaad(String sleutel) {
        return traject(sleutel).toestemming() == Toestemming.OPEN;
    }

    public void toestemmingVastleggen(String sleutel, Ingevuld ingevuld) {
        Besluittraject traject = traject(sleutel);
        Grond grond = Besluitcontrole.grond(ingevuld);
        LocalDate op = besluitVan(ingevuld);
        deelBijlage(traject, ingevuld);
        trajecten.toestemming(
                traject.id(), grond == null ? Toestemming.VERLEEND : Toestemming.ONTHOUDEN, grond, ingevuld);
        if (grond != null) {
            besluittermijn.vervalt(traject, "De raad gaf geen toestemming.", door(traject, ingevuld));
        }
        feiten.publishEvent(new OverToestemmingBesloten(
                traject.dossier(),
                traject.deelnemer().naam(),
                op,
                grond,
                ingevuld.eventueleTekst("motivering").orElse(null),
                artikel(traject, "Wgr art. 1 lid 4"),
                door(traject, ingevuld)));
    }

    public boolean toestemmingVerleend(String sleutel) {
        return traject(sleutel).toestemming() == Toestemming.VERLEEND;
    }

    public void onthoudingDoorgeven(String sleutel) {
        besluitDoorgeven(sleutel);
    }

    public boolean besluitVanDeRaad(String sleutel) {
        return traject(sleutel).raadsbesluit() != null;
    }

    /** Against is the end: without its raad the deelnemer is not in favour. */
    public void besluitRaadVastleggen(String sleutel, Ingevuld ingevuld) {
        Besluittraject traject = traject(sleutel);
        Deelnemerkeuze keuze = keuze(ingevuld);
        LocalDate op = besluitVan(ingevuld);
        deelBijlage(traject, ingevuld);
        trajecten.raadsbesluit(traject.id(), keuze, op);
        if (keuze == Deelnemerkeuze.TEGEN) {
            besloten(traject, keuze, op, ingevuld);
        }
        feiten.publishEvent(new RaadBesloten(
                traject.dossier(),
                traject.deelnemer().naam(),
                keuze == Deelnemerkeuze.VOOR,
                op,
                ingevuld.eventueleTekst("toelichting").orElse(null),
                artikel(traject, "Wgr art. 1 lid 1"),
                door(traject, ingevuld)));
    }

    public boolean raadVoor(String sleutel) {
        return traject(sleutel).raadsbesluit() == Deelnemerkeuze.VOOR;
    }

    public void besluitDeelnemerVastleggen(String sleutel, Ingevuld ingevuld) {
        Besluittraject traject = traject(sleutel);
        Deelnemerkeuze keuze = keuze(ingevuld);
        LocalDate op = besluitVan(ingevuld);
        deelBijlage(traject, ingevuld);
        besloten(traject, keuze, op, ingevuld);
        feiten.publishEvent(new DeelnemerBesloten(
                traject.dossier(),
                traject.deelnemer().naam(),
                keuze == Deelnemerkeuze.VOOR,
                op,
                ingevuld.eventueleTekst("toelichting").orElse(null),
                artikel(traject, "Wgr art. 1 lid 1"),
                door(traject, ingevuld)));
    }

    private void besloten(Besluittraject traject, Deelnemerkeuze keuze, LocalDate op, Ingevuld ingevuld) {
        trajecten.besluit(traject.id(), keuze, op);
        besluittermijn.gedaan(traject, op, door(traject, ingevuld));
    }

    /** As {@link #antwoordDoorgeven}. */
    public void besluitDoorgeven(String sleutel) {
        Besluittraject traject = vergrendeld(sleutel);
        if (trajecten.van(traject.dossier()).stream().allMatch(Besluittraject::isKlaar)) {
            proces.alleBesluitenBinnen(traject.dossier());
        }
    }

    private static Deelnemerkeuze keuze(Ingevuld ingevuld) {
        return ingevuld.tekst("besluit").equals("voor") ? Deelnemerkeuze.VOOR : Deelnemerkeuze.TEGEN;
    }

    private void deelBijlage(Besluittraject traject, Ingevuld ingevuld) {
        stukken.gekozen(traject.dossier(), ingevuld, "bijlage")
                .ifPresent(stuk -> procedures.deelStuk(traject.dossier(), stuk));
    }

    /** Whoever records it for a deelnemer that does not work with Regelgang, does so for that: the others read no more. */
    private static Handelend door(Besluittraject traject, Ingevuld ingevuld) {
        Handelend door = ingevuld.door();
        OrganisatieId eigen = traject.deelnemer().organisatie();
        return door.namens() == null || door.namens().organisatie().equals(eigen)
                ? door
                : new Handelend(
                        door.persoon(),
                        door.naam(),
                        door.functie() + ", voor " + traject.deelnemer().naam(),
                        traject.deelnemer().griffie());
    }

    private LocalDate besluitVan(Ingevuld ingevuld) {
        LocalDate op = ingevuld.datum("besluitVan").orElseThrow();
        nietInDeToekomst("besluitVan", op);
        return op;
    }

    private void nietInDeToekomst(String veld, LocalDate dag) {
        if (dag.isAfter(vandaag(klok))) {
            throw new OngeldigeInvoer(veld, "Deze dag moet nog komen. Vul in wanneer het is gebeurd.");
        }
    }

    private Grondslag artikel(Besluittraject traject, String artikel) {
        return Besluitgrondslag.van(procedures.lees(traject.dossier()), artikel);
    }

    private Besluittraject vergrendeld(String sleutel) {
        journaal.vergrendel(traject(sleutel).dossier());
        return traject(sleutel);
    }

    private Besluittraject traject(String sleutel) {
        return trajecten.lees(UUID.fromString(sleutel));
    }
}
