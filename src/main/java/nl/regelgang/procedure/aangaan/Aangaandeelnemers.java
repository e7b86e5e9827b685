package nl.regelgang.procedure.aangaan;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.regeling.Deelnemerkeuze;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** Who would take part in a regeling that is being made, and who does. */
@Component
class Aangaandeelnemers {

    private final Regelingen regelingen;
    private final Deelnemersbesluiten besluiten;

    Aangaandeelnemers(Regelingen regelingen, Deelnemersbesluiten besluiten) {
        this.regelingen = regelingen;
        this.besluiten = besluiten;
    }

    /** By name. */
    List<Organisatie> alle(Aangaan aangaan) {
        return regelingen.organisaties(aangaan.deelnemers()).stream()
                .sorted(Comparator.comparing(Organisatie::naam))
                .toList();
    }

    /** Those who decided in favour: nobody is a deelnemer by the besluit of others (Wgr art. 1 lid 1). */
    List<Organisatie> meedoend(UUID dossier) {
        return regelingen.organisaties(besluiten.van(dossier).stream()
                .filter(traject -> traject.keuze() == Deelnemerkeuze.VOOR)
                .map(traject -> traject.deelnemer().organisatie())
                .toList());
    }

    /** The names of those who did not. */
    List<String> nietMeedoend(UUID dossier) {
        return besluiten.van(dossier).stream()
                .filter(traject -> traject.keuze() != Deelnemerkeuze.VOOR)
                .map(Besluittraject::deelnemer)
                .map(deelnemer -> deelnemer.naam())
                .toList();
    }
}
