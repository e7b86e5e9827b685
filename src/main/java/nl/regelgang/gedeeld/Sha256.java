package nl.regelgang.gedeeld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text in UTF-8, hexadecimal: with it in the journaal, a text that was changed later is found out. */
public final class Sha256 {

    private Sha256() {}

    public static String van(String tekst) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(som.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
