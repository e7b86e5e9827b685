package nl.regelgang.regeling;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * A gemeenschappelijke regeling.
 *
 * @param lichaam the body that the regeling founded; its organen are AB and DB, or bestuur
 * @param naam the full name
 * @param korteNaam for lists and mail subjects
 * @param deelnemers all of them, also past and future
 * @param vestigingsprovincie the province of the plaats van vestiging (Wgr art. 29), null when unknown
 * @param inwerkingtreding null when unknown
 * @param uitwerkingtreding the first day on which it is no longer in force; null while it lasts
 */
public record Regeling(
        RegelingId id,
        OrganisatieId lichaam,
        String naam,
        String korteNaam,
        Vorm vorm,
        List<Deelnemer> deelnemers,
        @Nullable OrganisatieId vestigingsprovincie,
        @Nullable LocalDate inwerkingtreding,
        @Nullable LocalDate uitwerkingtreding,
        Regels regels) {

    /** By name. */
    public List<Deelnemer> deelnemersOp(LocalDate dag) {
        return deelnemers.stream()
                .filter(deelnemer -> deelnemer.neemtDeelOp(dag))
                .sorted(comparing(deelnemer -> deelnemer.organisatie().naam()))
                .toList();
    }

    /** Whoever takes part in some part of the year, by name. */
    public List<Deelnemer> deelnemersIn(int jaar) {
        LocalDate begin = LocalDate.of(jaar, 1, 1);
        return deelnemers.stream()
                .filter(deelnemer -> (deelnemer.van() == null || deelnemer.van().isBefore(begin.plusYears(1)))
                        && (deelnemer.tot() == null || deelnemer.tot().isAfter(begin)))
                .sorted(comparing(deelnemer -> deelnemer.organisatie().naam()))
                .toList();
    }

    public boolean isDeelnemerOp(OrganisatieId organisatie, LocalDate dag) {
        return deelnemersOp(dag).stream()
                .anyMatch(deelnemer -> deelnemer.organisatie().id().equals(organisatie));
    }

    public Hoofdstuk hoofdstukOp(LocalDate dag) {
        return OrganisatieSoort.hoofdstuk(deelnemersOp(dag).stream()
                .map(deelnemer -> deelnemer.organisatie().soort())
                .collect(toSet()));
    }

    public boolean geldtOp(LocalDate dag) {
        return (inwerkingtreding == null || !dag.isBefore(inwerkingtreding))
                && (uitwerkingtreding == null || dag.isBefore(uitwerkingtreding));
    }

    /**
     * Derived from chapter and plaats van vestiging, unless the regeling's own rules name another ((c) 22).
     *
     * @throws OngeldigeInvoer when gedeputeerde staten receive it and the province cannot be derived
     */
    public Toezichthouder toezichthouderOp(LocalDate dag) {
        return bekendeToezichthouderOp(dag)
                .orElseThrow(() -> new OngeldigeInvoer("De toezichthouder van " + korteNaam
                        + " is niet bekend, omdat de provincie van vestiging ontbreekt."
                        + " Vraag een beheerder om de provincie in te vullen."));
    }

    /** As {@link #toezichthouderOp}, empty when the province cannot be derived. */
    public Optional<Toezichthouder> bekendeToezichthouderOp(LocalDate dag) {
        if (regels.toezichthouder() != null) {
            return Optional.of(Toezichthouder.van(OrgaanId.van(regels.toezichthouder())));
        }
        if (hoofdstukOp(dag).toezichtDoorMinister()) {
            return Optional.of(Toezichthouder.MINISTER_BZK);
        }
        return vestigingsprovincieOp(dag).map(provincie -> Toezichthouder.van(new OrgaanId(provincie, OrgaanSoort.GS)));
    }

    /**
     * The province of the plaats van vestiging; where nobody entered it, the one in which most deelnemers lie, and of
     * equals the one with most inwoners. The national register does not say where a regeling is gevestigd.
     */
    public Optional<OrganisatieId> vestigingsprovincieOp(LocalDate dag) {
        if (vestigingsprovincie != null) {
            return Optional.of(vestigingsprovincie);
        }
        Map<OrganisatieId, Long> gewicht = deelnemersOp(dag).stream()
                .map(Deelnemer::organisatie)
                .filter(organisatie -> organisatie.provincie() != null)
                .collect(groupingBy(
                        organisatie -> Objects.requireNonNull(organisatie.provincie()),
                        summingLong(Regeling::gewichtInKeuzeVanProvincie)));
        return gewicht.entrySet().stream()
                .max(Map.Entry.<OrganisatieId, Long>comparingByValue()
                        .thenComparing(Map.Entry.<OrganisatieId, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Of the province of vestiging, who decide a geschil where art. 28 holds; empty when that province is not known. */
    public Optional<Toezichthouder> gedeputeerdeStatenOp(LocalDate dag) {
        return vestigingsprovincieOp(dag).map(Regeling::gedeputeerdeStaten);
    }

    /** Of the other provinces in which deelnemers lie, with whom they confer (Wgr art. 29); by name. */
    public List<Toezichthouder> andereGedeputeerdeStatenOp(LocalDate dag) {
        Optional<OrganisatieId> eigen = vestigingsprovincieOp(dag);
        return deelnemersOp(dag).stream()
                .flatMap(
                        deelnemer -> Optional.ofNullable(deelnemer.organisatie().provincie()).stream())
                .filter(provincie -> !eigen.equals(Optional.of(provincie)))
                .distinct()
                .map(Regeling::gedeputeerdeStaten)
                .sorted(comparing(Toezichthouder::naam))
                .toList();
    }

    private static Toezichthouder gedeputeerdeStaten(OrganisatieId provincie) {
        return Toezichthouder.van(new OrgaanId(provincie, OrgaanSoort.GS));
    }

    /** One for every deelnemer, and far below that its inwoners, so that they only decide between equals. */
    private static long gewichtInKeuzeVanProvincie(Organisatie organisatie) {
        Integer inwoners = organisatie.inwoners();
        return 1_000_000_000_000L + (inwoners == null ? 0 : inwoners);
    }

    /** The orgaan that prepares the begroting: the DB, or the bestuur where there is only one. */
    public OrgaanId dagelijksBestuur() {
        return new OrgaanId(lichaam, vorm == Vorm.OPENBAAR_LICHAAM ? OrgaanSoort.DB : OrgaanSoort.BESTUUR);
    }

    /** The orgaan that adopts the begroting: the AB, or the bestuur where there is only one. */
    public OrgaanId algemeenBestuur() {
        return new OrgaanId(lichaam, vorm == Vorm.OPENBAAR_LICHAAM ? OrgaanSoort.AB : OrgaanSoort.BESTUUR);
    }
}
