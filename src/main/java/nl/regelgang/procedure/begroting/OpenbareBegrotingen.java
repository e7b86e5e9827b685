package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.openbaar.OpenbareProcedure;
import nl.regelgang.openbaar.OpenbareProcedure.Termijn;
import nl.regelgang.openbaar.OpenbareProcedure.Zienswijze;
import nl.regelgang.openbaar.OpenbareProcedures;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zichtbaarheid;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;
import nl.regelgang.zienswijzen.Zichtbaarheid.Onderdeel;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What everybody may know of a begrotingsprocedure. A draft that went to the raden is laid ter inzage for everybody
 * (Wgr art. 35 lid 2); a zienswijze can be read from the moment that {@link Zichtbaarheid} opens it for all; of the
 * terms only those of the law, and only those of the bestuur. Who did something, and why, is in none of it.
 */
@Component
class OpenbareBegrotingen implements OpenbareProcedures {

    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Termijnregister termijnen;

    OpenbareBegrotingen(Begrotingsprocedures procedures, Zienswijzeronden ronden, Termijnregister termijnen) {
        this.procedures = procedures;
        this.ronden = ronden;
        this.termijnen = termijnen;
    }

    @Override
    public List<OpenbareProcedure> van(RegelingId regeling) {
        return procedures.gestartVan(regeling).stream().map(this::openbaar).toList();
    }

    private OpenbareProcedure openbaar(Begrotingsprocedure procedure) {
        List<Zienswijzeronde> alle = ronden.van(procedure.id());
        return new OpenbareProcedure(
                procedure.id(),
                "Begroting " + procedure.jaar(),
                procedure.status().naam(),
                !procedure.status().beeindigd(),
                besluit(procedure),
                procedure.status().beeindigd() ? List.of() : termijnen(procedure),
                alle.stream().flatMap(OpenbareBegrotingen::zienswijzen).toList(),
                stukken(procedure, alle));
    }

    private static @Nullable String besluit(Begrotingsprocedure procedure) {
        LocalDate vastgesteld = procedure.verloop().vastgesteldOp();
        LocalDate toegezonden = procedure.verloop().toegezondenOp();
        if (vastgesteld == null) {
            return null;
        }
        return "Het %s heeft de begroting vastgesteld op %s."
                        .formatted(procedure.bestuur().algemeenBestuur().soort().naam(), voluit(vastgesteld))
                + (toegezonden == null
                        ? ""
                        : " Zij is op %s toegezonden aan %s."
                                .formatted(
                                        voluit(toegezonden),
                                        procedure.bestuur().toezichthouder().naam()));
    }

    private List<Termijn> termijnen(Begrotingsprocedure procedure) {
        return termijnen.van(procedure.id()).stream()
                .filter(termijn -> termijn.onderdeel().equals(procedure.id()))
                .filter(termijn -> termijn.status() == Termijnregister.Status.OPEN)
                .filter(termijn -> termijn.grondslag().wettelijk())
                .map(termijn -> new Termijn(termijn.omschrijving(), termijn.uiterlijk(), termijn.grondslag()))
                .toList();
    }

    private static Stream<Zienswijze> zienswijzen(Zienswijzeronde ronde) {
        return vastgesteld(ronde).flatMap(traject -> {
            String tekst = traject.zienswijze();
            Traject.Reactie reactie = traject.reactie();
            return tekst == null || reactie == null
                    ? Stream.empty()
                    : Stream.of(new Zienswijze(
                            traject.deelnemer().raadVoluit(),
                            traject.besluitVan(),
                            tekst,
                            reactie.oordeel(),
                            reactie.conclusie()));
        });
    }

    private static Stream<Traject> vastgesteld(Zienswijzeronde ronde) {
        return ronde.zienswijzen().stream()
                .filter(traject ->
                        Zichtbaarheid.mag(Set.of(Lezer.ANDER), Onderdeel.TEKST, Zichtbaarheid.staat(ronde, traject)));
    }

    private static List<UUID> stukken(Begrotingsprocedure procedure, List<Zienswijzeronde> alle) {
        Stream<UUID> ontwerpen = alle.stream().map(ronde -> ronde.zaak().stuk());
        Stream<UUID> bijlagen = alle.stream()
                .flatMap(OpenbareBegrotingen::vastgesteld)
                .flatMap(traject -> Stream.ofNullable(traject.bijlage()));
        Stream<UUID> begroting = procedure.status() == Status.INGETROKKEN
                ? Stream.empty()
                : Stream.ofNullable(procedure.verloop().vastgesteldeBegroting());
        return Stream.of(ontwerpen, bijlagen, begroting)
                .flatMap(soort -> soort)
                .distinct()
                .toList();
    }
}
