package nl.regelgang.procedure.aangaan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorstel;
import nl.regelgang.procedure.voorstel.Voorsteltoelichting;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the initiatiefnemer and the deelnemers read above a task of a regeling that is being made. */
@Component
class AangaanTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Besluitvorming besluitvorming;
    private final Voorsteltoelichting voorstel;
    private final Aanwijzingen aanwijzingen;
    private final Eerstebestuur bestuur;

    AangaanTaken(
            Procedures procedures,
            Besluitvorming besluitvorming,
            Voorsteltoelichting voorstel,
            Aanwijzingen aanwijzingen,
            Eerstebestuur bestuur) {
        this.procedures = procedures;
        this.besluitvorming = besluitvorming;
        this.voorstel = voorstel;
        this.aanwijzingen = aanwijzingen;
        this.bestuur = bestuur;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        return switch (proces) {
            case Aangaanstart.PROCES -> Optional.of(eigen(UUID.fromString(sleutel), stap, uitModel));
            case Aanwijzingen.PROCES -> Optional.of(aanwijzing(UUID.fromString(sleutel), uitModel));
            default -> Optional.empty();
        };
    }

    private Taakcontext eigen(UUID dossier, String stap, Grondslag uitModel) {
        Procedure procedure = procedures.lees(dossier);
        return new Taakcontext(
                dossier,
                procedure.bestuur().regeling(),
                procedure.bestuur().regelingNaam(),
                procedure.titel(),
                null,
                procedure.pad(),
                stap.equals(OntwerpController.STAP) ? procedure.pad() + "/ontwerp" : null,
                toelichting(procedure, stap),
                besluitvorming.vind(dossier).map(Voorstel::ontwerp).stream().toList(),
                procedure.bestuur().hoofdstuk().toegepast(uitModel),
                Grondslag.WERKAFSPRAAK);
    }

    private List<String> toelichting(Procedure procedure, String stap) {
        return stap.equals("eersteVergaderingVastleggen")
                ? bestuur.toelichting(procedure)
                : voorstel.van(procedure, stap);
    }

    private Taakcontext aanwijzing(UUID sleutel, Grondslag uitModel) {
        Aanwijzing aanwijzing = aanwijzingen.lees(sleutel);
        Procedure procedure = procedures.lees(aanwijzing.dossier());
        return procedure.taak(
                aanwijzing.naam(), bestuur.wieWijstAan(procedure), List.of(), uitModel, Grondslag.WERKAFSPRAAK);
    }
}
