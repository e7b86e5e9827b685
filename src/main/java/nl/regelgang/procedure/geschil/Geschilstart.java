package nl.regelgang.procedure.geschil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A party reports a geschil; who decides it in the end is clear from then on. */
@Service
@Transactional
class Geschilstart {

    private final Geschillen geschillen;
    private final Geschilstappen stappen;
    private final Geschilberichten berichten;
    private final Partijen partijen;
    private final Treden treden;
    private final Procedures procedures;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Geschilstart(
            Geschillen geschillen,
            Geschilstappen stappen,
            Geschilberichten berichten,
            Partijen partijen,
            Treden treden,
            Procedures procedures,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.geschillen = geschillen;
        this.stappen = stappen;
        this.berichten = berichten;
        this.partijen = partijen;
        this.treden = treden;
        this.procedures = procedures;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** @throws OngeldigeInvoer when gedeputeerde staten decide and it is not known which */
    void melden(UUID id, Geschilformulier.Gelezen gelezen, Handelend door) {
        Geschil geschil = geschil(id, gelezen);
        procedures.voegToe(geschil.procedure(), geschil.gestartOp().getYear());
        procedures.instellingen(
                geschil.id(), gelezen.optreden().regeling().regels().instellingen());
        geschillen.voegToe(geschil);
        procedures.openVoorOrgaan(geschil.id(), geschil.indiener().orgaan());
        procedures.openVoor(
                geschil.id(),
                List.of(
                        geschil.indiener().orgaan().organisatie(),
                        geschil.wederpartij().orgaan().organisatie()));
        feiten.publishEvent(new Geschilfeit(
                geschil.id(),
                "Geschil gemeld door %s, met %s. %s"
                        .formatted(
                                geschil.indiener().naam(),
                                geschil.wederpartij().naam(),
                                geschil.route().uitleg()),
                geschil.route().grondslag(),
                door));
        berichten.meld(
                geschil, "%s meldt dit geschil.".formatted(geschil.indiener().naam()));
        stappen.beginTermijnen(geschil);
        motor.start(Geschilproces.PROCES, geschil.id().toString());
    }

    private Geschil geschil(UUID id, Geschilformulier.Gelezen gelezen) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Regeling regeling = gelezen.optreden().regeling();
        Bestuur bestuur = Bestuur.van(regeling, vandaag);
        Route route = Route.van(bestuur.hoofdstuk(), gelezen.aard());
        return new Geschil(
                new Procedure(
                        id,
                        Proceduresoort.GESCHIL,
                        bestuur,
                        "geschil over " + gelezen.onderwerp(),
                        Fase.LOOPT,
                        "gemeld",
                        null),
                gelezen.aard(),
                route,
                gelezen.optreden().partij(),
                gelezen.wederpartij(),
                gelezen.omschrijving(),
                gelezen.besluitBekendOp(),
                gelezen.herkomst(),
                gedeputeerdeStaten(route, regeling),
                partijen.andereGedeputeerdeStaten(regeling),
                vandaag,
                treden.op(regeling.id(), vandaag).stream()
                        .map(trede -> new Geschil.Stap(
                                trede.soort(), trede.artikel(), trede.termijn(), null, null, null, null))
                        .toList(),
                new Geschil.Verloop(null, null, null, null, null, null, false));
    }

    private @Nullable Partij gedeputeerdeStaten(Route route, Regeling regeling) {
        return route.wie() != Route.Wie.GEDEPUTEERDE_STATEN
                ? null
                : partijen.gedeputeerdeStaten(regeling)
                        .orElseThrow(
                                () -> new OngeldigeInvoer(
                                        "regeling",
                                        "De provincie van vestiging is niet bekend. Vraag een beheerder om haar in te vullen; daarna kunt u het geschil melden."));
    }
}
