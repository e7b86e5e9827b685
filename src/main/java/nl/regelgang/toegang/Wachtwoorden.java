package nl.regelgang.toegang;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.toegang.Personen.Wachtwoord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords: the one-time password that a beheerder hands out, and the one that a person chooses. */
@Service
public class Wachtwoorden {

    /** How long a one-time password works. */
    public static final Duration STARTDUUR = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(Wachtwoorden.class);
    private static final int KORTSTE = 12;
    private static final int LANGSTE = 64;
    /** What bcrypt reads; it ignores the rest. */
    private static final int LANGSTE_IN_BYTES = 72;

    /** Without the letters and digits that are easily confused on paper. */
    private static final String TEKENS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Personen personen;
    private final Sessies sessies;
    private final PasswordEncoder hash;
    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();

    Wachtwoorden(Personen personen, Sessies sessies, PasswordEncoder hash, Clock klok) {
        this.personen = personen;
        this.sessies = sessies;
        this.hash = hash;
        this.klok = klok;
    }

    /**
     * Gives the person a new one-time password in place of the present one, and ends the sessions of the person; only its
     * hash is kept.
     *
     * @return the password, to be shown once
     * @throws NietGevonden when there is no such person
     */
    @Transactional
    public String geefStartwachtwoord(String persoon, String door) {
        huidig(persoon);
        String nieuw = bedenk();
        personen.bewaarWachtwoord(
                persoon, new Wachtwoord(hash.encode(nieuw), klok.instant().plus(STARTDUUR)));
        sessies.beeindig(persoon);
        LOG.info("{} gave {} a one-time password", door, persoon);
        return nieuw;
    }

    /**
     * The person cannot log in any more, and is logged out everywhere, until there is a new one-time password.
     *
     * @throws NietGevonden when there is no such person
     * @throws OngeldigeInvoer when it is the own account: nobody might remain who can undo it
     */
    @Transactional
    public void blokkeer(String persoon, String door) {
        huidig(persoon);
        if (persoon.equals(door)) {
            throw new OngeldigeInvoer("blokkeren", "U kunt uzelf niet blokkeren. Vraag het een andere beheerder.");
        }
        personen.bewaarWachtwoord(persoon, new Wachtwoord(null, null));
        sessies.beeindig(persoon);
        LOG.info("{} keeps {} from logging in", door, persoon);
    }

    /**
     * The person changes the own password, and must log in with it everywhere.
     *
     * @throws OngeldigeInvoer when the present one is wrong, or the new one is too short, too long or too obvious
     */
    @Transactional
    public void wijzig(String persoon, String huidig, String nieuw, String herhaald) {
        String bewaard = huidig(persoon).hash();
        Map<String, String> fouten = new LinkedHashMap<>();
        if (bewaard == null || !hash.matches(huidig, bewaard)) {
            fouten.put("huidig", "Dit is niet uw huidige wachtwoord.");
        }
        if (nieuw.length() < KORTSTE
                || nieuw.length() > LANGSTE
                || nieuw.getBytes(StandardCharsets.UTF_8).length > LANGSTE_IN_BYTES) {
            fouten.put("nieuw", "Kies een wachtwoord van " + KORTSTE + " tot " + LANGSTE + " tekens.");
        } else if (voorDeHand(nieuw, persoon) || nieuw.equals(huidig)) {
            fouten.put("nieuw", "Kies een ander wachtwoord, zonder uw naam en niet hetzelfde als het vorige.");
        } else if (!nieuw.equals(herhaald)) {
            fouten.put("herhaald", "De twee nieuwe wachtwoorden zijn niet gelijk.");
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        personen.bewaarWachtwoord(persoon, new Wachtwoord(hash.encode(nieuw), null));
        sessies.beeindig(persoon);
        LOG.info("{} changed the own password", persoon);
    }

    private static boolean voorDeHand(String nieuw, String persoon) {
        String klein = nieuw.toLowerCase(Locale.ROOT);
        return klein.contains(persoon)
                || klein.contains("regelgang")
                || klein.contains("wachtwoord")
                || klein.chars().distinct().count() < 5;
    }

    private Wachtwoord huidig(String persoon) {
        return personen.wachtwoord(persoon).orElseThrow(() -> new NietGevonden("person " + persoon));
    }

    /** Sixteen characters in four groups, 79 bits. */
    private String bedenk() {
        StringBuilder woord = new StringBuilder();
        for (int teken = 0; teken < 16; teken++) {
            if (teken > 0 && teken % 4 == 0) {
                woord.append('-');
            }
            woord.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return woord.toString();
    }
}
