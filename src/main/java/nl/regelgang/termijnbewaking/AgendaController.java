package nl.regelgang.termijnbewaking;

import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person makes and revokes the secret addresses with which a calendar program reads his terms. */
@Controller
@RequestMapping("/agenda")
class AgendaController {

    private final Agendaadressen adressen;
    private final Orgaannamen namen;
    private final Toegang toegang;
    private final URI site;

    AgendaController(
            Agendaadressen adressen, Orgaannamen namen, Toegang toegang, @Value("${regelgang.adres}") URI site) {
        this.adressen = adressen;
        this.namen = namen;
        this.toegang = toegang;
        this.site = site;
    }

    /**
     * @param orgaan empty for all organen of the person
     * @param adres null when there is no address yet
     */
    record Regel(String orgaan, String naam, @Nullable UUID adres, String gemaakt, boolean vroeger) {}

    @GetMapping
    String toon(Principal wie, Model model) {
        List<Agendaadres> gemaakt = adressen.van(wie.getName());
        List<OrgaanId> organen = new ArrayList<>(toegang.organenVan(wie.getName()));
        List<Regel> regels = new ArrayList<>();
        if (!organen.isEmpty()) {
            regels.add(regel(null, gemaakt, false));
        }
        organen.forEach(orgaan -> regels.add(regel(orgaan, gemaakt, false)));
        gemaakt.stream()
                .map(Agendaadres::orgaan)
                .filter(orgaan -> orgaan != null && !organen.contains(orgaan))
                .forEach(orgaan -> regels.add(regel(orgaan, gemaakt, true)));
        model.addAttribute("regels", regels);
        return "termijnbewaking/agenda";
    }

    /**
     * The secret address travels once, in this answer and not by way of a redirect: a session is kept in the database.
     *
     * @param orgaan empty for all organen of the person
     */
    @PostMapping
    String maak(@RequestParam(defaultValue = "") String orgaan, Principal wie, Model model) {
        OrgaanId van = orgaan.isEmpty() ? null : eigen(wie.getName(), orgaan);
        Agendageheim geheim = adressen.nieuw(wie.getName(), van);
        model.addAttribute(
                "nieuwAdres",
                site.resolve("/agenda/" + geheim.waarde() + ".ics").toString());
        model.addAttribute("nieuwVoor", naam(van));
        return toon(wie, model);
    }

    @PostMapping("/{adres}/intrekken")
    String trekIn(@PathVariable UUID adres, Principal wie, RedirectAttributes straks) {
        if (!adressen.trekIn(wie.getName(), adres)) {
            throw new NietGevonden("address of a calendar");
        }
        straks.addFlashAttribute(
                "melding", "Het adres is ingetrokken. Wie het nog gebruikt, krijgt geen termijnen meer te zien.");
        return "redirect:/agenda";
    }

    private OrgaanId eigen(String persoon, String orgaan) {
        return toegang.organenVan(persoon).stream()
                .filter(kandidaat -> kandidaat.toString().equals(orgaan))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("orgaan for a calendar"));
    }

    private Regel regel(@Nullable OrgaanId orgaan, List<Agendaadres> gemaakt, boolean vroeger) {
        Optional<Agendaadres> adres = gemaakt.stream()
                .filter(een -> Objects.equals(een.orgaan(), orgaan))
                .findFirst();
        return new Regel(
                orgaan == null ? "" : orgaan.toString(),
                naam(orgaan),
                adres.map(Agendaadres::id).orElse(null),
                adres.map(een -> Dagen.voluit(Dagen.dagVan(een.gemaakt()))).orElse(""),
                vroeger);
    }

    private String naam(@Nullable OrgaanId orgaan) {
        return orgaan == null ? "Al mijn organen samen" : namen.voluit(orgaan);
    }
}
