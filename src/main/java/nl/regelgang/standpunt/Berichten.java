package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Berichtsoort;
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

    private final Postuit postuit;
    private final Toegang toegang;
    private final Clock klok;

    Berichten(Postuit postuit, Toegang toegang, Clock klok) {
        this.postuit = postuit;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Why somebody is asked. */
    @SuppressWarnings("ImmutableEnumChecker") // a Berichtsoort copies its list
    enum Aanleiding {
        EERSTE(Akkoordsoorten.GEVRAAGD),
        TEKST_GEWIJZIGD(Akkoordsoorten.GEWIJZIGD),
        NIEUWE_LINK(Akkoordsoorten.NIEUWE_LINK),
        HERINNERING(Akkoordsoorten.HERINNERING),
        VERVANGING(Akkoordsoorten.GEVRAAGD);

        private final Berichtsoort soort;

        Aanleiding(Berichtsoort soort) {
            this.soort = soort;
        }
    }

    /**
     * Names one day: until when he can answer. How long the link works is said in words beside it.
     *
     * @return the message in the outbox
     */
    UUID vraag(Versie versie, Verzoek verzoek, Persoon aan, String pad, Instant verloopt, Aanleiding aanleiding) {
        Uitvoerder uitvoerder = verzoek.uitvoerder();
        Afspraken afspraken = versie.afspraken();
        return stuur(
                versie,
                aanleiding.soort,
                aan,
                Map.of(
                        "vraagt",
                        opsteller(versie),
                        "namens",
                        uitvoerder == null
                                ? ""
                                : "U antwoordt namens " + verzoek.naam() + ", op grond van: " + uitvoerder.grond()
                                        + ".",
                        "uiterlijk",
                        uiterlijk(versie),
                        "nietsDoen",
                        "Doet u niets, dan telt dat nooit als akkoord. "
                                + afspraken.stilte().uitleg(afspraken.naWerkdagen()),
                        "toegang",
                        pad.startsWith("/a/")
                                ? geldigheid(versie, verloopt) + " De link is persoonlijk. Stuur dit bericht niet door."
                                : "U logt in om te antwoorden."),
                new Knop(Akkoordsoorten.BESLISSEN, pad));
    }

    private static String opsteller(Versie versie) {
        return versie.door().naam() + ", " + versie.door().functie();
    }

    private static String geldigheid(Versie versie, Instant verloopt) {
        return verloopt.equals(Dagen.eindeVan(versie.uiterlijk()))
                ? "De link in dit bericht werkt tot en met die dag."
                : "De link in dit bericht werkt 14 dagen. Daarna vraagt u op dezelfde pagina een nieuwe aan.";
    }

    /** To who answered, to the member when somebody answered namens him, and to who asked. */
    void ontvangst(Versie versie, Verzoek verzoek, Keuze keuze, @Nullable String pad) {
        String op = "Op " + Dagen.voluit(Dagen.vandaag(klok));
        Uitvoerder uitvoerder = verzoek.uitvoerder();
        String wie = uitvoerder == null ? " hebt u vastgelegd: " : " hebt u namens " + verzoek.naam() + " vastgelegd: ";
        Map<String, String> ontvangst = antwoord(versie, verzoek, op + wie + keuze.naam() + ".");
        ontvangst.put(
                "nietIk",
                "Was u dit niet? Open de pagina en kies ‘Dit was ik niet’. Of neem meteen contact op met "
                        + opsteller(versie) + ".");
        toegang.persoon(verzoek.antwoordt())
                .ifPresent(lid -> stuur(
                        versie,
                        Akkoordsoorten.ONTVANGST,
                        lid,
                        ontvangst,
                        pad == null ? null : new Knop(Akkoordsoorten.VASTGELEGD, pad)));
        Map<String, String> kort = antwoord(
                versie, verzoek, op + " is vastgelegd: " + keuze.naam() + ", van lid " + verzoek.vanLid() + ".");
        if (uitvoerder != null) {
            toegang.persoon(verzoek.persoon())
                    .ifPresent(lid -> stuur(versie, Akkoordsoorten.ANTWOORD, lid, kort, null));
        }
        aanOpsteller(versie, Akkoordsoorten.ANTWOORD, kort);
    }

    private static Map<String, String> antwoord(Versie versie, Verzoek verzoek, String zin) {
        return new HashMap<>(
                Map.of("antwoord", zin, "versie", String.valueOf(versie.nummer()), "referentie", verzoek.referentie()));
    }

    void alarm(Versie versie, Verzoek verzoek) {
        String wie = verzoek.antwoordtNaam();
        boolean beslist = verzoek.staat() == Verzoek.Staat.BESLIST;
        aanOpsteller(
                versie,
                Akkoordsoorten.ALARM,
                Map.of(
                        "melding",
                        "Iemand opende de persoonlijke link van " + wie
                                + (beslist
                                        ? " en meldde dat het vastgelegde antwoord niet van " + wie + " is."
                                        : " en meldde niet " + wie + " te zijn."),
                        "referentie",
                        verzoek.referentie(),
                        "gevolg",
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
                Akkoordsoorten.STILTE,
                Map.of("lid", verzoek.naam(), "gevolg", gevolg + " Niets doen telt niet als akkoord."));
    }

    /** Who asked, or when he has left the bestuurssecretarissen of the college. */
    private void aanOpsteller(Versie versie, Berichtsoort soort, Map<String, String> waarden) {
        Knop knop = new Knop(Akkoordsoorten.NAAR_STANDPUNT, "/standpunten/" + versie.traject());
        String opsteller = versie.door().persoon();
        List<Persoon> ontvangers = toegang.heeftFunctieIn(opsteller, versie.college())
                ? toegang.persoon(opsteller).stream().toList()
                : toegang.metFunctieIn(versie.college(), Rol.BESTUURSSECRETARIS);
        ontvangers.forEach(aan -> stuur(versie, soort, aan, waarden, knop));
    }

    private String uiterlijk(Versie versie) {
        String dag = Dagen.voluit(versie.uiterlijk());
        return versie.uiterlijk().isBefore(Dagen.vandaag(klok))
                ? "De uiterste dag was " + dag + ". Reageer daarom zo snel mogelijk."
                : "Reageer uiterlijk " + dag + ".";
    }

    private UUID stuur(
            Versie versie, Berichtsoort soort, Persoon aan, Map<String, String> waarden, @Nullable Knop knop) {
        Map<String, String> alle = new HashMap<>(waarden);
        alle.put("onderwerp", versie.onderwerp());
        OrgaanId namens = versie.door().namens();
        return postuit.klaarzetten(soort.bericht(
                versie.dossier(), namens == null ? null : namens.organisatie(), aan.naam(), aan.email(), alle, knop));
    }
}
