package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Importverslag.Onderdeel;
import nl.regelgang.regeling.Importverslag.Overgeslagen;
import nl.regelgang.regeling.Organisaties.Rij;
import nl.regelgang.regeling.Registergegevens.Overheid;
import nl.regelgang.regeling.Registergegevens.Partij;
import nl.regelgang.regeling.Registergegevens.Versie;
import nl.regelgang.regeling.Registergegevens.Verwijzing;
import org.jspecify.annotations.Nullable;

/**
 * The organisations as they should be after the import: those in the files, the bodies of the regelingen, and
 * deelnemers that no file describes. Only computes; nothing is written here.
 */
final class Registerorganisaties {

    private final Map<OrganisatieId, Rij> bestaand;
    private final Registergegevens gegevens;
    private final LocalDate vandaag;
    private final Map<OrganisatieId, Rij> doel = new LinkedHashMap<>();
    private final Map<String, OrganisatieId> perSysteemId = new HashMap<>();

    Registerorganisaties(Map<OrganisatieId, Rij> bestaand, Registergegevens gegevens, LocalDate vandaag) {
        this.bestaand = bestaand;
        this.gegevens = gegevens;
        this.vandaag = vandaag;
        bestaand.values().forEach(this::onthoud);
    }

    /** @param inGebruik the organisations that take part in a regeling in force, by the database */
    Map<OrganisatieId, Rij> bereken(Set<OrganisatieId> inGebruik) {
        gegevens.overheden().forEach(this::overheid);
        Set<OrganisatieId> beschreven = Set.copyOf(doel.keySet());
        gegevens.versies().stream()
                .sorted(Comparator.comparing(
                        Versie::inwerkingtreding, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(versie -> lichaam(versie, beschreven));
        gegevens.versies().stream()
                .flatMap(versie -> versie.partijen().stream())
                .map(Partij::organisatie)
                .forEach(this::deelnemer);
        controleerEinde(gegevens.versies().isEmpty() ? inGebruik : metCodeInGeldendeRegeling());
        return doel;
    }

    /** The TOOI code, or else what the same systeemId has elsewhere, or else {@code roo} and the systeemId. */
    OrganisatieId id(Verwijzing verwijzing) {
        if (verwijzing.code() != null) {
            return new OrganisatieId(verwijzing.code());
        }
        String systeemId = Objects.requireNonNull(verwijzing.systeemId());
        @Nullable OrganisatieId bekend = perSysteemId.get(systeemId);
        return bekend == null ? new OrganisatieId("roo" + systeemId) : bekend;
    }

    /** The body that the regeling founded; one that founds none gets a {@code gr} id, so that every regeling has one. */
    OrganisatieId lichaamVan(Versie versie) {
        return versie.lichaam() == null ? new OrganisatieId("gr" + versie.systeemId()) : id(versie.lichaam());
    }

    private void onthoud(Rij rij) {
        if (rij.registerId() != null
                && (!perSysteemId.containsKey(rij.registerId())
                        || !rij.id().code().startsWith("roo"))) {
            perSysteemId.put(rij.registerId(), rij.id());
        }
    }

    private void overheid(Overheid overheid) {
        OrganisatieId id = id(overheid.zelf());
        if (doel.containsKey(id)) {
            gegevens.overgeslagen()
                    .add(new Overgeslagen(
                            Onderdeel.van(overheid.soort()),
                            overheid.zelf().naam() + " (" + id + ")",
                            "Deze organisatie staat dubbel in de bestanden."));
            return;
        }
        OrganisatieId provincie = Kolommen.organisatie(overheid.provincie());
        zet(new Rij(
                new Organisatie(
                        id,
                        overheid.zelf().naam(),
                        overheid.soort(),
                        overheid.inwoners(),
                        Provincies.van(id, provincie).orElse(null),
                        overheid.zetels(),
                        overheid.eind()),
                overheid.zelf().systeemId()));
    }

    private void lichaam(Versie versie, Set<OrganisatieId> beschreven) {
        OrganisatieId id = lichaamVan(versie);
        if (beschreven.contains(id)) {
            return;
        }
        Verwijzing lichaam = versie.lichaam();
        String naam = lichaam == null ? versie.citeertitel() : lichaam.naam();
        zet(new Rij(
                new Organisatie(id, naam, OrganisatieSoort.SAMENWERKINGSORGAAN, null, null),
                lichaam == null ? null : lichaam.systeemId()));
    }

    private void deelnemer(Verwijzing verwijzing) {
        OrganisatieId id = id(verwijzing);
        if (doel.containsKey(id)) {
            return;
        }
        Rij bekend = bestaand.get(id);
        zet(
                bekend != null
                        ? bekend
                        : new Rij(
                                new Organisatie(
                                        id,
                                        verwijzing.naam(),
                                        Registertermen.soort(verwijzing.code()),
                                        null,
                                        Provincies.van(id, null).orElse(null)),
                                verwijzing.systeemId()));
    }

    private void zet(Rij rij) {
        doel.put(rij.id(), rij);
        onthoud(rij);
    }

    /**
     * The register gives some provinces and waterschappen an eindDatum that is only the end of something else. Whoever
     * still takes part under its TOOI code in a regeling in force, exists. For a gemeente the date is believed: it
     * merged, and the regeling was not adapted yet. A waterschap that did merge is named there without its code.
     */
    private void controleerEinde(Set<OrganisatieId> inGebruik) {
        Map<OrganisatieId, Rij> alle = new TreeMap<>(bestaand);
        alle.putAll(doel);
        for (Rij rij : List.copyOf(alle.values())) {
            Organisatie organisatie = rij.organisatie();
            @Nullable LocalDate tot = organisatie.tot();
            boolean verdacht = organisatie.soort() == OrganisatieSoort.PROVINCIE
                    || organisatie.soort() == OrganisatieSoort.WATERSCHAP;
            if (verdacht && tot != null && !organisatie.bestaatOp(vandaag) && inGebruik.contains(rij.id())) {
                zet(new Rij(zonderEinde(organisatie), rij.registerId()));
                gegevens.opmerkingen()
                        .add(organisatie.naam() + " (" + rij.id() + ") heeft in het register einddatum "
                                + Dagen.kort(tot)
                                + ", maar neemt deel aan een geldende regeling. De einddatum is niet overgenomen.");
            }
        }
    }

    private Set<OrganisatieId> metCodeInGeldendeRegeling() {
        Set<OrganisatieId> ids = new HashSet<>();
        for (Versie versie : gegevens.versies()) {
            if (versie.geldtOp(vandaag)) {
                versie.partijen().stream()
                        .map(Partij::organisatie)
                        .filter(verwijzing -> verwijzing.code() != null)
                        .forEach(verwijzing -> ids.add(id(verwijzing)));
            }
        }
        return ids;
    }

    private static Organisatie zonderEinde(Organisatie organisatie) {
        return new Organisatie(
                organisatie.id(),
                organisatie.naam(),
                organisatie.soort(),
                organisatie.inwoners(),
                organisatie.provincie(),
                organisatie.zetels(),
                null);
    }
}
