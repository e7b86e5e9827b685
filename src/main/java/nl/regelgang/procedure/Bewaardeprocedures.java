package nl.regelgang.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Leesrecht;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/**
 * Who sees what of the procedures in {@link Procedures}: the bestuur all of them, a reader what was started, and of the
 * documents everybody what was sent and what his own orgaan added.
 */
@Component
public class Bewaardeprocedures implements Procedurebron, Leesrecht {

    private final Procedures procedures;
    private final Toegang toegang;
    private final Documenten documenten;

    Bewaardeprocedures(Procedures procedures, Toegang toegang, Documenten documenten) {
        this.procedures = procedures;
        this.toegang = toegang;
        this.documenten = documenten;
    }

    /** Also those in which he waarneemt; of a waarneming for one regeling only the procedures of that. */
    @Override
    public List<Procedure> zichtbaar(String persoon) {
        return zichtbaar(persoon, procedures::zichtbaarVoor);
    }

    /** Those of these procedures that the person sees. A list asks this, which must not cost more with every year. */
    Set<UUID> zichtbaar(Collection<UUID> deze, String persoon) {
        return zichtbaar(persoon, organen -> procedures.zichtbaarVoor(deze, organen)).stream()
                .map(Procedure::id)
                .collect(Collectors.toSet());
    }

    private List<Procedure> zichtbaar(String persoon, Function<Set<OrgaanId>, List<Procedure>> vraag) {
        List<Hoedanigheid> alle = toegang.hoedanigheden(persoon);
        Set<OrgaanId> organen = alle.stream().map(Hoedanigheid::orgaan).collect(Collectors.toSet());
        boolean neemtWaar = alle.stream().anyMatch(als -> als.waarneming() != null);
        return vraag.apply(organen).stream()
                .filter(procedure -> !neemtWaar || ziet(procedure, persoon))
                .toList();
    }

    @Override
    public Optional<Procedure> zichtbaar(UUID procedure, String persoon) {
        return procedures.vind(procedure).filter(gevonden -> ziet(gevonden, persoon));
    }

    @Override
    public boolean magLezen(String persoon, UUID dossier, UUID document) {
        return zichtbaar(dossier, persoon)
                .flatMap(procedure -> documenten.vind(document).filter(stuk -> isLeesbaar(procedure, stuk, persoon)))
                .isPresent();
    }

    public List<Document> leesbareDocumenten(Procedure procedure, String persoon) {
        return documenten.van(procedure.id()).stream()
                .filter(stuk -> isLeesbaar(procedure, stuk, persoon))
                .toList();
    }

    private boolean isLeesbaar(Procedure procedure, Document stuk, String persoon) {
        return procedures.gedeeldeStukken(procedure.id()).contains(stuk.id())
                || (stuk.namens() != null && organen(procedure, persoon).contains(stuk.namens()));
    }

    private boolean ziet(Procedure procedure, String persoon) {
        return procedures.ziet(procedure.id(), organen(procedure, persoon));
    }

    private Set<OrgaanId> organen(Procedure procedure, String persoon) {
        return toegang.organenVoor(persoon, procedure.bestuur().regeling());
    }
}
