package nl.regelgang.procedure.evaluatie;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an evaluatie: the plan, what the deelnemers think, the report and what follows. */
@Component
class Evaluatiepagina implements Procedurepagina {

    private final Evaluatieopslag opslag;
    private final Evaluatieantwoorden antwoorden;
    private final Procedurerechten rechten;
    private final Bewaardeprocedures documenten;
    private final Verwachting verwachting;

    Evaluatiepagina(
            Evaluatieopslag opslag,
            Evaluatieantwoorden antwoorden,
            Procedurerechten rechten,
            Bewaardeprocedures documenten,
            Verwachting verwachting) {
        this.opslag = opslag;
        this.antwoorden = antwoorden;
        this.rechten = rechten;
        this.documenten = documenten;
        this.verwachting = verwachting;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.EVALUATIE;
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return rechten.secretarisVan(persoon).isEmpty()
                ? List.of()
                : List.of(new Startknop("Evaluatie beginnen", "/procedures/evaluatie/nieuw"));
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Evaluatie evaluatie = opslag.lees(procedure.id());
        List<Antwoord> alle = antwoorden.van(procedure.id());
        List<Antwoord> leesbaar = leesbaar(evaluatie, alle, persoon);
        model.addAttribute("evaluatie", evaluatie);
        model.addAttribute("themas", Thema.values());
        model.addAttribute("gevraagd", alle);
        model.addAttribute("leesbaar", leesbaar);
        model.addAttribute("telling", leesbaar.size() == alle.size() ? telling(alle) : Map.of());
        model.addAttribute("documenten", documenten.leesbareDocumenten(procedure, persoon));
        return "evaluatie/procedure";
    }

    /** The bestuur reads every answer at once, a deelnemer its own, and those of the others with the report. */
    private List<Antwoord> leesbaar(Evaluatie evaluatie, List<Antwoord> alle, String persoon) {
        if (evaluatie.rapport() != null
                || rechten.isBestuur(evaluatie.procedure().bestuur(), persoon)) {
            return alle;
        }
        Set<OrganisatieId> eigen = rechten.organisatiesVan(evaluatie.procedure().bestuur(), persoon);
        return alle.stream()
                .filter(antwoord -> eigen.contains(antwoord.organisatie()))
                .toList();
    }

    /** Per theme how often each oordeel was given, for example "3 goed, 1 matig". */
    private static Map<Thema, String> telling(List<Antwoord> alle) {
        Map<Thema, String> telling = new LinkedHashMap<>();
        for (Thema thema : Thema.values()) {
            String zin = Arrays.stream(Oordeel.values())
                    .filter(oordeel -> aantal(alle, thema, oordeel) > 0)
                    .map(oordeel -> aantal(alle, thema, oordeel) + " " + oordeel.naam())
                    .collect(Collectors.joining(", "));
            if (!zin.isEmpty()) {
                telling.put(thema, zin);
            }
        }
        return telling;
    }

    private static long aantal(List<Antwoord> alle, Thema thema, Oordeel oordeel) {
        return alle.stream()
                .map(antwoord -> antwoord.oordelen().get(thema))
                .filter(beoordeling -> beoordeling != null && beoordeling.oordeel() == oordeel)
                .count();
    }
}
