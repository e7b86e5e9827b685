package nl.regelgang.standpunt;

import java.time.Instant;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.standpunt.Bewijsvoering.Akte;
import nl.regelgang.standpunt.Bewijsvoering.Controle;

/** What proves an answer as plain text: the same facts as on the page, for who has only the database. */
final class Bewijstekst {

    private final StringBuilder tekst = new StringBuilder();

    private Bewijstekst() {}

    static String van(Akte akte) {
        Bewijstekst papier = new Bewijstekst();
        papier.antwoord(akte);
        papier.inhoud(akte);
        papier.weg(akte);
        papier.controle(akte.controle());
        return papier.tekst.toString();
    }

    private void antwoord(Akte akte) {
        Bewijs bewijs = akte.bewijs();
        tekst.append("Bewijs van het antwoord van lid ")
                .append(akte.verzoek().vanLid())
                .append('\n');
        tekst.append("Dit is het antwoord van een lid, niet het besluit van het college en geen ondertekening.\n");
        if (bewijs.nietig() != null) {
            regel("Telt niet", "sinds " + moment(bewijs.nietig()) + ": " + bewijs.nietigReden());
        }
        regel("Referentie", akte.verzoek().referentie());
        regel("Antwoord", bewijs.keuze().naam());
        regel("Verklaring op de pagina", bewijs.betekenis());
        if (bewijs.reden() != null) {
            regel("Reden", bewijs.reden());
        }
        regel("Gegeven door", bewijs.naam() + ", " + bewijs.functie());
        if (bewijs.namens() != null) {
            regel("Namens", bewijs.namens() + ", op grond van: " + bewijs.grond());
        }
        regel("Vastgelegd op", moment(bewijs.beslist()));
    }

    private void inhoud(Akte akte) {
        Versie versie = akte.versie();
        regel("Onderwerp", versie.onderwerp());
        regel(
                "College",
                versie.college().soort().naam() + " (" + versie.college().organisatie() + ")");
        regel(
                "Tekst",
                "versie " + versie.nummer() + ", opgesteld door "
                        + versie.door().naam() + ", " + versie.door().functie());
        regel("SHA-256 van tekst en stukken", akte.bewijs().inhoudSha256());
        akte.stukken()
                .forEach(stuk -> regel("Stuk " + stuk.nummer(), stuk.titel() + " (SHA-256 " + stuk.sha256() + ")"));
        tekst.append("Tekst van het standpunt:\n    ")
                .append(versie.tekst().replace("\n", "\n    "))
                .append('\n');
    }

    private void weg(Akte akte) {
        Bewijs bewijs = akte.bewijs();
        regel("Zekerheid over wie antwoordde", "niveau " + bewijs.niveau() + ": " + bewijs.factor());
        regel("Gevraagd op", moment(akte.verzoek().gevraagd()));
        Postuit.Bezorging bezorging = akte.bezorging();
        if (bezorging != null) {
            Instant verzonden = bezorging.verzonden();
            regel(
                    "E-mail",
                    bezorging.messageId()
                            + (verzonden == null
                                    ? ", nog niet aangenomen"
                                    : ", aangenomen door de mailserver op " + moment(verzonden))
                            + (bezorging.antwoord() == null ? "" : " (" + bezorging.antwoord() + ")"));
        }
        akte.openingen()
                .forEach(opening -> regel(
                        "Link geopend (mogelijk automatisch)", moment(opening.moment()) + ", " + opening.programma()));
        regel("Netwerkadres en programma", bewijs.ip() + ", " + bewijs.programma());
        regel("Toepassing", bewijs.toepassing());
        if (bewijs.journaalNummer() != null) {
            regel("SHA-256 van het bewijs", bewijs.sha256());
            regel("Journaal", "regel " + bewijs.journaalNummer() + ", " + bewijs.journaalHash());
        }
    }

    private void controle(Controle controle) {
        regel("Antwoord nagerekend met het journaal", oordeel(controle.antwoord()));
        regel("Tekst en lijst van stukken nagerekend", oordeel(controle.tekst()));
        regel("Inhoud van de stukken nagerekend", oordeel(controle.stukken()));
        regel("Journaal en zijn hele keten nagerekend", oordeel(controle.journaal()));
    }

    private static String oordeel(boolean klopt) {
        return klopt ? "in orde" : "NIET IN ORDE";
    }

    private static String moment(Instant moment) {
        return Tijdstip.voluit(moment) + " (UTC: " + moment + ")";
    }

    /** One line, so that nothing that people wrote can look like a line of the proof. */
    private void regel(String naam, String waarde) {
        tekst.append(naam)
                .append(": ")
                .append(waarde.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .append('\n');
    }
}
