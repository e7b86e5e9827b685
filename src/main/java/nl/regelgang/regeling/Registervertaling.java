package nl.regelgang.regeling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Importverslag.Onderdeel;
import nl.regelgang.regeling.Importverslag.Overgeslagen;
import nl.regelgang.regeling.Registergegevens.Overheid;
import nl.regelgang.regeling.Registergegevens.Partij;
import nl.regelgang.regeling.Registergegevens.Versie;
import nl.regelgang.regeling.Registergegevens.Verwijzing;
import org.jspecify.annotations.Nullable;

/**
 * From the words of the national register to ours. Addresses, telephone numbers and e-mail addresses are never read.
 * An item with something that cannot be understood is skipped, with the reason.
 */
final class Registervertaling {

    private Registervertaling() {}

    static void overheid(Knoop knoop, Registergegevens gegevens) {
        String type = Optional.ofNullable(knoop.waarde("types", "type")).orElse("");
        @Nullable OrganisatieSoort soort = Registertermen.soortVanType(type).orElse(null);
        if (soort == null) {
            overslaan(gegevens, Onderdeel.OVERIGE_ORGANISATIES, knoop, "Dit type doet hier niet mee: " + type + ".");
            return;
        }
        try {
            gegevens.overheden()
                    .add(new Overheid(
                            verwijzing(knoop, knoop.waarde("naam")),
                            soort,
                            Registerwaarden.getal(knoop.waarde("geografie", "aantalInwoners")),
                            Registerwaarden.getal(knoop.waarde("raad", "totaalZetels")),
                            Registerwaarden.laatste(knoop.waarde("adressen", "adres", "provincie")),
                            Registerwaarden.dag(knoop.waarde("eindDatum"))));
        } catch (OnbruikbaarItem e) {
            overslaan(gegevens, Onderdeel.van(soort), knoop, e.reden());
        }
    }

    static void versie(Knoop knoop, Registergegevens gegevens) {
        try {
            String titel = Registerwaarden.verplicht(knoop.waarde("titel"), "De titel ontbreekt.");
            @Nullable String citeertitel = knoop.waarde("citeertitel");
            gegevens.versies()
                    .add(new Versie(
                            Registerwaarden.systeemId(knoop),
                            titel,
                            citeertitel == null ? titel : citeertitel,
                            vorm(knoop),
                            lichaam(knoop),
                            partijen(knoop, gegevens, titel),
                            Registerwaarden.dag(knoop.waarde("datumInwerkingtreding")),
                            Registerwaarden.dag(knoop.waarde("datumUitwerkingtreding")),
                            knoop.eerste("previousVersion")
                                    .map(vorige -> vorige.kenmerk("systeemId"))
                                    .orElse(null)));
        } catch (OnbruikbaarItem e) {
            overslaan(gegevens, Onderdeel.REGELINGEN, knoop, e.reden());
        }
    }

    private static void overslaan(Registergegevens gegevens, Onderdeel onderdeel, Knoop knoop, String reden) {
        @Nullable String naam = knoop.waarde("naam") == null ? knoop.waarde("titel") : knoop.waarde("naam");
        String wat = (naam == null ? "zonder naam" : naam) + " (systeemId " + knoop.kenmerk("systeemId") + ")";
        gegevens.overgeslagen().add(new Overgeslagen(onderdeel, wat, reden));
    }

    private static Vorm vorm(Knoop knoop) throws OnbruikbaarItem {
        @Nullable
        String afkorting = knoop.eerste("samenwerkingsvorm")
                .map(gevonden -> gevonden.kenmerk("afkorting"))
                .orElse(null);
        return Registertermen.vorm(afkorting)
                .orElseThrow(() -> new OnbruikbaarItem("De samenwerkingsvorm is onbekend: " + afkorting + "."));
    }

    private static @Nullable Verwijzing lichaam(Knoop knoop) throws OnbruikbaarItem {
        Optional<Knoop> lichaam = knoop.eerste("regionaalSamenwerkingsorgaan");
        return lichaam.isEmpty()
                ? null
                : verwijzing(lichaam.get(), lichaam.get().tekst());
    }

    private static List<Partij> partijen(Knoop knoop, Registergegevens gegevens, String titel) throws OnbruikbaarItem {
        List<Partij> partijen = new ArrayList<>();
        for (Knoop deelnemer :
                knoop.alle("deelnemendeOrganisaties", "deelnemendeOrganisatie").toList()) {
            partijen.add(new Partij(
                    verwijzing(deelnemer, deelnemer.waarde("naam")),
                    organen(deelnemer, gegevens, titel),
                    Registerwaarden.dag(deelnemer.waarde("toetredingsDatum")),
                    Registerwaarden.deel(deelnemer.waarde("verdeelsleutel"))));
        }
        return partijen;
    }

    private static Set<OrgaanSoort> organen(Knoop deelnemer, Registergegevens gegevens, String titel) {
        Set<OrgaanSoort> organen = EnumSet.noneOf(OrgaanSoort.class);
        for (Knoop bestuursorgaan :
                deelnemer.alle("bestuursorganen", "bestuursorgaan").toList()) {
            @Nullable
            OrgaanSoort soort = Registertermen.orgaan(bestuursorgaan.tekst()).orElse(null);
            if (soort == null) {
                gegevens.opmerkingen()
                        .add("Het bestuursorgaan \"" + bestuursorgaan.tekst() + "\" in " + titel
                                + " is niet bekend en niet overgenomen.");
            } else {
                organen.add(soort);
            }
        }
        return organen;
    }

    private static Verwijzing verwijzing(Knoop knoop, @Nullable String naam) throws OnbruikbaarItem {
        @Nullable String code = Registerwaarden.laatste(knoop.kenmerk("resourceIdentifierTOOI"));
        boolean oud = code != null && knoop.kenmerk("systeemId") == null;
        return new Verwijzing(
                oud ? null : Registerwaarden.systeemId(knoop),
                code,
                Registertermen.volledig(
                        code, Registerwaarden.verplicht(naam, "De naam van een organisatie ontbreekt.")));
    }
}
