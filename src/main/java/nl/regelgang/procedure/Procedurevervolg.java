package nl.regelgang.procedure;

import java.util.Optional;
import java.util.UUID;

/** A kind of procedure that begins where another ends, so that the page of that can lead to it. */
public interface Procedurevervolg {

    /** What began after this procedure; empty when nothing did. */
    Optional<UUID> na(UUID procedure);
}
