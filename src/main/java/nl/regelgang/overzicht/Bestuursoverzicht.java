package nl.regelgang.overzicht;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedureoverzicht;
import nl.regelgang.procedure.Procedurestand;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Bijdragejaar;
import nl.regelgang.regeling.Bijdragen;
import nl.regelgang.regeling.Bijdrageoverzicht;
import nl.regelgang.regeling.Evaluaties;
import nl.regelgang.regeling.Evaluatiestand;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.zienswijzen.Rondestand.Deelnemerstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the bestuur of a regeling sees of its deelnemers. What a college does is not among it. */
@Service
class Bestuursoverzicht {

    private static final int TERMIJNEN = 8;

    private final Regelingen regelingen;
    private final List<Procedureoverzicht> procedures;
    private final Dossiertermijnen termijnen;
    private final Bijdragen bijdragen;
    private final Evaluaties evaluaties;
    private final Clock klok;

    Bestuursoverzicht(
            Regelingen regelingen,
            List<Procedureoverzicht> procedures,
            Dossiertermijnen termijnen,
            Bijdragen bijdragen,
            Evaluaties evaluaties,
            Clock klok) {
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.termijnen = termijnen;
        this.bijdragen = bijdragen;
        this.evaluaties = evaluaties;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public Bestuursbeeld van(Regeling regeling, int jaar) {
        List<Procedurestand> standen = procedures.stream()
                .flatMap(bron -> bron.vanRegeling(regeling.id(), jaar).stream())
                .toList();
        Procedurestand nieuwste = standen.stream()
                .filter(stand -> stand.ronde() != null)
                .findFirst()
                .orElse(null);
        Map<Integer, Bijdragejaar> perJaar = bijdragen.voorBestuur(List.of(regeling.id()), jaar - 1, jaar + 1).stream()
                .collect(toMap(Bijdragejaar::jaar, Function.identity()));
        LocalDate geevalueerd = evaluaties.laatste(List.of(regeling.id())).get(regeling.id());
        return new Bestuursbeeld(
                regeling,
                jaar,
                standen,
                nieuwste,
                eerstvolgend(regeling, standen),
                rijen(regeling, jaar, nieuwste, perJaar),
                Bijdrageoverzicht.reeks(jaar, perJaar, Bijdragejaar::totaal),
                Evaluatiestand.van(regeling, geevalueerd, Dagen.vandaag(klok)),
                geevalueerd);
    }

    /** Of the bestuur and of all raden, whose colleges and their own planning excepted. */
    private List<Termijnbeeld> eerstvolgend(Regeling regeling, List<Procedurestand> standen) {
        Collection<OrgaanId> organen = Stream.concat(
                        Stream.of(regeling.dagelijksBestuur(), regeling.algemeenBestuur()),
                        regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                                .map(deelnemer -> deelnemer.organisatie().griffie()))
                .distinct()
                .toList();
        List<LopendeTermijn> open =
                termijnen.open(standen.stream().map(Procedurestand::id).toList(), organen).values().stream()
                        .flatMap(List::stream)
                        .toList();
        return Termijnbeeld.eerste(open, TERMIJNEN);
    }

    private List<Bestuursbeeld.Rij> rijen(
            Regeling regeling, int jaar, @Nullable Procedurestand nieuwste, Map<Integer, Bijdragejaar> perJaar) {
        Map<OrganisatieId, List<ABLid>> leden = regelingen.heeftEigenBestuursleden(regeling.id())
                ? regelingen.ledenVanHetBestuur(regeling.id()).stream().collect(groupingBy(ABLid::namens))
                : Map.of();
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(deelnemer -> deelnemer.organisatie())
                .map(wie -> rij(wie, nieuwste, jaar, perJaar, leden.getOrDefault(wie.id(), List.of())))
                .toList();
    }

    private static Bestuursbeeld.Rij rij(
            Organisatie wie,
            @Nullable Procedurestand nieuwste,
            int jaar,
            Map<Integer, Bijdragejaar> perJaar,
            List<ABLid> leden) {
        Deelnemerstand stand = nieuwste == null ? null : Procedurebeeld.zelf(nieuwste.ronde(), wie.id());
        return new Bestuursbeeld.Rij(
                wie.naam(),
                stand == null ? null : Antwoordbeeld.van(stand),
                pad(nieuwste, stand),
                Bijdrageoverzicht.reeks(jaar, perJaar, een -> een.bedrag(wie.id())),
                leden);
    }

    /** Where its answer can be read, once there is one. */
    private static @Nullable String pad(@Nullable Procedurestand nieuwste, @Nullable Deelnemerstand stand) {
        return nieuwste == null || stand == null || stand.binnenOp() == null
                ? null
                : nieuwste.pad() + "/trajecten/" + stand.traject();
    }
}
