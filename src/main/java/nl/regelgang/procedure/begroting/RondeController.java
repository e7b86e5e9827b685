package nl.regelgang.procedure.begroting;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The overview of one round: to filter, to sort, to print, and as a file. */
@Controller
@RequestMapping("/procedures/{id}/ronden/{nummer}")
class RondeController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Begrotingsrechten rechten;
    private final Zienswijzeronden ronden;
    private final Matrixpagina pagina;

    RondeController(Begrotingsrechten rechten, Zienswijzeronden ronden, Matrixpagina pagina) {
        this.rechten = rechten;
        this.ronden = ronden;
        this.pagina = pagina;
    }

    @GetMapping
    String overzicht(
            @PathVariable UUID id,
            @PathVariable int nummer,
            @ModelAttribute Matrixvraag vraag,
            Model model,
            Principal persoon) {
        Begrotingsprocedure procedure = rechten.zichtbaar(id, persoon.getName());
        model.addAttribute("procedure", procedure);
        model.addAttribute("ronden", ronden.van(id));
        pagina.vul(model, procedure, ronde(id, nummer), vraag, persoon.getName());
        return "begroting/ronde";
    }

    /** What the page shows this person, with the same filter and in the same order. */
    @GetMapping("/overzicht.csv")
    ResponseEntity<byte[]> bestand(
            @PathVariable UUID id, @PathVariable int nummer, @ModelAttribute Matrixvraag vraag, Principal persoon) {
        Begrotingsprocedure procedure = rechten.zichtbaar(id, persoon.getName());
        List<Matrixrij> rijen = pagina.rijen(procedure, ronde(id, nummer), persoon.getName());
        String naam = "begroting-%d-ronde-%d.csv".formatted(procedure.jaar(), nummer);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(Matrixbestand.van(Matrixkolom.zichtbaar(rijen), vraag.kies(rijen)));
    }

    private Zienswijzeronde ronde(UUID procedure, int nummer) {
        return ronden.van(procedure).stream()
                .filter(ronde -> ronde.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("ronde " + nummer + " of " + procedure));
    }
}
