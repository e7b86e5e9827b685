package nl.regelgang.procedure.opheffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.opheffing.Opheffing.Liquidatieplan;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorsteltoelichting;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of an opheffing. */
@Component
class OpheffingTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Opheffingen opheffingen;
    private final Besluitvorming besluitvorming;
    private final Voorsteltoelichting voorstel;
    private final Afwikkeling afwikkeling;
    private final Lopend lopend;

    OpheffingTaken(
            Procedures procedures,
            Opheffingen opheffingen,
            Besluitvorming besluitvorming,
            Voorsteltoelichting voorstel,
            Afwikkeling afwikkeling,
            Lopend lopend) {
        this.procedures = procedures;
        this.opheffingen = opheffingen;
        this.besluitvorming = besluitvorming;
        this.voorstel = voorstel;
        this.afwikkeling = afwikkeling;
        this.lopend = lopend;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Opheffingstart.PROCES)) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(UUID.fromString(sleutel));
        return Optional.of(procedure.taak(
                null,
                toelichting(procedure, stap),
                List.of(besluitvorming.lees(procedure.id()).ontwerp()),
                uitModel,
                stap.equals(Afwikkeling.TOEZENDEN)
                        ? procedure.bestuur().grondslag("Wgr art. 34 lid 4")
                        : Grondslag.REGELING));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return proces.equals(Opheffingstart.PROCES)
                ? afwikkeling
                        .uiterlijk(procedures.lees(UUID.fromString(sleutel)), stap)
                        .map(Uiterlijk::uitleg)
                : Optional.empty();
    }

    private List<String> toelichting(Procedure procedure, String stap) {
        return switch (stap) {
            case "liquidatieplanVaststellen" -> lopend.zin(procedure);
            case "vereffeningAfronden" ->
                Stream.concat(
                                Stream.ofNullable(
                                                opheffingen.lees(procedure.id()).plan())
                                        .map(Liquidatieplan::vermogen)
                                        .map(tekst -> "In het liquidatieplan staat: " + tekst),
                                lopend.zin(procedure).stream())
                        .toList();
            default -> voorstel.van(procedure, stap);
        };
    }
}
