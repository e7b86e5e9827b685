package nl.regelgang.procedure.aangaan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import org.jspecify.annotations.Nullable;

/**
 * A regeling that is being made (Wgr art. 1 lid 1). Its id is that of the procedure.
 *
 * @param nummer names the regeling and its lichaam, until the national register does
 * @param initiatiefnemer whose college acts as long as there is no bestuur
 * @param waarom why this vorm, or for what; null when nobody said so
 * @param centrum who acts for the others, null unless it is a centrumregeling
 * @param deelnemers who would take part
 * @param bekendmaker who makes it bekend by its own text (art. 26 lid 1), null until the ontwerp was looked at
 * @param minstens with how many deelnemers the text is content, null for all of them
 */
record Aangaan(
        UUID id,
        long nummer,
        OrganisatieId initiatiefnemer,
        String naam,
        Vormkeuze vorm,
        Set<Partij> partijen,
        @Nullable String waarom,
        @Nullable OrganisatieId centrum,
        List<OrganisatieId> deelnemers,
        @Nullable OrganisatieId bekendmaker,
        @Nullable Integer minstens,
        @Nullable String ingetrokkenReden) {

    /**
     * What stands in the register when it comes about.
     *
     * @param wie take part
     * @param vanaf the day of inwerkingtreding, null as long as it is not known
     */
    Regeling regeling(Collection<Organisatie> wie, @Nullable LocalDate vanaf) {
        return regeling(nummer, naam, vorm, partijen, wie, vanaf);
    }

    /** As {@link #regeling(Collection, LocalDate)}, of what is still being chosen. */
    static Regeling regeling(
            long nummer,
            String naam,
            Vormkeuze vorm,
            Set<Partij> partijen,
            Collection<Organisatie> wie,
            @Nullable LocalDate vanaf) {
        String code = "nieuw" + nummer;
        return new Regeling(
                new RegelingId(code),
                new OrganisatieId(code),
                naam,
                naam,
                vorm.vorm(),
                deelnemers(partijen, wie, vanaf),
                null,
                vanaf,
                null,
                Regels.STANDAARD);
    }

    static List<Deelnemer> deelnemers(Set<Partij> partijen, Collection<Organisatie> wie, @Nullable LocalDate vanaf) {
        return wie.stream()
                .map(een -> new Deelnemer(een, Partij.organen(partijen, een), 1, vanaf, null))
                .toList();
    }
}
