package nl.regelgang.standpunt;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.notificatie.Postuit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Writes down what proves an answer, and later checks that all of it is still as it was. */
@Component
class Bewijsvoering {

    private final Bewijzen bewijzen;
    private final Teksten teksten;
    private final Akkoordlinks links;
    private final Journaal journaal;
    private final Documenten documenten;
    private final Postuit postuit;
    private final String toepassing;

    Bewijsvoering(
            Bewijzen bewijzen,
            Teksten teksten,
            Akkoordlinks links,
            Journaal journaal,
            Documenten documenten,
            Postuit postuit,
            ObjectProvider<BuildProperties> bouw) {
        this.bewijzen = bewijzen;
        this.teksten = teksten;
        this.links = links;
        this.journaal = journaal;
        this.documenten = documenten;
        this.postuit = postuit;
        this.toepassing = "Regelgang "
                + Optional.ofNullable(bouw.getIfAvailable())
                        .map(BuildProperties::getVersion)
                        .orElse("(versie onbekend)");
    }

    /** What is about to be proven; {@link #leg} keeps it. */
    Bewijs stelOp(Versie versie, Verzoek verzoek, Antwoord antwoord, Wijze wijze, Handelend door, Instant nu) {
        Keuze keuze = antwoord.keuze().orElseThrow();
        Verzoek.Uitvoerder uitvoerder = verzoek.uitvoerder();
        return new Bewijs(
                UUID.randomUUID(),
                verzoek.id(),
                door.persoon(),
                door.naam(),
                door.functie(),
                uitvoerder == null ? null : verzoek.naam(),
                uitvoerder == null ? null : uitvoerder.grond(),
                keuze,
                keuze.vraagtReden() ? antwoord.reden() : null,
                keuze.betekenis(),
                versie.sha256(),
                wijze.niveau(),
                wijze.niveau().naam(),
                wijze.link(),
                verzoek.zending(),
                nu.truncatedTo(ChronoUnit.MICROS),
                wijze.herkomst().ip(),
                wijze.herkomst().programma(),
                toepassing,
                null,
                null,
                null,
                null);
    }

    /** In the transaction of the answer, after its line in the journaal. */
    void leg(Versie versie, Bewijs bewijs) {
        bewijzen.bewaar(bewijs, journaal.einde(versie.dossier()));
    }

    /** Everything on paper about the newest answer to this question; empty when there was none. */
    Optional<Akte> akte(Verzoek verzoek) {
        return bewijzen.van(verzoek.id()).stream().findFirst().map(bewijs -> akte(verzoek, bewijs));
    }

    /** Of every answer that was ever given to this question, newest first; those that no longer count too. */
    List<Akte> akten(Verzoek verzoek) {
        return bewijzen.van(verzoek.id()).stream()
                .map(bewijs -> akte(verzoek, bewijs))
                .toList();
    }

    private Akte akte(Verzoek verzoek, Bewijs bewijs) {
        Versie versie = teksten.versie(verzoek.traject(), verzoek.versie());
        List<Stuk> stukken = teksten.stukken(versie.traject(), versie.nummer());
        UUID zending = bewijs.zending();
        return new Akte(
                bewijs,
                verzoek,
                versie,
                stukken,
                links.openingen(verzoek.id()),
                zending == null ? null : postuit.bezorging(zending).orElse(null),
                controle(bewijs, verzoek, versie, stukken));
    }

    private Controle controle(Bewijs bewijs, Verzoek verzoek, Versie versie, List<Stuk> stukken) {
        String inhoud = Inhoud.sha256(versie.vorm(), versie.onderwerp(), versie.tekst(), stukken);
        Optional<Journaal.Regel> regel = regel(bewijs, versie);
        return new Controle(
                geldt(bewijs, verzoek)
                        && zoalsAfgehandeld(bewijs, verzoek, versie)
                        && regel.filter(een -> een.omschrijving().contains(bewijs.sha256()))
                                .isPresent(),
                inhoud.equals(bewijs.inhoudSha256()),
                stukken.stream().allMatch(this::ongewijzigd),
                regel.isPresent() && journaal.klopt(versie.dossier()));
    }

    /** What counts for the question is this answer, unless it turned out not to be the member's. */
    private static boolean geldt(Bewijs bewijs, Verzoek verzoek) {
        return bewijs.nietig() != null || verzoek.keuze() == bewijs.keuze();
    }

    /** An answer does not count when, and only when, the journaal says that it turned out not to be the member's. */
    private boolean zoalsAfgehandeld(Bewijs bewijs, Verzoek verzoek, Versie versie) {
        String teltNiet = Feiten.BetwistingAfgehandeld.teltNiet(verzoek, bewijs);
        boolean volgensJournaal = journaal.van(versie.dossier()).stream()
                .anyMatch(regel -> regel.omschrijving().startsWith(teltNiet));
        return volgensJournaal == (bewijs.nietig() != null);
    }

    /** The line of the journaal that tells of the answer, with the hash that it had then. */
    private Optional<Journaal.Regel> regel(Bewijs bewijs, Versie versie) {
        Long nummer = bewijs.journaalNummer();
        return journaal.van(versie.dossier()).stream()
                .filter(regel -> nummer != null
                        && regel.volgnummer() == nummer
                        && regel.hash().equals(bewijs.journaalHash()))
                .findFirst();
    }

    private boolean ongewijzigd(Stuk stuk) {
        boolean zelfde = documenten
                .vind(stuk.document())
                .filter(document -> document.sha256().equals(stuk.sha256()))
                .isPresent();
        if (!zelfde) {
            return false;
        }
        try {
            documenten.schrijf(stuk.document(), OutputStream.nullOutputStream());
            return true;
        } catch (IllegalStateException | IOException gewijzigd) {
            return false;
        }
    }

    /**
     * How an answer came in.
     *
     * @param link the SHA-256 of the link, null when he was logged in
     */
    record Wijze(Niveau niveau, @Nullable String link, Herkomst herkomst) {}

    /** @param bezorging null when it is not known which message asked */
    record Akte(
            Bewijs bewijs,
            Verzoek verzoek,
            Versie versie,
            List<Stuk> stukken,
            List<Akkoordlinks.Opening> openingen,
            Postuit.@Nullable Bezorging bezorging,
            Controle controle) {}

    /**
     * What came out of computing it all again.
     *
     * @param antwoord whether the line in the journaal is about this answer, to the letter, and the question has it
     * @param tekst whether the text and the list of stukken give the hash that was answered on
     * @param stukken whether every stuk still has the content that it had
     * @param journaal whether the line is in the journaal and its whole chain is intact
     */
    record Controle(boolean antwoord, boolean tekst, boolean stukken, boolean journaal) {

        public boolean klopt() {
            return antwoord && tekst && stukken && journaal;
        }
    }
}
