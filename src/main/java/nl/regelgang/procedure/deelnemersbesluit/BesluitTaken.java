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
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a griffier or bestuurssecretaris reads above a task of a traject. */
@Component
class BesluitTaken implements Taakcontext.Bron {

    private static final Grondslag OPHEFFING = Grondslag.van("Wgr art. 9 lid 1");

    private static final Set<String> VAN_DE_RAAD = Set.of("zienswijzeOpOntwerpVastleggen", "toestemmingVastleggen");

    private static final Set<String> BESLUITEN = Set.of("besluitRaadVastleggen", Besluittermijn.STAP);

    private final Besluittrajecten trajecten;
    private final Procedures procedures;
    private final Besluittermijn termijn;

    BesluitTaken(Besluittrajecten trajecten, Procedures procedures, Besluittermijn termijn) {
        this.trajecten = trajecten;
        this.procedures = procedures;
        this.termijn = termijn;
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
                toelichting(stap, traject),
                List.of(traject.stuk()),
                grondslag,
                switch (stap) {
                    case "zienswijzeOpOntwerpVastleggen" -> termijngrond(procedure, grondslag);
                    case "besluitRaadVastleggen", Besluittermijn.STAP -> Grondslag.REGELING;
                    default -> Grondslag.WERKAFSPRAAK;
                }));
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
        if (BESLUITEN.contains(stap)) {
            return termijn.van(traject).map(Uiterlijk::uitleg);
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

    private List<String> toelichting(String stap, Besluittraject traject) {
        List<String> alineas = new ArrayList<>();
        switch (stap) {
            case "zienswijzeOpOntwerpVastleggen" -> {
                if (traject.alleenZienswijze()) {
                    alineas.add(
                            "De regeling hoort bij een uittreding alle raden. Uw raad kan een zienswijze geven; toestemming en"
                                    + " besluit zijn van de deelnemer die uittreedt.");
                }
            }
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
        if (!traject.alleenZienswijze()) {
            alineas.addAll(gehoord(traject));
        }
        return alineas;
    }

    /** What the other raden say to who leaves. */
    private List<String> gehoord(Besluittraject traject) {
        return trajecten.van(traject.dossier()).stream()
                .filter(een -> een.alleenZienswijze() && een.zienswijze() != null)
                .map(een -> "Zienswijze van de raad, %s: %s"
                        .formatted(een.deelnemer().naam(), een.zienswijze()))
                .toList();
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
