package nl.regelgang.standpunt;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member chose and will see once more before it is recorded. It lives in his session and decides nothing: the
 * check page posts what stands on it.
 *
 * @param gezien the SHA-256 of the text that he chose on
 */
record Voornemen(UUID verzoek, Keuze keuze, @Nullable String reden, String gezien) implements Serializable {}
