package nl.regelgang.procedure.wijziging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** Who decides about a wijziging: those who take part and stay, and who joins by it. */
@Component
class Wijzigingsdeelnemers {

    private final Regelingen regelingen;

    Wijzigingsdeelnemers(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** On the day on which the procedure began, without who leaves. */
    List<Deelnemer> zittend(Regeling regeling, Wijziging wijziging, LocalDate gestartOp) {
        return regeling.deelnemersOp(gestartOp).stream()
                .filter(deelnemer -> !deelnemer.organisatie().id().equals(wijziging.vertrekker()))
                .toList();
    }

    /** It joins by the same organen as the others: a raad where raden take part, a college where colleges do. */
    Optional<Deelnemer> nieuw(Regeling regeling, Wijziging wijziging, LocalDate gestartOp) {
        return Optional.ofNullable(wijziging.toetreder())
                .flatMap(regelingen::organisatie)
                .map(organisatie -> new Deelnemer(
                        organisatie, organen(regeling.deelnemersOp(gestartOp), organisatie), 1, null, null));
    }

    private static Set<OrgaanSoort> organen(List<Deelnemer> zittend, Organisatie nieuw) {
        Set<OrgaanSoort> organen = EnumSet.noneOf(OrgaanSoort.class);
        for (Deelnemer deelnemer : zittend) {
            Organisatie organisatie = deelnemer.organisatie();
            if (deelnemer
                    .aangegaanDoor()
                    .contains(organisatie.vertegenwoordigendOrgaan().soort())) {
                organen.add(nieuw.vertegenwoordigendOrgaan().soort());
            }
            if (deelnemer
                    .aangegaanDoor()
                    .contains(organisatie.uitvoerendOrgaan().soort())) {
                organen.add(nieuw.uitvoerendOrgaan().soort());
            }
        }
        return organen;
    }
}
