package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.standpunt.Akkoordregel.Oordeel;
import nl.regelgang.standpunt.Berichten.Aanleiding;
import nl.regelgang.standpunt.Feiten.OpDeAgenda;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import nl.regelgang.standpunt.Verzoek.Uitvoerder;
import nl.regelgang.termijnen.Kalender;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What happens to open questions without anybody doing something: a new link that was asked for, a vervanging that begins
 * or ends, and the consequence of silence. Any number of nodes may go round: who acts has locked the traject and looks
 * again.
 */
@Component
class Vragenronde {

    static final int MEESTE_HERINNERINGEN = 3;

    private static final int LINKS_PER_UUR = 3;
    private static final Duration UUR = Duration.ofHours(1);
    private static final LocalTime BEGIN_VAN_DE_DAG = LocalTime.of(7, 30);

    private final Akkoordlinks links;
    private final Verzoeken verzoeken;
    private final Teksten teksten;
    private final Akkoordvragen akkoordvragen;
    private final Vervangers vervangers;
    private final Toestanden toestanden;
    private final Collegeagenda agenda;
    private final Berichten berichten;
    private final Bewijzen bewijzen;
    private final Linkteller teller;
    private final Journaal journaal;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionOperations transactie;
    private final Clock klok;

    Vragenronde(
            Akkoordlinks links,
            Verzoeken verzoeken,
            Teksten teksten,
            Akkoordvragen akkoordvragen,
            Vervangers vervangers,
            Toestanden toestanden,
            Collegeagenda agenda,
            Berichten berichten,
            Bewijzen bewijzen,
            Linkteller teller,
            Journaal journaal,
            ApplicationEventPublisher gebeurtenissen,
            TransactionOperations transactie,
            Clock klok) {
        this.links = links;
        this.verzoeken = verzoeken;
        this.teksten = teksten;
        this.akkoordvragen = akkoordvragen;
        this.vervangers = vervangers;
        this.toestanden = toestanden;
        this.agenda = agenda;
        this.berichten = berichten;
        this.bewijzen = bewijzen;
        this.teller = teller;
        this.journaal = journaal;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** One question that fails does not stop the others; the first failure is thrown when all had their turn. */
    void ga() {
        Gang gang = new Gang();
        links.aanvragen().forEach(aanvraag -> gang.doe(() -> nieuweLink(aanvraag)));
        verzoeken
                .open()
                .forEach(verzoek ->
                        gang.doe(() -> metSlot(verzoek.traject(), versie -> kijkNaar(versie, verzoek.id()))));
        gang.doe(teller::ruimOp);
        gang.doe(() -> bewijzen.kortAdressenIn(klok.instant()));
        gang.eindig();
    }

    private void nieuweLink(Akkoordlinks.Aanvraag aanvraag) {
        if (!links.neem(aanvraag)) {
            return;
        }
        Optional<Akkoordlink> bekend = links.met(aanvraag.sha256());
        bekend.flatMap(link -> verzoeken.vind(link.verzoek()))
                .ifPresent(verzoek -> metSlot(verzoek.traject(), versie -> akkoordvragen
                        .nogTeBeantwoorden(bekend.orElseThrow(), versie)
                        .filter(open -> toestanden.ingelogd(open, versie) == Bekeken.Toestand.OPEN)
                        .filter(open -> open.niveau() == Niveau.A && magNogEenLink(open.id()))
                        .ifPresent(open -> akkoordvragen.stuur(versie, open, Aanleiding.NIEUWE_LINK))));
    }

    private boolean magNogEenLink(UUID verzoek) {
        Instant sinds = klok.instant().minus(UUR);
        return links.van(verzoek).stream()
                        .filter(link -> link.gemaakt().isAfter(sinds))
                        .count()
                < LINKS_PER_UUR;
    }

    private void kijkNaar(Versie versie, UUID id) {
        Verzoek verzoek = verzoeken.vind(id).orElseThrow();
        if (!verzoek.open() || verzoek.versie() != versie.nummer() || versie.isVastgesteld()) {
            return;
        }
        if (!vervangers.magNog(versie, verzoek)) {
            akkoordvragen.draagOver(versie, verzoek, null);
            return;
        }
        Optional<Uitvoerder> vervanger =
                verzoek.uitvoerder() == null ? vervangers.voor(versie, verzoek.persoon(), false) : Optional.empty();
        if (vervanger.isPresent()) {
            akkoordvragen.draagOver(versie, verzoek, vervanger.get());
        } else {
            stilte(versie, verzoek);
        }
    }

    private void stilte(Versie versie, Verzoek verzoek) {
        Instant nu = klok.instant();
        Afspraken afspraken = versie.afspraken();
        int keer = afspraken.stilte() == Stilte.HERINNEREN ? verzoek.herinnerd() + 1 : 1;
        LocalDate dag = werkdagenNa(Dagen.dagVan(verzoek.gevraagd()), keer * afspraken.naWerkdagen());
        boolean overdag = !LocalTime.ofInstant(nu, Dagen.NEDERLAND).isBefore(BEGIN_VAN_DE_DAG);
        if (Dagen.dagVan(nu).isBefore(dag) || !overdag) {
            return;
        }
        switch (afspraken.stilte()) {
            case WACHTEN -> {}
            case HERINNEREN -> herinner(versie, verzoek, nu);
            case VERVANGER -> vraagVervanger(versie, verzoek, nu);
            case AGENDA -> agendeer(versie, verzoek, nu);
        }
    }

    private void herinner(Versie versie, Verzoek verzoek, Instant nu) {
        boolean meldingOpen = verzoek.gemeld() != null;
        boolean voorbij = versie.uiterlijk().isBefore(Dagen.dagVan(nu));
        if (verzoek.herinnerd() < MEESTE_HERINNERINGEN && !meldingOpen && !voorbij) {
            verzoeken.stilteGevolgd(verzoek, verzoek.herinnerd() + 1, nu);
            akkoordvragen.stuur(versie, verzoek, Aanleiding.HERINNERING);
        }
    }

    private void vraagVervanger(Versie versie, Verzoek verzoek, Instant nu) {
        if (verzoek.stilteGevolgd() != null || verzoek.uitvoerder() != null) {
            return;
        }
        verzoeken.stilteGevolgd(verzoek, 0, nu);
        @Nullable
        Uitvoerder vervanger = vervangers.voor(versie, verzoek.persoon(), true).orElse(null);
        if (vervanger == null) {
            berichten.stilte(
                    versie,
                    verzoek,
                    "Er is geen vervanger die mag antwoorden. Regel een vervanger, of leg vast waarom het college zonder"
                            + " dit antwoord verdergaat.");
        } else {
            akkoordvragen.draagOver(versie, verzoek, vervanger);
            berichten.stilte(versie, verzoek, "Wij hebben nu " + vervanger.naam() + " gevraagd als vervanger.");
        }
    }

    private void agendeer(Versie versie, Verzoek verzoek, Instant nu) {
        if (verzoek.stilteGevolgd() != null) {
            return;
        }
        verzoeken.stilteGevolgd(verzoek, 0, nu);
        var gevraagd = verzoeken.van(versie.traject(), versie.nummer());
        boolean wacht = versie.afspraken().regel().oordeel(versie.afspraken(), gevraagd) == Oordeel.WACHT;
        if (wacht && !versie.voortgang().naarHetCollege()) {
            teksten.geagendeerd(versie, nu);
            String waar = agenda.zin(akkoordvragen.nieuwste(versie.traject())).orElseThrow();
            gebeurtenissen.publishEvent(new OpDeAgenda(versie, verzoek.naam(), waar));
            berichten.stilte(versie, verzoek, waar + " Na de vergadering legt u het besluit vast.");
            gebeurtenissen.publishEvent(new AkkoordenBinnen(versie.traject()));
        }
    }

    private void metSlot(UUID traject, Consumer<Versie> werk) {
        transactie.executeWithoutResult(stand -> {
            journaal.vergrendel(akkoordvragen.nieuwste(traject).dossier());
            teksten.vergrendel(traject);
            werk.accept(akkoordvragen.nieuwste(traject));
        });
    }

    /** The working day that many working days after the day. */
    static LocalDate werkdagenNa(LocalDate dag, int aantal) {
        LocalDate einde = dag;
        for (int nummer = 0; nummer < aantal; nummer++) {
            einde = Kalender.werkdagVanaf(einde.plusDays(1));
        }
        return einde;
    }

    /** Does one thing after the other, whatever becomes of each. */
    private static final class Gang {

        private @Nullable RuntimeException mislukt;

        void doe(Runnable werk) {
            try {
                werk.run();
            } catch (RuntimeException fout) {
                if (mislukt == null) {
                    mislukt = fout;
                } else {
                    mislukt.addSuppressed(fout);
                }
            }
        }

        void eindig() {
            if (mislukt != null) {
                throw mislukt;
            }
        }
    }
}
