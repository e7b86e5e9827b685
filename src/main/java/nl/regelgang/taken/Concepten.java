package nl.regelgang.taken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The drafts of tasks: one per task and organisation, for everybody there who may do the task. Whoever saves must have
 * seen what was saved last, so that nobody's words are lost.
 */
@Service
class Concepten {

    private static final int LANGSTE_TEKST = 100_000;

    /**
     * Long enough to copy from, for whoever was still writing when a colleague completed the task. Whoever begins a new
     * draft clears away the old ones.
     */
    private static final Duration NA_AFLOOP = Duration.ofDays(30);

    private final Conceptopslag opslag;
    private final Taken taken;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Concepten(Conceptopslag opslag, Taken taken, PlatformTransactionManager transacties, Clock klok) {
        this.opslag = opslag;
        this.taken = taken;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /** The draft of the organisation for which this person does the task. */
    Optional<Concept> van(Taak taak, String persoon) {
        return opslag.vind(taak.id(), organisatie(taak, persoon));
    }

    /**
     * Saves what was filled in; what is no field of the form is left out.
     *
     * @param gezien the version that the person has seen, 0 for none
     * @throws Conceptbotsing when somebody else saved other words in between
     * @throws OngeldigeInvoer when a text is longer than is kept
     */
    Concept bewaar(Taak taak, Formulier formulier, Map<String, Object> waarden, int gezien, String persoon) {
        OrganisatieId organisatie = organisatie(taak, persoon);
        Map<String, Object> velden = velden(formulier, waarden);
        Optional<Concept> nu = opslag.vind(taak.id(), organisatie);
        if (nu.isPresent() && nu.get().waarden().equals(velden)) {
            return nu.get();
        }
        Instant moment = klok.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactie.execute(status -> {
                if (nu.isEmpty() && gezien == 0) {
                    opslag.verwijderVanVoor(klok.instant().minus(NA_AFLOOP));
                    opslag.begin(taak.id(), organisatie, persoon, moment);
                } else if (!opslag.volgende(taak.id(), organisatie, gezien, persoon, moment)) {
                    throw botsing(taak, organisatie);
                }
                opslag.schrijf(taak.id(), organisatie, velden);
                return new Concept(nu.isEmpty() ? 1 : gezien + 1, moment, persoon, velden);
            });
        } catch (DuplicateKeyException andereWasEerder) {
            throw botsing(taak, organisatie);
        }
    }

    private Conceptbotsing botsing(Taak taak, OrganisatieId organisatie) {
        return new Conceptbotsing(
                opslag.vind(taak.id(), organisatie).orElseGet(() -> new Concept(0, klok.instant(), "", Map.of())));
    }

    /** The task was completed: what the person had seen is no draft any more. What a colleague wrote since is kept a while. */
    void afgerond(Taak taak, int gezien, String persoon) {
        OrganisatieId organisatie = organisatie(taak, persoon);
        transactie.executeWithoutResult(status -> opslag.vind(taak.id(), organisatie)
                .filter(concept -> concept.versie() == gezien || concept.door().equals(persoon))
                .ifPresent(concept -> opslag.verwijder(taak.id(), organisatie)));
    }

    private static Map<String, Object> velden(Formulier formulier, Map<String, Object> waarden) {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            Object waarde = waarden.get(veld.sleutel());
            if (waarde instanceof BewaardBestand) {
                velden.put(veld.sleutel(), waarde);
            } else if (waarde instanceof String tekst && !tekst.isBlank()) {
                if (tekst.length() > LANGSTE_TEKST) {
                    throw new OngeldigeInvoer(veld.sleutel(), "Maak de tekst bij ‘" + veld.label() + "’ korter.");
                }
                // A NUL cannot be kept in PostgreSQL.
                velden.put(veld.sleutel(), tekst.replace("\0", ""));
            }
        }
        return velden;
    }

    private OrganisatieId organisatie(Taak taak, String persoon) {
        return taken.hoedanigheid(taak, persoon).orgaan().organisatie();
    }
}
