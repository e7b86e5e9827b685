package nl.regelgang.taken;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What an orgaan is called in the list of tasks. */
@Component
class Orgaanwoorden {

    private final Regelingen regelingen;

    Orgaanwoorden(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** For example "Griffie"; of a bestuur that is both, "Algemeen bestuur of dagelijks bestuur". */
    String voluit(Collection<OrgaanId> organen) {
        return StringUtils.capitalize(
                organen.stream().map(orgaan -> orgaan.soort().naam()).distinct().collect(Collectors.joining(" of ")));
    }

    /** For example "de griffie". */
    String metLidwoord(Collection<OrgaanId> organen) {
        return organen.stream()
                .map(OrgaanId::soort)
                .distinct()
                .map(soort -> switch (soort) {
                    case COLLEGE, AB, DB, BESTUUR, BEHEER -> "het " + soort.naam();
                    case GS, PS -> soort.naam();
                    default -> "de " + soort.naam();
                })
                .collect(Collectors.joining(" of "));
    }

    /** With the name of the organisation, for who works for several. */
    String metOrganisatie(OrgaanId orgaan) {
        String soort = voluit(List.of(orgaan));
        return organisatie(orgaan.organisatie())
                .map(naam -> soort + ", " + naam)
                .orElse(soort);
    }

    private Optional<String> organisatie(OrganisatieId organisatie) {
        return regelingen.organisatie(organisatie).map(Organisatie::naam);
    }
}
