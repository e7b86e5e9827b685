package nl.regelgang.vergaderkalender;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The calendars that a person can see: of his own organisations, of the deelnemers whose bestuur he serves, and of the
 * besturen of the regelingen in which his raad takes part.
 */
@Controller
class OverzichtController {

    private static final int JAREN_VOORUIT = 2;

    private final Kalenderrechten rechten;
    private final Kalenderpunten punten;
    private final Regelingen regelingen;
    private final Toegang toegang;

    OverzichtController(Kalenderrechten rechten, Kalenderpunten punten, Regelingen regelingen, Toegang toegang) {
        this.rechten = rechten;
        this.punten = punten;
        this.regelingen = regelingen;
        this.toegang = toegang;
    }

    /** @param eerste the next meeting, null when none is planned */
    record Regel(
            String naam, String pad, int aantal, @Nullable String eerste) {}

    record Groep(String naam, List<Regel> regels) {}

    @GetMapping("/vergaderkalender")
    String overzicht(@RequestParam(defaultValue = "") String zoek, Principal wie, Model model) {
        boolean beheerder = toegang.isBeheerder(wie.getName());
        model.addAttribute("eigen", groepen(rechten.eigenOrganisaties(wie.getName())));
        model.addAttribute(
                "deelnemers",
                rechten.alsSecretaris(wie.getName()).stream().map(this::raden).toList());
        besturen(rechten.alsGriffier(wie.getName())).ifPresent(groep -> model.addAttribute("besturen", groep));
        model.addAttribute("beheerder", beheerder);
        model.addAttribute("zoek", zoek);
        model.addAttribute("gevonden", beheerder ? groepen(regelingen.zoekOrganisaties(zoek.strip())) : List.of());
        return "vergaderkalender/overzicht";
    }

    private List<Groep> groepen(List<Organisatie> organisaties) {
        List<Groep> groepen = new ArrayList<>();
        for (Organisatie organisatie : organisaties) {
            List<OrgaanId> organen = rechten.organenVan(organisatie);
            if (!organen.isEmpty()) {
                Map<OrgaanId, Orgaankalender> kalenders = vanNuAf(organen);
                groepen.add(new Groep(
                        organisatie.naam(),
                        organen.stream()
                                .map(orgaan -> regel(Orgaanrecht.soort(organisatie, orgaan), kalenders, orgaan))
                                .toList()));
            }
        }
        return groepen;
    }

    /** The organen that decide on a zienswijze, of all deelnemers. */
    private Groep raden(Regeling regeling) {
        List<Organisatie> deelnemers = regeling.deelnemersOp(rechten.vandaag()).stream()
                .map(Deelnemer::organisatie)
                .toList();
        Map<OrgaanId, Orgaankalender> kalenders = vanNuAf(
                deelnemers.stream().map(Organisatie::vertegenwoordigendOrgaan).toList());
        return new Groep(
                regeling.korteNaam(),
                deelnemers.stream()
                        .map(deelnemer -> regel(deelnemer.naam(), kalenders, deelnemer.vertegenwoordigendOrgaan()))
                        .toList());
    }

    /** The algemene besturen of these regelingen; empty when there are none. */
    private Optional<Groep> besturen(List<Regeling> regelingen) {
        Map<OrgaanId, Orgaankalender> kalenders =
                vanNuAf(regelingen.stream().map(Regeling::algemeenBestuur).toList());
        return Optional.of(new Groep(
                        "Besturen van uw regelingen",
                        regelingen.stream()
                                .map(regeling -> regel(regeling.korteNaam(), kalenders, regeling.algemeenBestuur()))
                                .toList()))
                .filter(groep -> !groep.regels().isEmpty());
    }

    private Map<OrgaanId, Orgaankalender> vanNuAf(List<OrgaanId> organen) {
        LocalDate vandaag = rechten.vandaag();
        return punten.van(organen, vandaag, vandaag.plusYears(JAREN_VOORUIT));
    }

    private static Regel regel(String naam, Map<OrgaanId, Orgaankalender> kalenders, OrgaanId orgaan) {
        List<Vergadering> vergaderingen =
                kalenders.getOrDefault(orgaan, Orgaankalender.leeg(orgaan)).vergaderingen();
        return new Regel(
                naam,
                Orgaanrecht.pad(orgaan),
                vergaderingen.size(),
                vergaderingen.isEmpty()
                        ? null
                        : Dagen.voluit(vergaderingen.get(0).datum()));
    }
}
