package nl.regelgang.notificatie;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the content of a waiting message unreadable for who has only the database: AES-256-GCM with a fresh nonce, bound
 * to the message, so that ciphertext cannot be moved to another row.
 */
class Versleuteling {

    static final int SLEUTEL_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom toeval = new SecureRandom();
    private final SecretKeySpec sleutel;

    /** @throws IllegalArgumentException when the key is not 256 bits */
    Versleuteling(byte[] sleutel) {
        if (sleutel.length != SLEUTEL_BYTES) {
            throw new IllegalArgumentException("the key of the outbox must be 32 bytes");
        }
        this.sleutel = new SecretKeySpec(sleutel, "AES");
    }

    byte[] versleutel(UUID zending, byte[] klaar) {
        byte[] nonce = new byte[NONCE_BYTES];
        toeval.nextBytes(nonce);
        byte[] versleuteld = reken(Cipher.ENCRYPT_MODE, zending, nonce, klaar);
        return ByteBuffer.allocate(NONCE_BYTES + versleuteld.length)
                .put(nonce)
                .put(versleuteld)
                .array();
    }

    /** @throws Inhoudkluis.Onleesbaar when it was changed, belongs to another message, or was made with another key */
    byte[] ontsleutel(UUID zending, byte[] bewaard) {
        ByteBuffer rest = ByteBuffer.wrap(bewaard);
        byte[] nonce = new byte[NONCE_BYTES];
        rest.get(nonce);
        byte[] versleuteld = new byte[rest.remaining()];
        rest.get(versleuteld);
        return reken(Cipher.DECRYPT_MODE, zending, nonce, versleuteld);
    }

    private byte[] reken(int richting, UUID zending, byte[] nonce, byte[] invoer) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(richting, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(zending.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(invoer);
        } catch (GeneralSecurityException fout) {
            throw new Inhoudkluis.Onleesbaar(zending, fout);
        }
    }
}
