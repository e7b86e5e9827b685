package nl.regelgang.procedure.nota;

import java.util.List;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.zienswijzeronde.Lezerschap;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** The zienswijzen of the newest round, to whom they are readable (ADR 14). */
@Component
class Rondeinbreng implements Inbreng.Bron {

    private final Zienswijzeronden ronden;
    private final Ronderechten rechten;

    Rondeinbreng(Zienswijzeronden ronden, Ronderechten rechten) {
        this.ronden = ronden;
        this.rechten = rechten;
    }

    @Override
    public List<Inbreng> van(Procedure procedure, String persoon) {
        return ronden.laatste(procedure.id())
                .map(ronde -> inbreng(ronde, rechten.lezerschap(procedure.bestuur(), ronde, persoon)))
                .orElse(List.of());
    }

    private static List<Inbreng> inbreng(Zienswijzeronde ronde, Lezerschap lezerschap) {
        return ronde.zienswijzen().stream()
                .map(traject -> inbreng(ronde, traject, lezerschap))
                .toList();
    }

    private static Inbreng inbreng(Zienswijzeronde ronde, Traject traject, Lezerschap lezerschap) {
        Zichtbaarheid.Staat staat = Zichtbaarheid.staat(ronde, traject);
        Traject.Reactie reactie =
                Zichtbaarheid.mag(lezerschap.bij(traject), Onderdeel.REACTIE, staat) ? traject.reactie() : null;
        return new Inbreng(
                traject.id(),
                traject.deelnemer().organisatie(),
                traject.deelnemer().naam(),
                Zichtbaarheid.mag(lezerschap.bij(traject), Onderdeel.TEKST, staat) ? traject.zienswijze() : null,
                reactie == null ? null : reactie.oordeel(),
                reactie == null ? null : reactie.conclusie(),
                ronde.reactieVerzonden(traject));
    }
}
