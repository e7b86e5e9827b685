package nl.regelgang.overzicht;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
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
import nl.regelgang.standpunt.Standpuntstanden;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.zienswijzen.Rondestand.Deelnemerstand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what one organisation sees of its regelingen: a fixed number of questions, however many regelingen there
 * are. Every question carries the organisation, so that nothing of another can come with the answer.
 */
@Service
class Organisatieoverzicht {

    private static final int TERMIJNEN = 2;

    private final Regelingen regelingen;
    private final List<Procedureoverzicht> procedures;
    private final Dossiertermijnen termijnen;
    private final Standpuntstanden standpunten;
    private final Bijdragen bijdragen;
    private final Evaluaties evaluaties;
    private final Risicos risicos;
    private final Clock klok;

    Organisatieoverzicht(
            Regelingen regelingen,
            List<Procedureoverzicht> procedures,
            Dossiertermijnen termijnen,
            Standpuntstanden standpunten,
            Bijdragen bijdragen,
            Evaluaties evaluaties,
            Risicos risicos,
            Clock klok) {
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.termijnen = termijnen;
        this.standpunten = standpunten;
        this.bijdragen = bijdragen;
        this.evaluaties = evaluaties;
        this.risicos = risicos;
        this.klok = klok;
    }

    /** What the questions gave, by regeling or by dossier. */
    private record Gevonden(
            OrganisatieId eigen,
            int jaar,
            Map<RegelingId, List<Procedurestand>> procedures,
            Map<UUID, List<LopendeTermijn>> termijnen,
            Map<UUID, Optional<LocalDate>> standpunten,
            Map<RegelingId, List<Bijdragejaar>> bijdragen,
            Map<RegelingId, List<ABLid>> leden,
            Map<RegelingId, LocalDate> evaluaties) {}

    LocalDate vandaag() {
        return Dagen.vandaag(klok);
    }

    /** @throws NietGevonden when the register does not know the organisation */
    @Transactional(readOnly = true)
    public Organisatiebeeld van(OrganisatieId eigen, int jaar) {
        Organisatie organisatie =
                regelingen.organisatie(eigen).orElseThrow(() -> new NietGevonden("organisatie " + eigen));
        List<Regeling> deelnames = regelingen.metDeelnemer(Set.of(eigen));
        Gevonden gevonden = zoek(organisatie, deelnames, jaar);
        return new Organisatiebeeld(
                organisatie,
                jaar,
                deelnames.stream().map(regeling -> beeld(regeling, gevonden)).toList(),
                risicos.open(eigen));
    }

    private Gevonden zoek(Organisatie organisatie, List<Regeling> deelnames, int jaar) {
        OrganisatieId eigen = organisatie.id();
        List<RegelingId> ids = deelnames.stream().map(Regeling::id).toList();
        List<Procedurestand> standen = procedures.stream()
                .flatMap(bron -> bron.vanDeelnemer(eigen, jaar).stream())
                .toList();
        return new Gevonden(
                eigen,
                jaar,
                standen.stream().collect(groupingBy(Procedurestand::regeling)),
                termijnen.open(standen.stream().map(Procedurestand::id).toList(), organen(eigen, deelnames)),
                standpunten.van(trajecten(standen, eigen), List.of(organisatie.uitvoerendOrgaan())),
                bijdragen.gedeeld(ids, jaar - 1, jaar + 1).stream().collect(groupingBy(Bijdragejaar::regeling)),
                regelingen.ledenNamens(List.of(eigen)),
                evaluaties.laatste(ids));
    }

    /** The own organen and the besturen: what another deelnemer must do is its own affair. */
    private static Collection<OrgaanId> organen(OrganisatieId eigen, List<Regeling> deelnames) {
        return Stream.concat(
                        Arrays.stream(OrgaanSoort.values()).map(soort -> new OrgaanId(eigen, soort)),
                        deelnames.stream().flatMap(een -> Stream.of(een.dagelijksBestuur(), een.algemeenBestuur())))
                .distinct()
                .toList();
    }

    private static List<UUID> trajecten(List<Procedurestand> standen, OrganisatieId eigen) {
        return standen.stream()
                .map(stand -> Procedurebeeld.zelf(stand.ronde(), eigen))
                .filter(Objects::nonNull)
                .map(Deelnemerstand::traject)
                .toList();
    }

    private Regelingbeeld beeld(Regeling regeling, Gevonden gevonden) {
        List<Procedurestand> standen = gevonden.procedures().getOrDefault(regeling.id(), List.of());
        Map<Integer, Bijdragejaar> perJaar = gevonden.bijdragen().getOrDefault(regeling.id(), List.of()).stream()
                .collect(toMap(Bijdragejaar::jaar, Function.identity()));
        return new Regelingbeeld(
                regeling.id(),
                regeling.korteNaam(),
                regeling.vorm().heeftBegroting(),
                standen.stream()
                        .map(stand -> Procedurebeeld.van(stand, gevonden.eigen(), gevonden.standpunten()))
                        .toList(),
                Termijnbeeld.eerste(
                        standen.stream()
                                .flatMap(stand -> gevonden.termijnen().getOrDefault(stand.id(), List.of()).stream())
                                .toList(),
                        TERMIJNEN),
                Bijdrageoverzicht.reeks(gevonden.jaar(), perJaar, een -> een.bedrag(gevonden.eigen())),
                gevonden.leden().getOrDefault(regeling.id(), List.of()),
                Evaluatiestand.van(regeling, gevonden.evaluaties().get(regeling.id()), vandaag()));
    }
}
