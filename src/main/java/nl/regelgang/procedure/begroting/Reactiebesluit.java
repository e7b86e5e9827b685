package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.begroting.Begrotingsfeit.ReactieVastgesteld;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The DB adopts its reaction to the zienswijzen (Wgr art. 35 lid 4). */
@Service
class Reactiebesluit {

    private final Begrotingsprocedures procedures;
    private final Reactiestand stand;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Reactiebesluit(Begrotingsprocedures procedures, Reactiestand stand, ApplicationEventPublisher feiten, Clock klok) {
        this.procedures = procedures;
        this.stand = stand;
        this.feiten = feiten;
        this.klok = klok;
    }

    void reactieVaststellen(Begrotingsprocedure procedure, Ingevuld ingevuld) {
        List<String> zonder = stand.zonderReactie(procedure.id()).stream()
                .map(traject -> traject.deelnemer().naam())
                .distinct()
                .toList();
        if (!zonder.isEmpty()) {
            throw new OngeldigeInvoer("Schrijf eerst een oordeel en een conclusie bij de zienswijze van "
                    + String.join(", ", zonder) + " (" + procedure.grondslag("Wgr art. 35 lid 4") + ").");
        }
        LocalDate besluitVan = Gebeurd.op(ingevuld, "besluitVan", Dagen.vandaag(klok));
        procedures.reactieVastgesteld(procedure.id(), besluitVan);
        feiten.publishEvent(new ReactieVastgesteld(
                procedure.id(),
                besluitVan,
                ingevuld.eventueleTekst("toelichting").orElse(null),
                procedure.grondslag("Wgr art. 35 lid 4"),
                ingevuld.door()));
    }
}
