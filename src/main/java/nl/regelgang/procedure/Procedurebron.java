package nl.regelgang.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where procedures are kept, and who sees them. */
public interface Procedurebron {

    /** Those that the person may see, newest first. */
    List<Procedure> zichtbaar(String persoon);

    /** Empty when it is not kept here, or the person may not see it. */
    Optional<Procedure> zichtbaar(UUID procedure, String persoon);
}
