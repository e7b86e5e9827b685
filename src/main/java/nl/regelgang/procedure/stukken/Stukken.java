package nl.regelgang.procedure.stukken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Stukaanbod;
import nl.regelgang.sjablonen.Sjablonen;
import nl.regelgang.sjablonen.Stuksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which stukken somebody can make of a procedure: those of his own bestuur, and those of his own organisation. */
@Component
class Stukken implements Stukaanbod {

    private final Stukbron bron;
    private final Procedurerechten rechten;
    private final Sjablonen sjablonen;

    Stukken(Stukbron bron, Procedurerechten rechten, Sjablonen sjablonen) {
        this.bron = bron;
        this.rechten = rechten;
        this.sjablonen = sjablonen;
    }

    /**
     * @param maker whose template it is made in
     * @param eigen whether that is a template of its own
     * @param gevraagd what a raadsvoorstel asks, unless its maker chooses another; null for another stuk
     */
    record Aanbod(
            Stuksoort soort,
            OrganisatieId maker,
            String makerNaam,
            boolean eigen,
            @Nullable Gevraagd gevraagd) {}

    @Override
    public boolean heeftStukken(Procedure procedure, String persoon) {
        return !aanbod(procedure, persoon).isEmpty();
    }

    List<Aanbod> aanbod(Procedure procedure, String persoon) {
        List<Aanbod> aanbod = new ArrayList<>();
        if (procedure.fase() == Fase.CONCEPT) {
            return aanbod;
        }
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure.bestuur(), persoon);
        bron.antwoorden(procedure.id()).stream()
                .filter(antwoord -> eigen.contains(antwoord.deelnemer().organisatie()))
                .forEach(antwoord -> aanbod.add(
                        van(Stuksoort.RAADSVOORSTEL, antwoord.deelnemer().organisatie(), antwoord.gevraagd())));
        if (rechten.isBestuur(procedure.bestuur(), persoon)) {
            OrganisatieId lichaam = procedure.bestuur().dagelijksBestuur().organisatie();
            vanBestuur(procedure).forEach(soort -> aanbod.add(van(soort, lichaam, null)));
        }
        bron.bekendmaking(procedure.id())
                .map(bekendmaking -> bekendmaking.bekendmaker().organisatie())
                .filter(eigen::contains)
                .ifPresent(maker -> aanbod.add(van(Stuksoort.BEKENDMAKING, maker, null)));
        return aanbod;
    }

    private List<Stuksoort> vanBestuur(Procedure procedure) {
        UUID id = procedure.id();
        List<Stuksoort> soorten = new ArrayList<>();
        if (procedure.fase() == Fase.LOOPT) {
            soorten.add(Stuksoort.ZIENSWIJZEVERZOEK);
        }
        if (bron.antwoorden(id).stream().anyMatch(antwoord -> antwoord.zienswijze() != null)) {
            soorten.add(Stuksoort.REACTIENOTA);
        }
        if (!bron.besluiten(id).isEmpty() && bron.bekendmaking(id).isEmpty()) {
            soorten.add(Stuksoort.BEKENDMAKING);
        }
        return soorten;
    }

    private Aanbod van(Stuksoort soort, OrganisatieId maker, @Nullable Gevraagd gevraagd) {
        return new Aanbod(soort, maker, bron.naam(maker), sjablonen.heeftEigen(maker, soort), gevraagd);
    }
}
