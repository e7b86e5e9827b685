package nl.regelgang.regeling;

import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the own rules of a regeling, and has the journaal say who did and what they were before. */
@Service
@Transactional
class Regelbeheer {

    private final Regelingen regelingen;
    private final ApplicationEventPublisher feiten;

    Regelbeheer(Regelingen regelingen, ApplicationEventPublisher feiten) {
        this.regelingen = regelingen;
        this.feiten = feiten;
    }

    /** @throws nl.regelgang.gedeeld.Achterhaald when somebody else changed them since this version was read */
    void bewaarRegels(
            RegelingId id,
            int versie,
            Regels regels,
            Map<OrganisatieId, Integer> gewichten,
            @Nullable OrganisatieId provincie,
            Handelend door) {
        Regeling oud = lees(id);
        regelingen.bewaarRegels(id, versie, regels, gewichten, provincie);
        List<String> verschillen = new Regelverschil(oud, lees(id)).zinnen();
        if (!verschillen.isEmpty()) {
            feiten.publishEvent(new RegelsGewijzigd(id, "Regels gewijzigd. " + String.join(" ", verschillen), door));
        }
    }

    /** @throws nl.regelgang.gedeeld.Achterhaald when somebody else changed them since this version was read */
    void bewaarBestuursleden(RegelingId id, int versie, List<ABLid> leden, Handelend door) {
        regelingen.bewaarBestuursleden(id, versie, leden);
        feiten.publishEvent(new RegelsGewijzigd(
                id,
                leden.isEmpty()
                        ? "Bestuursleden verwijderd: elke deelnemer heeft één zetel."
                        : "Bestuursleden gewijzigd: %s, samen %s."
                                .formatted(
                                        Aantal.van(leden.size(), "lid", "leden"),
                                        Aantal.van(
                                                leden.stream()
                                                        .mapToInt(ABLid::stemmen)
                                                        .sum(),
                                                "stem",
                                                "stemmen")),
                door));
    }

    private Regeling lees(RegelingId id) {
        return regelingen.vind(id).orElseThrow();
    }
}
