package nl.regelgang.procedure.aangaan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Registernaam;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who would take part, chosen by name from the whole register; the initiatiefnemer always does. */
@Component
class Deelnemerslijst {

    /** Names at once, each of which is looked for: more than any regeling has deelnemers. */
    private static final int MEESTE = 150;

    private final Regelingen regelingen;
    private final Procedurerechten rechten;
    private final Clock klok;

    Deelnemerslijst(Regelingen regelingen, Procedurerechten rechten, Clock klok) {
        this.regelingen = regelingen;
        this.rechten = rechten;
        this.klok = klok;
    }

    /**
     * @param formulier with what was added and taken away
     * @param fouten the names that the register does not know, at their field
     */
    record Lijst(Aangaanformulier formulier, List<Organisatie> deelnemers, Map<String, String> fouten) {}

    /** The colleges, and their parallels, for which the person can take an initiative. */
    List<OrgaanId> initiatiefnemers(String persoon) {
        return rechten.bestuurssecretarisVan(persoon).stream()
                .filter(orgaan -> regelingen
                        .organisatie(orgaan.organisatie())
                        .filter(Vormtoets::kanTreffen)
                        .filter(een -> een.uitvoerendOrgaan().equals(orgaan))
                        .isPresent())
                .toList();
    }

    /** Who has one college need not choose it. */
    @Nullable
    OrgaanId initiatiefnemer(Aangaanformulier formulier, List<OrgaanId> eigen) {
        return eigen.size() == 1
                ? eigen.get(0)
                : eigen.stream()
                        .filter(orgaan -> orgaan.toString().equals(formulier.initiatiefnemer()))
                        .findFirst()
                        .orElse(null);
    }

    Lijst bijgewerkt(Aangaanformulier formulier, @Nullable OrgaanId initiatiefnemer) {
        Set<OrganisatieId> gekozen = new LinkedHashSet<>(codes(formulier));
        Map<String, String> fouten = new LinkedHashMap<>();
        List<String> onbekend = new ArrayList<>();
        List<String> namen = Aangaanformulier.tekst(formulier.erbij())
                .lines()
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .toList();
        if (namen.size() > MEESTE) {
            onbekend.addAll(namen);
            fouten.put("erbij", "Voeg hoogstens %d namen tegelijk toe.".formatted(MEESTE));
        } else {
            namen.forEach(naam -> voegToe(naam, gekozen, onbekend, fouten));
        }
        if (initiatiefnemer != null) {
            gekozen.add(initiatiefnemer.organisatie());
        }
        List<Organisatie> deelnemers = regelingen.organisaties(gekozen).stream()
                .filter(een -> een.bestaatOp(Dagen.vandaag(klok)))
                .sorted(Comparator.comparing(Organisatie::naam))
                .toList();
        List<String> codes = deelnemers.stream().map(een -> een.id().code()).toList();
        return new Lijst(formulier.metDeelnemers(codes, String.join("\n", onbekend)), deelnemers, fouten);
    }

    private void voegToe(String naam, Set<OrganisatieId> gekozen, List<String> onbekend, Map<String, String> fouten) {
        try {
            gekozen.add(Registernaam.zoek("erbij", naam, regelingen::zoekOrganisaties)
                    .id());
        } catch (OngeldigeInvoer fout) {
            onbekend.add(naam);
            fouten.merge("erbij", fout.getMessage(), (een, ander) -> een + " " + ander);
        }
    }

    private static List<OrganisatieId> codes(Aangaanformulier formulier) {
        return Stream.ofNullable(formulier.deelnemers())
                .flatMap(List::stream)
                .filter(code -> !code.equals(formulier.weg()))
                .flatMap(code -> id(code).stream())
                .toList();
    }

    private static Optional<OrganisatieId> id(String code) {
        try {
            return Optional.of(new OrganisatieId(code));
        } catch (IllegalArgumentException geenCode) {
            return Optional.empty();
        }
    }
}
