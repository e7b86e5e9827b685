package nl.regelgang.procedure.stukken;

import java.security.Principal;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.procedure.stukken.Stukken.Aanbod;
import nl.regelgang.sjablonen.Gegevens;
import nl.regelgang.sjablonen.Sjablonen;
import nl.regelgang.sjablonen.Wordantwoord;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The stukken that somebody would otherwise type, made in Word with what the procedure knows. Nothing is kept. */
@Controller
@RequestMapping("/procedures/{id}/stukken")
class StukController {

    private final Zichtbareprocedures procedures;
    private final Stukken stukken;
    private final Stukbron bron;
    private final Stukgegevens gegevens;
    private final Raadsvoorstel raadsvoorstel;
    private final Bekendmakingstekst bekendmaking;
    private final Sjablonen sjablonen;

    StukController(
            Zichtbareprocedures procedures,
            Stukken stukken,
            Stukbron bron,
            Stukgegevens gegevens,
            Raadsvoorstel raadsvoorstel,
            Bekendmakingstekst bekendmaking,
            Sjablonen sjablonen) {
        this.procedures = procedures;
        this.stukken = stukken;
        this.bron = bron;
        this.gegevens = gegevens;
        this.raadsvoorstel = raadsvoorstel;
        this.bekendmaking = bekendmaking;
        this.sjablonen = sjablonen;
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model, Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        model.addAttribute("zaak", procedure);
        model.addAttribute("stukken", stukken.aanbod(procedure, persoon.getName()));
        model.addAttribute("keuzes", Gevraagd.values());
        return "procedure/stukken";
    }

    @GetMapping("/{soort}")
    ResponseEntity<byte[]> maak(
            @PathVariable UUID id,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String voor,
            @RequestParam(defaultValue = "") String gevraagd,
            Principal persoon) {
        Procedure procedure = procedures.lees(id, persoon.getName());
        Aanbod stuk = stukken.aanbod(procedure, persoon.getName()).stream()
                .filter(een -> een.soort().code().equals(soort)
                        && (voor.isEmpty() || een.maker().code().equals(voor)))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("stuk " + soort + " of " + id));
        byte[] word =
                sjablonen.maak(stuk.maker(), stuk.soort(), gegevens(procedure, stuk, gevraagd, persoon.getName()));
        return Wordantwoord.van(stuk.soort().naam() + " " + procedure.naam(), word);
    }

    private Gegevens gegevens(Procedure procedure, Aanbod stuk, String gevraagd, String persoon) {
        return switch (stuk.soort()) {
            case ZIENSWIJZEVERZOEK -> gegevens.zienswijzeverzoek(procedure, stuk.maker());
            case REACTIENOTA -> gegevens.reactienota(procedure, stuk.maker(), persoon);
            case BEKENDMAKING -> bekendmaking.gegevens(procedure, stuk.maker());
            case RAADSVOORSTEL -> raadsvoorstel(procedure, stuk.maker(), gevraagd);
        };
    }

    private Gegevens raadsvoorstel(Procedure procedure, OrganisatieId deelnemer, String gevraagd) {
        Antwoord antwoord = bron.antwoord(procedure.id(), deelnemer).orElseThrow();
        return raadsvoorstel.gegevens(
                procedure, antwoord, Gevraagd.metNaam(gevraagd).orElse(antwoord.gevraagd()));
    }
}
