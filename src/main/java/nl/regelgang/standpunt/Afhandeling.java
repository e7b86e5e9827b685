package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.standpunt.Akkoordregel.Oordeel;
import nl.regelgang.standpunt.Berichten.Aanleiding;
import nl.regelgang.standpunt.Feiten.BetwistingAfgehandeld;
import nl.regelgang.standpunt.Feiten.StandpuntTeruggenomen;
import nl.regelgang.standpunt.Feiten.ZonderAlleLedenVoortgezet;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import nl.regelgang.standpunt.Standpunten.TekstTeruggenomen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bestuurssecretaris decides about the answers of the members; every act has a reason in the journaal. */
@Service
@Transactional
class Afhandeling {

    private static final int LANGSTE_REDEN = 2_000;

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Bewijzen bewijzen;
    private final Akkoordvragen akkoordvragen;
    private final Journaal journaal;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Afhandeling(
            Teksten teksten,
            Verzoeken verzoeken,
            Bewijzen bewijzen,
            Akkoordvragen akkoordvragen,
            Journaal journaal,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.bewijzen = bewijzen;
        this.akkoordvragen = akkoordvragen;
        this.journaal = journaal;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * The college decides although the rule is not met, for example because a member is away. Who has not answered can
     * still do so until the besluit.
     *
     * @throws OngeldigeInvoer without a reason, or while an answer is disputed
     * @throws Achterhaald when nobody was asked yet, or it is not needed (any more)
     */
    public void voortzetten(UUID traject, String reden, Handelend door) {
        Versie versie = vergrendeld(traject);
        List<Verzoek> gevraagd = verzoeken.van(traject, versie.nummer());
        String waarom = toelichting("reden", reden);
        if (gevraagd.stream().anyMatch(Verzoek::betwist)) {
            throw new OngeldigeInvoer("reden", "Handel eerst de melding af dat een antwoord niet van het lid is.");
        }
        if (gevraagd.isEmpty() || !versie.wachtOpLeden()) {
            throw new Achterhaald("Dit kan nu niet (meer). Bekijk hoe het standpunt ervoor staat.");
        }
        Oordeel oordeel = oordeel(versie, gevraagd);
        if (oordeel != Oordeel.WACHT) {
            throw new Achterhaald(
                    oordeel == Oordeel.AKKOORD
                            ? "Aan de afspraak is al voldaan. Het college kan besluiten."
                            : "De leden zijn het niet eens. Bereid de tekst opnieuw voor.");
        }
        long antwoorden =
                gevraagd.stream().filter(verzoek -> verzoek.keuze() != null).count();
        String stand = antwoorden + " van " + gevraagd.size() + " leden antwoordden";
        teksten.voortgezet(versie, waarom, klok.instant());
        gebeurtenissen.publishEvent(new ZonderAlleLedenVoortgezet(versie, stand, waarom, door));
        gebeurtenissen.publishEvent(new AkkoordenBinnen(traject));
    }

    /**
     * The text goes back to who prepared it, also when the members have answered already or the college could decide;
     * what they answered is not asked again on this version.
     *
     * @throws OngeldigeInvoer without a reason
     * @throws Achterhaald when the college has decided, or it was taken back already
     */
    public void terugnemen(UUID traject, String reden, Handelend door) {
        Versie versie = vergrendeld(traject);
        String waarom = toelichting("terugreden", reden);
        if (versie.isVastgesteld() || versie.voortgang().isTeruggenomen()) {
            throw new Achterhaald("Dit kan nu niet (meer). Bekijk hoe het standpunt ervoor staat.");
        }
        teksten.teruggenomen(versie, waarom, klok.instant());
        gebeurtenissen.publishEvent(new StandpuntTeruggenomen(versie, waarom, door));
        akkoordvragen.laatVervallen(
                versie,
                "De tekst is op " + Dagen.voluit(Dagen.vandaag(klok))
                        + " teruggenomen en wordt opnieuw voorbereid. U krijgt een nieuwe e-mail zodra uw akkoord op de"
                        + " nieuwe tekst wordt gevraagd.");
        gebeurtenissen.publishEvent(new TekstTeruggenomen(traject));
    }

    /**
     * @param klopt whether the disputed answer is the member's after all; if not it does not count, and he is asked again
     * @throws Achterhaald when it was settled already
     */
    public void betwistingAfhandelen(UUID traject, UUID verzoek, boolean klopt, String waarom, Handelend door) {
        Versie versie = vergrendeld(traject);
        Verzoek betwist = verzoeken.van(traject, versie.nummer()).stream()
                .filter(een -> een.id().equals(verzoek))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("akkoordverzoek " + verzoek));
        String toelichting = toelichting("toelichting", waarom);
        if (!betwist.betwist() || versie.isVastgesteld() || versie.voortgang().isTeruggenomen()) {
            throw new Achterhaald("Deze melding is al afgehandeld.");
        }
        Bewijs bewijs = bewijzen.geldend(betwist.id()).orElseThrow();
        gebeurtenissen.publishEvent(new BetwistingAfgehandeld(versie, betwist, bewijs, klopt, toelichting, door));
        verzoeken.bevestig(betwist);
        if (!klopt) {
            Instant nu = klok.instant();
            bewijzen.nietig(betwist.id(), "Het antwoord was niet van " + betwist.antwoordtNaam() + ".", nu);
            verzoeken.heropen(betwist);
            akkoordvragen.stuur(versie, verzoeken.vind(verzoek).orElseThrow(), Aanleiding.NIEUWE_LINK);
        }
        if (oordeel(versie, verzoeken.van(traject, versie.nummer())) != Oordeel.WACHT) {
            gebeurtenissen.publishEvent(new AkkoordenBinnen(traject));
        }
    }

    private static Oordeel oordeel(Versie versie, List<Verzoek> verzoeken) {
        return versie.afspraken().regel().oordeel(versie.afspraken(), verzoeken);
    }

    private static String toelichting(String veld, String tekst) {
        String schoon = tekst.replaceAll("\\s+", " ").strip();
        if (schoon.isEmpty()) {
            throw new OngeldigeInvoer(veld, "Schrijf op waarom. Dit komt in het journaal.");
        }
        if (schoon.length() > LANGSTE_REDEN) {
            throw new OngeldigeInvoer(veld, "Maak dit korter: hoogstens 2.000 tekens.");
        }
        return schoon;
    }

    private Versie vergrendeld(UUID traject) {
        Versie versie =
                teksten.nieuwste(traject).orElseThrow(() -> new NietGevonden("standpunt of traject " + traject));
        journaal.vergrendel(versie.dossier());
        teksten.vergrendel(traject);
        return teksten.nieuwste(traject).orElseThrow();
    }
}
