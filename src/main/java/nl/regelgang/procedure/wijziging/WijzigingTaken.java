package nl.regelgang.procedure.wijziging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of a wijzigingsprocedure. */
@Component
class WijzigingTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Bewaardeprocedures zichtbare;
    private final Wijzigingen wijzigingen;
    private final Wijzigingsuitkomst uitkomst;
    private final Deelnemersbesluiten besluiten;

    WijzigingTaken(
            Procedures procedures,
            Bewaardeprocedures zichtbare,
            Wijzigingen wijzigingen,
            Wijzigingsuitkomst uitkomst,
            Deelnemersbesluiten besluiten) {
        this.procedures = procedures;
        this.zichtbare = zichtbare;
        this.wijzigingen = wijzigingen;
        this.uitkomst = uitkomst;
        this.besluiten = besluiten;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Wijzigingstart.PROCES)) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(UUID.fromString(sleutel));
        Wijziging wijziging = wijzigingen.lees(procedure.id());
        return Optional.of(new Taakcontext(
                procedure.id(),
                procedure.bestuur().regeling(),
                procedure.bestuur().regelingNaam(),
                procedure.titel(),
                null,
                procedure.pad(),
                null,
                toelichting(procedure, wijziging, stap),
                List.of(wijziging.ontwerp()),
                procedure.bestuur().hoofdstuk().toegepast(uitModel),
                Grondslag.WERKAFSPRAAK));
    }

    private List<String> toelichting(Procedure procedure, Wijziging wijziging, String stap) {
        if (stap.equals("totstandkomingVaststellen")) {
            return uitkomst.van(procedure, wijziging).berekening();
        }
        List<String> alineas = new ArrayList<>();
        for (Besluittraject traject : besluiten.van(procedure.id())) {
            alineas.add(traject.deelnemer().naam() + ": " + traject.antwoord().naam() + "."
                    + (traject.zienswijze() == null ? "" : " " + traject.zienswijze()));
        }
        return alineas;
    }

    @Override
    public Map<UUID, String> standen(Collection<UUID> dossiers) {
        Map<UUID, String> standen = new HashMap<>();
        dossiers.forEach(dossier -> procedures
                .vind(dossier)
                .filter(WijzigingTaken::isWijziging)
                .ifPresent(procedure -> standen.put(dossier, procedure.stand())));
        return standen;
    }

    @Override
    public Set<UUID> zichtbaar(Collection<UUID> dossiers, String persoon) {
        return dossiers.stream()
                .filter(dossier -> zichtbare
                        .zichtbaar(dossier, persoon)
                        .filter(WijzigingTaken::isWijziging)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean isWijziging(Procedure procedure) {
        return procedure.soort() == Proceduresoort.WIJZIGING;
    }
}
