package nl.regelgang.termijnbewaking;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Kalender;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what was planned for one receiver into the outbox, as one message. Every call is a transaction: the reminders
 * are marked and the message is there, or neither.
 */
@Component
class Bezorger {

    static final String DAGBERICHT = "TERMIJNEN";

    /** A longer message is not read. */
    private static final int MEESTE = 50;

    private final Herinneringen herinneringen;
    private final Herinneringsregels regels;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Postuit postuit;
    private final Clock klok;

    Bezorger(
            Herinneringen herinneringen,
            Herinneringsregels regels,
            Regelingen regelingen,
            Toegang toegang,
            Postuit postuit,
            Clock klok) {
        this.herinneringen = herinneringen;
        this.regels = regels;
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.postuit = postuit;
        this.klok = klok;
    }

    /**
     * The one message of the day.
     *
     * @param punten what else must be said, as Dutch sentences
     * @throws org.springframework.dao.DuplicateKeyException when another node was first
     */
    @Transactional
    public void dagbericht(String ontvanger, List<String> punten) {
        LocalDate vandaag = Dagen.vandaag(klok);
        if (herinneringen.hadBericht(ontvanger, vandaag, DAGBERICHT)) {
            return;
        }
        List<Aanzegging> alle = herinneringen.neem(ontvanger);
        List<Aanzegging> nodig = alle.stream().filter(Aanzegging::nodig).toList();
        herinneringen.verwerkt(alle, klok.instant());
        if (!nodig.isEmpty() || !punten.isEmpty()) {
            herinneringen.krijgtBericht(ontvanger, vandaag, DAGBERICHT);
            verzend(ontvanger, nodig, punten, Termijnsoorten.HERINNERING);
        }
    }

    /** What cannot wait for the message of the next werkdag. */
    @Transactional
    public void dringend(String ontvanger) {
        LocalDate volgende = volgendeWerkdag();
        List<Aanzegging> alle = herinneringen.neem(ontvanger).stream()
                .filter(een -> een.dringend(volgende))
                .toList();
        List<Aanzegging> nodig = alle.stream().filter(Aanzegging::nodig).toList();
        herinneringen.verwerkt(alle, klok.instant());
        if (!nodig.isEmpty()) {
            verzend(ontvanger, nodig, List.of(), Termijnsoorten.DRINGEND);
        }
    }

    LocalDate volgendeWerkdag() {
        return Kalender.werkdagVanaf(Dagen.vandaag(klok).plusDays(1));
    }

    private void verzend(String ontvanger, List<Aanzegging> nodig, List<String> punten, Berichtsoort soort) {
        toegang.persoon(ontvanger).ifPresent(persoon -> postuit.klaarzetten(bericht(persoon, nodig, punten, soort)));
    }

    private Bericht bericht(Persoon persoon, List<Aanzegging> nodig, List<String> punten, Berichtsoort soort) {
        int aantal = nodig.size() + punten.size();
        String wat = punten.isEmpty() ? "termijn" : "punt";
        List<String> alineas = new ArrayList<>(punten);
        alineas.addAll(alineas(nodig));
        return soort.bericht(
                draad(persoon, nodig),
                namens(nodig),
                persoon.naam(),
                persoon.email(),
                Map.of(
                        "aantal",
                        aantal == 1 ? "1 " + wat + " vraagt" : aantal + " " + wat + "en vragen",
                        "termijnen",
                        String.join("\n\n", alineas)),
                Bericht.Knop.naarPagina(Termijnsoorten.KNOP, "/taken"));
    }

    /** The organisation that all of it is of; null when there are more of them. */
    private static @Nullable OrganisatieId namens(List<Aanzegging> nodig) {
        List<OrganisatieId> organisaties = nodig.stream()
                .map(een -> een.wie().organisatie())
                .distinct()
                .limit(2)
                .toList();
        return organisaties.size() == 1 ? organisaties.get(0) : null;
    }

    /** Of one dossier it belongs with the other messages of it, otherwise with those of the person. */
    private static UUID draad(Persoon persoon, List<Aanzegging> nodig) {
        List<UUID> dossiers =
                nodig.stream().map(Aanzegging::dossier).distinct().limit(2).toList();
        return dossiers.size() == 1
                ? dossiers.get(0)
                : UUID.nameUUIDFromBytes(("termijnen " + persoon.id()).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> alineas(List<Aanzegging> nodig) {
        LocalDate vandaag = Dagen.vandaag(klok);
        List<String> alineas = new ArrayList<>();
        for (Aanzegging een : nodig.subList(0, Math.min(nodig.size(), MEESTE))) {
            String organisatie = regelingen
                    .organisatie(een.wie().organisatie())
                    .map(Organisatie::naam)
                    .orElse(een.wie().organisatie().code());
            alineas.add(een.tekst(regels.van(een.wie().organisatie()), organisatie, vandaag));
        }
        if (nodig.size() > MEESTE) {
            alineas.add("En nog " + (nodig.size() - MEESTE) + " termijnen. U vindt ze bij de procedures.");
        }
        return alineas;
    }
}
