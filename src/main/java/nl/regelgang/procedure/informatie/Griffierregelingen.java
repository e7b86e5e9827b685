package nl.regelgang.procedure.informatie;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** The deelnemers for which a griffier, or a bestuurssecretaris, can ask, each with the regeling that it takes part in. */
@Component
class Griffierregelingen {

    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Clock klok;

    Griffierregelingen(Regelingen regelingen, Toegang toegang, Clock klok) {
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    record Keuze(Regeling regeling, Organisatie raad) {

        /** Of the two together. */
        String code() {
            return regeling.id().waarde() + "|" + raad.id().code();
        }
    }

    /** By the code of the choice. */
    Map<String, Keuze> van(String persoon) {
        return van(persoon, Rol.GRIFFIER);
    }

    /** As {@link #van(String)}, for who has this rol there. */
    Map<String, Keuze> van(String persoon, Rol rol) {
        Set<OrganisatieId> eigen = toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == rol && functie.geldtOp(Dagen.vandaag(klok)))
                .map(Functie::orgaan)
                .map(orgaan -> orgaan.organisatie())
                .collect(Collectors.toSet());
        Map<String, Keuze> keuzes = new LinkedHashMap<>();
        if (!eigen.isEmpty()) {
            regelingen.metDeelnemer(eigen).stream()
                    .filter(regeling -> regeling.geldtOp(Dagen.vandaag(klok))
                            && regeling.vorm().heeftBegroting()
                            && regeling.bekendeToezichthouderOp(Dagen.vandaag(klok))
                                    .isPresent())
                    .flatMap(regeling -> raden(regeling, eigen).stream().map(raad -> new Keuze(regeling, raad)))
                    .forEach(keuze -> keuzes.put(keuze.code(), keuze));
        }
        return keuzes;
    }

    private List<Organisatie> raden(Regeling regeling, Set<OrganisatieId> eigen) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(Deelnemer::organisatie)
                .filter(deelnemer -> eigen.contains(deelnemer.id()))
                .toList();
    }
}
