package nl.regelgang.termijnbewaking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes the address of a calendar secret: 256 random bits, shown once; we keep their SHA-256. */
record Agendageheim(String waarde) {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Agendageheim nieuw() {
        byte[] bytes = new byte[32];
        TOEVAL.nextBytes(bytes);
        return new Agendageheim(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be one of ours. */
    static Optional<Agendageheim> van(String tekst) {
        return VORM.matcher(tekst).matches() ? Optional.of(new Agendageheim(tekst)) : Optional.empty();
    }

    String sha256() {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(som.digest(waarde.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    /** Never the value, which would stand in a log. */
    @Override
    public String toString() {
        return "Agendageheim[…]";
    }
}
