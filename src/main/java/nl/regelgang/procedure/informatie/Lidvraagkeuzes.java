package nl.regelgang.procedure.informatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.informatie.Informatie.Vrager;
import nl.regelgang.procedure.informatie.Lidvraagstart.Wie;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.toegang.Rol;
import org.springframework.stereotype.Component;

/** For whom a griffier or bestuurssecretaris can ask the own lid, in each regeling that the organisation takes part in. */
@Component
class Lidvraagkeuzes {

    private final Griffierregelingen regelingen;

    Lidvraagkeuzes(Griffierregelingen regelingen) {
        this.regelingen = regelingen;
    }

    record Keuze(Regeling regeling, Organisatie organisatie, Wie wie) {

        String code() {
            return wie + "|" + regeling.id().waarde() + "|" + organisatie.id().code();
        }

        /** For example "Regio Rivierenland, namens een raadslid van Gemeente Tiel". */
        String naam() {
            return regeling.korteNaam() + ", namens "
                    + new Vrager(organisatie.id(), organisatie.naam(), wie == Wie.RAADSLID, wie == Wie.COLLEGE)
                            .voluit();
        }

        OrgaanId vraagt() {
            return wie == Wie.COLLEGE ? organisatie.uitvoerendOrgaan() : organisatie.griffie();
        }
    }

    /** By the code of the choice; empty for whoever can ask nobody. */
    Map<String, Keuze> van(String persoon) {
        Map<String, Keuze> keuzes = new LinkedHashMap<>();
        voegToe(regelingen.van(persoon), List.of(Wie.RAADSLID, Wie.RAAD), keuzes);
        voegToe(regelingen.van(persoon, Rol.BESTUURSSECRETARIS), List.of(Wie.COLLEGE), keuzes);
        return keuzes;
    }

    private static void voegToe(
            Map<String, Griffierregelingen.Keuze> eigen, List<Wie> alle, Map<String, Keuze> keuzes) {
        eigen.values()
                .forEach(een -> alle.forEach(wie -> {
                    Keuze keuze = new Keuze(een.regeling(), een.raad(), wie);
                    keuzes.put(keuze.code(), keuze);
                }));
    }
}
