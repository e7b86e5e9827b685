package nl.regelgang.procedure.zienswijzeronde;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Leesrecht;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** What a person is to the raden of a round, and what he may read of them, in a procedure of any kind. */
@Component
public class Ronderechten implements Leesrecht {

    private final Zichtbareprocedures procedures;
    private final Procedurerechten rechten;
    private final Zienswijzeronden ronden;
    private final Toegang toegang;
    private final Clock klok;

    Ronderechten(
            Zichtbareprocedures procedures,
            Procedurerechten rechten,
            Zienswijzeronden ronden,
            Toegang toegang,
            Clock klok) {
        this.procedures = procedures;
        this.rechten = rechten;
        this.ronden = ronden;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @throws nl.regelgang.gedeeld.NietGevonden also when the person may not see it */
    public Procedure zichtbaar(UUID procedure, String persoon) {
        return procedures.lees(procedure, persoon);
    }

    /** The answer of a raad is recorded, and taken back, by its own griffier. */
    public boolean isGriffier(Traject traject, String persoon) {
        return griffiesVan(persoon).contains(traject.deelnemer().griffie());
    }

    /** The griffies of which the person is griffier today. */
    public Set<OrgaanId> griffiesVan(String persoon) {
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == Rol.GRIFFIER && functie.geldtOp(Dagen.vandaag(klok)))
                .map(Functie::orgaan)
                .collect(Collectors.toSet());
    }

    public Handelend griffier(Traject traject, String persoon) {
        return toegang.handelend(persoon, traject.deelnemer().griffie());
    }

    public Lezerschap lezerschap(Bestuur bestuur, Zienswijzeronde ronde, String persoon) {
        Set<OrganisatieId> eigen = rechten.organisatiesVan(bestuur, persoon);
        boolean deelnemer = ronde.trajecten().stream()
                .anyMatch(traject -> eigen.contains(traject.deelnemer().organisatie()));
        return new Lezerschap(rechten.isBestuur(bestuur, persoon), deelnemer, eigen);
    }

    /** The zienswijze itself, see {@link Zichtbaarheid}. */
    public boolean magZienswijzeLezen(Bestuur bestuur, Zienswijzeronde ronde, Traject traject, String persoon) {
        return Zichtbaarheid.mag(
                lezerschap(bestuur, ronde, persoon).bij(traject),
                Zichtbaarheid.Onderdeel.TEKST,
                Zichtbaarheid.staat(ronde, traject));
    }

    /** What a raad filed with its answer is for whoever may read its zienswijze. */
    @Override
    public boolean magLezen(String persoon, UUID dossier, UUID document) {
        return procedures.vind(dossier, persoon).stream()
                .anyMatch(procedure -> ronden.van(dossier).stream().anyMatch(ronde -> ronde.trajecten().stream()
                        .filter(traject -> document.equals(traject.bijlage()))
                        .anyMatch(traject -> magZienswijzeLezen(procedure.bestuur(), ronde, traject, persoon))));
    }
}
