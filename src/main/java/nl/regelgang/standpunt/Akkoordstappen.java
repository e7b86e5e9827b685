package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The pages from reading to recorded, the same behind a link and for who is logged in. Mail scanners open links, and some
 * submit the forms they find; so a GET decides nothing, no form is valid as it is served, and nothing is recorded before
 * a page that says what will be.
 */
@Component
class Akkoordstappen {

    private static final String VOORNEMEN = "standpunt.voornemen";

    private final Akkoorden akkoorden;
    private final Akkoordpagina pagina;
    private final Bewijsvoering bewijsvoering;
    private final Stukuitgifte stukuitgifte;

    Akkoordstappen(Akkoorden akkoorden, Akkoordpagina pagina, Bewijsvoering bewijsvoering, Stukuitgifte stukuitgifte) {
        this.akkoorden = akkoorden;
        this.pagina = pagina;
        this.bewijsvoering = bewijsvoering;
        this.stukuitgifte = stukuitgifte;
    }

    String bekijk(Sleutel sleutel, Model model) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        return bekeken.open() ? pagina.keuze(model, sleutel, bekeken) : pagina.uitleg(model, sleutel, bekeken);
    }

    Object kies(Sleutel sleutel, Antwoord gegeven, Model model, HttpSession sessie, HttpServletResponse antwoord) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        if (!bekeken.open()) {
            antwoord.setStatus(HttpStatus.CONFLICT.value());
            return pagina.uitleg(model, sleutel, bekeken);
        }
        Map<String, String> fouten = gegeven.fouten();
        if (!fouten.isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fouten)
                    .addAttribute("keuze", gegeven.keuze().map(Keuze::name).orElse(null))
                    .addAttribute("reden", gegeven.reden());
            return pagina.keuze(model, sleutel, bekeken);
        }
        Verzoek verzoek = bekeken.bestaandVerzoek();
        sessie.setAttribute(
                VOORNEMEN,
                new Voornemen(verzoek.id(), gegeven.keuze().orElseThrow(), gegeven.reden(), verzoek.sha256()));
        return Naar.pagina(sleutel.basis() + "/controle");
    }

    Object controle(Sleutel sleutel, Model model, HttpSession sessie) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        if (!(sessie.getAttribute(VOORNEMEN) instanceof Voornemen voornemen)
                || !bekeken.open()
                || !bekeken.bestaandVerzoek().id().equals(voornemen.verzoek())) {
            return Naar.pagina(sleutel.basis());
        }
        pagina.vul(model, sleutel, bekeken).addAttribute("voornemen", voornemen);
        return "standpunt/controle";
    }

    Object leg(
            Sleutel sleutel,
            Antwoord gegeven,
            String gezien,
            Model model,
            HttpServletRequest vraag,
            HttpServletResponse antwoord) {
        if (!gegeven.fouten().isEmpty()) {
            return Naar.pagina(sleutel.basis());
        }
        Bekeken uitkomst = akkoorden.vastleggen(sleutel, gegeven, gezien, Herkomst.van(vraag));
        HttpSession sessie = vraag.getSession(false);
        if (sessie != null) {
            sessie.removeAttribute(VOORNEMEN);
        }
        if (uitkomst.beslist()
                && uitkomst.bestaandVerzoek().keuze() == gegeven.keuze().orElseThrow()) {
            return Naar.pagina(sleutel.basis() + "/klaar");
        }
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("nietVastgelegd", true);
        return pagina.uitleg(model, sleutel, uitkomst);
    }

    Object klaar(Sleutel sleutel, Model model) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        if (!bekeken.beslist()) {
            return Naar.pagina(sleutel.basis());
        }
        pagina.vul(model, sleutel, bekeken);
        return "standpunt/klaar";
    }

    /** What proves the answer, to keep or to print. */
    Object bewijs(Sleutel sleutel, Model model) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        if (!bekeken.beslist()) {
            return Naar.pagina(sleutel.basis());
        }
        return bewijsvoering
                .akte(bekeken.bestaandVerzoek())
                .<Object>map(akte -> pagina.akte(model, akte, sleutel.basis() + "/klaar"))
                .orElseGet(() -> Naar.pagina(sleutel.basis() + "/klaar"));
    }

    Object nietIk(Sleutel sleutel, Model model) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        if (!bekeken.open() && !bekeken.beslist()) {
            return Naar.pagina(sleutel.basis());
        }
        pagina.vul(model, sleutel, bekeken);
        return "standpunt/niet-ik";
    }

    /** A box that must be ticked keeps a scanner from raising the alarm. */
    Object meldNietIk(Sleutel sleutel, boolean bevestigd, Model model, HttpServletResponse antwoord) {
        Bekeken bekeken = akkoorden.bekijk(sleutel);
        if (!bevestigd && (bekeken.open() || bekeken.beslist())) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            pagina.vul(model, sleutel, bekeken)
                    .addAttribute("fouten", Map.of("bevestigd", "Zet een vinkje om dit te melden."));
            return "standpunt/niet-ik";
        }
        model.addAttribute("gemeld", true);
        return pagina.uitleg(model, sleutel, akkoorden.meldVerkeerdePersoon(sleutel));
    }

    /**
     * A file of this version, to save: a browser must never show it as a page of this site.
     *
     * @throws NietGevonden when there is no such stuk, or the question cannot be read with this
     */
    void stuk(Sleutel sleutel, int nummer, HttpServletResponse antwoord) throws IOException {
        Stuk stuk = akkoorden
                .leesbaar(sleutel)
                .flatMap(bekeken -> bekeken.stukken().stream()
                        .filter(een -> een.nummer() == nummer)
                        .findFirst())
                .orElseThrow(() -> new NietGevonden("stuk " + nummer));
        stukuitgifte.geef(stuk, antwoord);
    }
}
