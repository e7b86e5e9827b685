package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.standpunt.Verzoek.Uitvoerder;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails of this module. None of them holds the text of a standpunt or a reason: a mailbox is not the dossier. */
@Component
class Berichten {

    static final String GEVRAAGD = "akkoord gevraagd";
    static final String HERINNERING = "herinnering akkoord";
    static final String ONTVANGST = "antwoord vastgelegd";
    static final String ALARM = "verkeerde persoon gemeld";
    static final String STILTE = "nog geen antwoord";
    static final Set<String> ALLE = Set.of(GEVRAAGD, HERINNERING, ONTVANGST, ALARM, STILTE);

    private static final int LANGSTE_ONDERWERP = 70;

    private final Postuit postuit;
    private final Toegang toegang;
    private final Clock klok;

    Berichten(Postuit postuit, Toegang toegang, Clock klok) {
        this.postuit = postuit;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Why somebody is asked. */
    enum Aanleiding {
        EERSTE(""),
        TEKST_GEWIJZIGD("De tekst is gewijzigd. Wat u eerder antwoordde, geldt niet voor de nieuwe tekst."),
        NIEUWE_LINK("Dit is een nieuwe link. Eerdere links werken niet meer."),
        HERINNERING(
                "Wij hebben nog geen antwoord van u. Met dit bericht krijgt u een nieuwe link; de eerdere werkt niet"
                        + " meer."),
        VERVANGING("");

        private final String zin;

        Aanleiding(String zin) {
            this.zin = zin;
        }
    }

    /**
     * Names one day: until when he can answer. How long the link works is said in words beside it.
     *
     * @return the message in the outbox
     */
    UUID vraag(Versie versie, Verzoek verzoek, Persoon aan, String pad, Instant verloopt, Aanleiding aanleiding) {
        Handelend door = versie.door();
        List<String> alineas = new ArrayList<>();
        alineas.add(door.naam() + ", " + door.functie() + ", vraagt of u akkoord bent met het standpunt over: "
                + versie.onderwerp() + ".");
        Uitvoerder uitvoerder = verzoek.uitvoerder();
        if (uitvoerder != null) {
            alineas.add("U antwoordt namens " + verzoek.naam() + ", op grond van: " + uitvoerder.grond() + ".");
        }
        if (!aanleiding.zin.isEmpty()) {
            alineas.add(aanleiding.zin);
        }
        alineas.add("Op de pagina leest u de tekst en de stukken. Daarna kiest u: akkoord, niet akkoord, of overleg"
                + " gewenst.");
        alineas.add(uiterlijk(versie) + " Doet u niets, dan telt dat nooit als akkoord. "
                + versie.afspraken().stilte().uitleg(versie.afspraken().naWerkdagen()));
        alineas.add(
                pad.startsWith("/a/")
                        ? geldigheid(versie, verloopt) + " De link is persoonlijk. Stuur dit bericht niet door."
                        : "U logt in om te antwoorden.");
        return stuur(
                versie,
                aanleiding == Aanleiding.HERINNERING ? HERINNERING : GEVRAAGD,
                aan,
                alineas,
                new Knop("Bekijken en beslissen", pad));
    }

    private static String geldigheid(Versie versie, Instant verloopt) {
        return verloopt.equals(Dagen.eindeVan(versie.uiterlijk()))
                ? "De link in dit bericht werkt tot en met die dag."
                : "De link in dit bericht werkt 14 dagen. Daarna vraagt u op dezelfde pagina een nieuwe aan.";
    }

    /** To who answered, to the member when somebody answered namens him, and to who asked. */
    void ontvangst(Versie versie, Verzoek verzoek, Keuze keuze, @Nullable String pad) {
        String wat = "Het gaat om versie " + versie.nummer() + " van het standpunt over: " + versie.onderwerp() + ".";
        String op = "Op " + Dagen.voluit(Dagen.vandaag(klok));
        Uitvoerder uitvoerder = verzoek.uitvoerder();
        toegang.persoon(verzoek.antwoordt())
                .ifPresent(lid -> stuur(
                        versie,
                        ONTVANGST,
                        lid,
                        List.of(
                                op
                                        + (uitvoerder == null
                                                ? " is namens u vastgelegd: "
                                                : " hebt u namens " + verzoek.naam() + " vastgelegd: ")
                                        + keuze.naam() + ". "
                                        + wat,
                                "Uw referentie is " + verzoek.referentie() + ".",
                                "Was u dit niet? Open de pagina en kies ‘Dit was ik niet’. Of neem meteen contact op met "
                                        + versie.door().naam() + ", "
                                        + versie.door().functie() + "."),
                        pad == null ? null : new Knop("Bekijken wat is vastgelegd", pad)));
        String kort = op + " is vastgelegd: " + keuze.naam() + ", van lid " + verzoek.vanLid() + ". " + wat;
        List<String> aanAnderen = List.of(kort, "De referentie is " + verzoek.referentie() + ".");
        if (uitvoerder != null) {
            toegang.persoon(verzoek.persoon()).ifPresent(lid -> stuur(versie, ONTVANGST, lid, aanAnderen, null));
        }
        aanOpsteller(versie, ONTVANGST, aanAnderen);
    }

    void alarm(Versie versie, Verzoek verzoek) {
        String wie = verzoek.antwoordtNaam();
        boolean beslist = verzoek.staat() == Verzoek.Staat.BESLIST;
        aanOpsteller(
                versie,
                ALARM,
                List.of(
                        "Iemand opende de persoonlijke link van " + wie
                                + (beslist
                                        ? " en meldde dat het vastgelegde antwoord niet van " + wie + " is."
                                        : " en meldde niet " + wie + " te zijn.")
                                + " Het gaat om referentie " + verzoek.referentie() + ".",
                        beslist
                                ? "Het college kan pas besluiten als u dit hebt afgehandeld. Vraag het lid of het"
                                        + " antwoord klopt en leg dat vast op de pagina van het standpunt."
                                : "De link werkt niet meer. Controleer het e-mailadres en vraag daarna opnieuw om"
                                        + " akkoord."));
    }

    /** What silence led to, for who asked. */
    void stilte(Versie versie, Verzoek verzoek, String gevolg) {
        aanOpsteller(
                versie,
                STILTE,
                List.of(
                        verzoek.naam() + " heeft nog niet geantwoord over: " + versie.onderwerp() + ".",
                        gevolg,
                        "Niets doen telt niet als akkoord."));
    }

    /** Who asked, or when he has left the bestuurssecretarissen of the college. */
    private void aanOpsteller(Versie versie, String soort, List<String> alineas) {
        Knop knop = new Knop("Naar het standpunt", "/standpunten/" + versie.traject());
        String opsteller = versie.door().persoon();
        List<Persoon> ontvangers = toegang.heeftFunctieIn(opsteller, versie.college())
                ? toegang.persoon(opsteller).stream().toList()
                : toegang.metFunctieIn(versie.college(), Rol.BESTUURSSECRETARIS);
        ontvangers.forEach(aan -> stuur(versie, soort, aan, alineas, knop));
    }

    private String uiterlijk(Versie versie) {
        String dag = Dagen.voluit(versie.uiterlijk());
        return versie.uiterlijk().isBefore(Dagen.vandaag(klok))
                ? "De uiterste dag was " + dag + ". Reageer daarom zo snel mogelijk."
                : "Reageer uiterlijk " + dag + ".";
    }

    private UUID stuur(Versie versie, String soort, Persoon aan, List<String> alineas, @Nullable Knop knop) {
        String slot = ": " + soort;
        String onderwerp = Bericht.ingekort(versie.onderwerp(), LANGSTE_ONDERWERP - slot.length()) + slot;
        Bericht bericht = new Bericht(versie.dossier(), soort, aan.naam(), aan.email(), onderwerp, alineas, knop);
        OrgaanId namens = versie.door().namens();
        return postuit.klaarzetten(namens == null ? bericht : bericht.namens(namens.organisatie()));
    }
}
