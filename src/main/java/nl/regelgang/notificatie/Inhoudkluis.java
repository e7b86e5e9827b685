package nl.regelgang.notificatie;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.notificatie.Zending.Inhoud;
import org.springframework.stereotype.Component;

/**
 * The content of a message as the table keeps it. The buffers it is written in are not kept for the next message, as they
 * are elsewhere: they would hold the link of the last mail in the memory of each thread.
 */
@Component
class Inhoudkluis {

    private final ObjectMapper json;
    private final Versleuteling versleuteling;

    Inhoudkluis(ObjectMapper json, Versleuteling versleuteling) {
        this.json = json.copyWith(JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build());
        this.versleuteling = versleuteling;
    }

    byte[] verberg(UUID zending, Inhoud inhoud) {
        try {
            return versleuteling.versleutel(zending, json.writeValueAsBytes(inhoud));
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    /** Empty when it was made with another key. */
    Optional<Inhoud> toon(UUID zending, byte[] bewaard) {
        try {
            return Optional.of(json.readValue(versleuteling.ontsleutel(zending, bewaard), Inhoud.class));
        } catch (Onleesbaar andereSleutel) {
            return Optional.empty();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The content cannot be read, so most likely this node has another key than the one that wrote it. */
    static class Onleesbaar extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Onleesbaar(UUID zending, Exception oorzaak) {
            super("cannot read the content of message " + zending, oorzaak);
        }
    }
}
