package nl.regelgang.standpunt;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Sha256;
import org.jspecify.annotations.Nullable;

/** What makes a link secret: 256 random bits. It exists in the mail and in the browser; we keep its SHA-256. */
record Token(String waarde) {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Token nieuw() {
        byte[] bytes = new byte[32];
        TOEVAL.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be one of ours. */
    static Optional<Token> van(@Nullable String tekst) {
        return tekst != null && VORM.matcher(tekst).matches() ? Optional.of(new Token(tekst)) : Optional.empty();
    }

    String sha256() {
        return Sha256.van(waarde);
    }

    /** Never the value: a token in a log is a key under the mat. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
