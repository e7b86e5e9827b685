package nl.regelgang.procedure.begroting;

import java.util.List;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the template of the overview reads, on the page of the round and on that of the procedure. */
@Component
class Matrixpagina {

    private final Matrix matrix;
    private final Procedureregels regels;

    Matrixpagina(Matrix matrix, Procedureregels regels) {
        this.matrix = matrix;
        this.regels = regels;
    }

    List<Matrixrij> rijen(Begrotingsprocedure procedure, Zienswijzeronde ronde, String persoon) {
        return matrix.van(procedure, ronde, persoon);
    }

    void vul(Model model, Begrotingsprocedure procedure, Zienswijzeronde ronde, Matrixvraag vraag, String persoon) {
        List<Matrixrij> rijen = rijen(procedure, ronde, persoon);
        model.addAttribute("ronde", ronde);
        model.addAttribute("aandeel", Aandeel.van(ronde, regels.zetels(procedure)));
        model.addAttribute("vraag", vraag);
        model.addAttribute("keuzes", vraag.keuzes(rijen));
        model.addAttribute("matrix", vraag.kies(rijen));
        model.addAttribute("kolommen", Matrixkolom.zichtbaar(rijen));
    }
}
