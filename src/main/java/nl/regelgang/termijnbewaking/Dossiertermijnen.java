package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Service;

/** The terms of many dossiers at once, in one query, for a page that looks over them. */
@Service
public class Dossiertermijnen {

    private final Termijnoverzicht termijnen;
    private final Clock klok;

    Dossiertermijnen(Termijnoverzicht termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Per dossier the open terms in which one of these organen must act, by date; those of others are left out. */
    public Map<UUID, List<LopendeTermijn>> open(Collection<UUID> dossiers, Collection<OrgaanId> organen) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return termijnen.open(dossiers, organen).stream()
                .collect(groupingBy(
                        Termijnregel::dossier,
                        Collectors.mapping(regel -> regel.lopend(vandaag), Collectors.toList())));
    }

    /** Per dossier the term of this kind that was met, or done too late; one that is still open is left out. */
    public Map<UUID, LopendeTermijn> gedaan(Collection<UUID> dossiers, String soort) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return termijnen.gedaan(dossiers, soort).stream()
                .collect(toMap(Termijnregel::dossier, regel -> regel.lopend(vandaag), (eerste, tweede) -> tweede));
    }
}
