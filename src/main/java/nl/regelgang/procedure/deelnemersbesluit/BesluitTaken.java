package nl.regelgang.procedure.deelnemersbesluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Stukaanbod;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Antwoord;
import nl.regelgang.taken.Taakcontext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a griffier or bestuurssecretaris reads above a task of a traject. */
@Component
class BesluitTaken implements Taakcontext.Bron {

    private static final Grondslag OPHEFFING = Grondslag.van("Wgr art. 9 lid 1");

    private static final Set<String> VAN_DE_RAAD = Set.of("zienswijzeOpOntwerpVastleggen", "toestemmingVastleggen");

    private final Besluittrajecten trajecten;
    private final Procedures procedures;

    BesluitTaken(Besluittrajecten trajecten, Procedures procedures) {
        this.trajecten = trajecten;
        this.procedures = procedures;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Besluitproces.PROCES)) {
            return Optional.empty();
        }
        Besluittraject traject = trajecten.lees(UUID.fromString(sleutel));
        Procedure procedure = procedures.lees(traject.dossier());
        Grondslag grondslag = Besluitgrondslag.isOpheffing(procedure) ? OPHEFFING : uitModel;
        return Optional.of(procedure.taak(
                traject.deelnemer().naam(),
                toelichting(stap, traject, procedure),
                List.of(traject.stuk()),
                grondslag,
                stap.equals("zienswijzeOpOntwerpVastleggen")
                        ? termijngrond(procedure, grondslag)
                        : Grondslag.WERKAFSPRAAK));
    }

    /** The law sets the eight weeks, but not at an opheffing: there the regeling does. */
    private static Grondslag termijngrond(Procedure procedure, Grondslag grondslag) {
        return Besluitgrondslag.isOpheffing(procedure)
                ? Grondslag.REGELING
                : procedure.bestuur().hoofdstuk().toegepast(grondslag);
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        if (!proces.equals(Besluitproces.PROCES)) {
            return Optional.empty();
        }
        Besluittraject traject = trajecten.lees(UUID.fromString(sleutel));
        if (stap.equals("zienswijzeOpOntwerpVastleggen") && uiterlijk.equals(traject.laatsteDag())) {
            return Optional.of(termijn(traject, procedures.lees(traject.dossier())));
        }
        return uiterlijk.equals(traject.toegezondenOp().plusWeeks(1))
                ? Optional.of("Een week na de toezending op %s. Dat is een afspraak: bevestig zo snel u kunt."
                        .formatted(Dagen.voluit(traject.toegezondenOp())))
                : Optional.empty();
    }

    @Override
    public List<Taakcontext.Voorstel> voorstellen(String proces, String sleutel, String stap, String persoon) {
        return proces.equals(Besluitproces.PROCES) && VAN_DE_RAAD.contains(stap)
                ? List.of(Stukaanbod.raadsvoorstel(
                        trajecten.lees(UUID.fromString(sleutel)).dossier()))
                : List.of();
    }

    private static List<String> toelichting(String stap, Besluittraject traject, Procedure procedure) {
        List<String> alineas = new ArrayList<>();
        switch (stap) {
            case "zienswijzeOpOntwerpVastleggen" -> alineas.add(termijn(traject, procedure));
            case "toestemmingVastleggen" ->
                alineas.add(
                        "De zienswijze en de toestemming zijn twee besluiten. Zonder toestemming kan het college niet"
                                + " besluiten; een termijn is er niet.");
            case "besluitDeelnemerVastleggen" ->
                alineas.add(
                        "Doen bij uw organisatie meer organen mee aan de regeling, zoals college én burgemeester? Leg dan het"
                                + " besluit vast als zij allemaal hebben besloten, met de dag van het laatste besluit.");
            default -> {}
        }
        if (traject.antwoord() == Antwoord.ZIENSWIJZE) {
            alineas.add("Zienswijze van de raad op het ontwerp: " + traject.zienswijze());
        }
        return alineas;
    }

    private static String termijn(Besluittraject traject, Procedure procedure) {
        return "Uw raad ontving het ontwerp op %s en kan een zienswijze geven tot en met %s%s. Andere raden hebben een eigen laatste dag."
                .formatted(
                        dag(traject.ontvangenOp()),
                        dag(traject.laatsteDag()),
                        Besluitgrondslag.isOpheffing(procedure)
                                ? ", zoals de regeling dat bij een opheffing regelt"
                                : ": acht weken, gerekend vanaf de dag na ontvangst");
    }

    private static String dag(@Nullable LocalDate dag) {
        return dag == null ? "een onbekende dag" : Dagen.voluit(dag);
    }
}
