package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import org.jspecify.annotations.Nullable;

/** What was read from the files, before anything is compared with the database or written to it. */
record Registergegevens(
        List<Overheid> overheden,
        List<Versie> versies,
        List<Importverslag.Overgeslagen> overgeslagen,
        List<String> opmerkingen) {

    static Registergegevens leeg() {
        return new Registergegevens(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * How the register points at an organisation.
     *
     * @param systeemId null for some that ended long ago
     * @param code the TOOI code, null when it has none; one of both is always there
     */
    record Verwijzing(@Nullable String systeemId, @Nullable String code, String naam) {}

    record Overheid(
            Verwijzing zelf,
            OrganisatieSoort soort,
            @Nullable Integer inwoners,
            @Nullable Integer zetels,
            @Nullable String provincie,
            @Nullable LocalDate eind) {}

    /**
     * One version of a regeling.
     *
     * @param lichaam null for a regeling that founds no body
     */
    record Versie(
            String systeemId,
            String titel,
            String citeertitel,
            Vorm vorm,
            @Nullable Verwijzing lichaam,
            List<Partij> partijen,
            @Nullable LocalDate inwerkingtreding,
            @Nullable LocalDate uitwerkingtreding,
            @Nullable String vorige) {

        boolean geldtOp(LocalDate dag) {
            return (inwerkingtreding == null || !dag.isBefore(inwerkingtreding))
                    && (uitwerkingtreding == null || dag.isBefore(uitwerkingtreding));
        }
    }

    record Partij(
            Verwijzing organisatie,
            Set<OrgaanSoort> organen,
            @Nullable LocalDate van,
            @Nullable BigDecimal verdeelsleutel) {}
}
