package nl.regelgang.standpunt;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/**
 * What goes into the journaal. How a college comes to its standpunt is no subject of the Wgr, so every fact rests on a
 * werkafspraak. A member's reason is not in it: the journaal of a procedure is read by other organisations.
 */
final class Feiten {

    private Feiten() {}

    /** Regelgang did it, but within the college: what acts for nobody is read by every organisation. */
    private static Handelend namensCollege(Versie versie) {
        Handelend systeem = Handelend.SYSTEEM;
        return new Handelend(systeem.persoon(), systeem.naam(), systeem.functie(), versie.college());
    }

    /** Every fact here is about one version of a text. */
    interface OverVersie extends DossierFeit {

        Versie versie();

        @Override
        default UUID dossier() {
            return versie().dossier();
        }

        @Override
        default Grondslag grondslag() {
            return Grondslag.WERKAFSPRAAK;
        }

        /** The college and the exact text, by its hash. */
        default String tekst() {
            Versie versie = versie();
            return "versie " + versie.nummer() + " van het standpunt van "
                    + versie.college().soort().naam() + " (" + versie.college().organisatie() + ") over "
                    + versie.onderwerp() + " (SHA-256 " + versie.sha256() + ")";
        }
    }

    record StandpuntOpgesteld(Versie versie) implements OverVersie {

        @Override
        public String omschrijving() {
            return "Opgesteld: " + tekst() + ".";
        }

        @Override
        public Handelend door() {
            return versie.door();
        }
    }

    record AkkoordGevraagd(Versie versie, Verzoek verzoek, Niveau niveau) implements OverVersie {

        @Override
        public String omschrijving() {
            Verzoek.Uitvoerder uitvoerder = verzoek.uitvoerder();
            return "Akkoord gevraagd aan lid " + verzoek.naam()
                    + (uitvoerder == null
                            ? ""
                            : ", te geven door " + uitvoerder.naam() + " namens " + verzoek.naam() + " op grond van: "
                                    + uitvoerder.grond() + ",")
                    + " op " + tekst() + ", per persoonlijke e-mail (niveau " + niveau + ": " + niveau.naam() + ").";
        }

        @Override
        public Handelend door() {
            return versie.door();
        }
    }

    /** With the hash of all that proves the answer; see {@link Bewijs#sha256}. */
    record AkkoordVastgelegd(Versie versie, Verzoek verzoek, Bewijs bewijs, Handelend door) implements OverVersie {

        @Override
        public String omschrijving() {
            Keuze keuze = bewijs.keuze();
            String begin =
                    keuze == Keuze.AKKOORD ? "Akkoord" : keuze == Keuze.OVERLEG ? "Overleg gewenst" : "Niet akkoord";
            Verzoek.Uitvoerder uitvoerder = verzoek.uitvoerder();
            return begin + " van lid " + verzoek.vanLid()
                    + (uitvoerder == null ? "" : " op grond van: " + uitvoerder.grond()) + " op " + tekst()
                    + ", vastgelegd op niveau " + bewijs.niveau() + " (" + bewijs.factor() + "), referentie "
                    + verzoek.referentie() + ", bewijs met SHA-256 " + bewijs.sha256() + ".";
        }
    }

    /** With the hash of the answer, as {@link AkkoordVastgelegd} has it: which of a member's answers no longer counts. */
    record BetwistingAfgehandeld(
            Versie versie, Verzoek verzoek, Bewijs bewijs, boolean klopt, String toelichting, Handelend door)
            implements OverVersie {

        /** How the line begins about an answer that does not count, so that it can be found years later. */
        static String teltNiet(Verzoek verzoek, Bewijs bewijs) {
            return begin(verzoek, bewijs) + "is niet van ";
        }

        private static String begin(Verzoek verzoek, Bewijs bewijs) {
            return "De melding over het antwoord met referentie " + verzoek.referentie() + " (bewijs met SHA-256 "
                    + bewijs.sha256() + ") is afgehandeld: het antwoord ";
        }

        @Override
        public String omschrijving() {
            return (klopt ? begin(verzoek, bewijs) + "is van " : teltNiet(verzoek, bewijs)) + verzoek.antwoordtNaam()
                    + (klopt ? "" : " en telt niet; het lid is opnieuw gevraagd") + ". Toelichting: " + toelichting;
        }
    }

    record ZonderAlleLedenVoortgezet(Versie versie, String stand, String reden, Handelend door) implements OverVersie {

        @Override
        public String omschrijving() {
            return "Voortgezet naar het besluit van het college zonder dat aan de afspraak is voldaan (" + stand + "): "
                    + tekst() + ". Reden: " + reden;
        }
    }

    record LaatsteDagVerzet(Versie versie, LocalDate uiterlijk) implements OverVersie {

        @Override
        public String omschrijving() {
            return "De leden kunnen antwoorden tot en met " + Dagen.voluit(uiterlijk) + " in plaats van "
                    + Dagen.voluit(versie.uiterlijk()) + ", omdat de planning is verzet: " + tekst() + ".";
        }

        @Override
        public Handelend door() {
            return namensCollege(versie);
        }
    }

    record StandpuntTeruggenomen(Versie versie, String reden, Handelend door) implements OverVersie {

        @Override
        public String omschrijving() {
            return "Teruggenomen voordat het college besloot, om de tekst opnieuw voor te bereiden: " + tekst()
                    + ". Reden: " + reden;
        }
    }

    /** @param waar on which meeting, as a Dutch sentence */
    record OpDeAgenda(Versie versie, String naam, String waar) implements OverVersie {

        @Override
        public String omschrijving() {
            return "Lid " + naam + " antwoordde niet; volgens de afspraak komt het op de agenda van het college: "
                    + tekst() + ". " + waar;
        }

        @Override
        public Handelend door() {
            return namensCollege(versie);
        }
    }

    record VerkeerdePersoonGemeld(Versie versie, Verzoek verzoek) implements OverVersie {

        @Override
        public String omschrijving() {
            String melding = verzoek.staat() == Verzoek.Staat.BESLIST
                    ? "dat het vastgelegde antwoord niet van " + verzoek.antwoordtNaam() + " is"
                    : "niet " + verzoek.antwoordtNaam() + " te zijn";
            return "Iemand meldde " + melding + ", met de persoonlijke e-maillink over " + tekst() + ", referentie "
                    + verzoek.referentie() + ".";
        }

        @Override
        public Handelend door() {
            return namensCollege(versie);
        }
    }

    record StandpuntVastgesteld(Versie versie, LocalDate besluitVan, Handelend door) implements OverVersie {

        @Override
        public String omschrijving() {
            return "Bij besluit van " + Dagen.voluit(besluitVan) + " vastgesteld: " + tekst() + ".";
        }
    }

    record VerzoekenVervallen(Versie versie, int aantal, String reden) implements OverVersie {

        @Override
        public String omschrijving() {
            return "Vervallen e-maillinks: " + aantal + ", over " + tekst() + ". " + reden;
        }

        @Override
        public Handelend door() {
            return namensCollege(versie);
        }
    }
}
