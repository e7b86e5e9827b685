package nl.regelgang.taken;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.formulieren.Bestandsinvoer;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulierinvoer;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.formulieren.Veldsoort;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The files that somebody sends with the form of a task. A file is kept at once, whatever is wrong elsewhere; one that
 * cannot go along is refused and never left out in silence.
 */
@Component
class Bijlagen {

    private final Documenten documenten;
    private final Taken taken;

    Bijlagen(Documenten documenten, Taken taken) {
        this.documenten = documenten;
        this.taken = taken;
    }

    /** What became of the files: those that are kept, and the sentence at the field for those that are refused. */
    record Uitkomst(Map<String, BewaardBestand> bewaard, Map<String, String> fouten) {}

    Uitkomst bewaar(Taak taak, Formulier formulier, HttpServletRequest verzoek, String persoon) {
        Uitkomst uitkomst = new Uitkomst(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Veld veld : formulier.velden()) {
            if (veld.soort() == Veldsoort.BESTAND) {
                bewaar(taak, veld, verzoek, persoon, uitkomst);
            }
        }
        return uitkomst;
    }

    private void bewaar(Taak taak, Veld veld, HttpServletRequest verzoek, String persoon, Uitkomst uitkomst) {
        try {
            MultipartFile nieuw = gekozen(verzoek, veld);
            if (nieuw != null) {
                Document document = bewaar(taak, veld, nieuw, persoon);
                uitkomst.bewaard().put(veld.sleutel(), new BewaardBestand(document.id(), document.bestandsnaam()));
                return;
            }
        } catch (OngeldigeInvoer geweigerd) {
            uitkomst.fouten().put(veld.sleutel(), String.valueOf(geweigerd.getMessage()));
        }
        try {
            eerder(taak, veld, verzoek, persoon)
                    .ifPresent(bestand -> uitkomst.bewaard().put(veld.sleutel(), bestand));
        } catch (OngeldigeInvoer geweigerd) {
            uitkomst.fouten().putIfAbsent(veld.sleutel(), String.valueOf(geweigerd.getMessage()));
        }
    }

    private Document bewaar(Taak taak, Veld veld, MultipartFile bestand, String persoon) {
        String naam = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(bestand.getOriginalFilename())));
        try (InputStream inhoud = bestand.getInputStream()) {
            return documenten.bewaar(
                    taak.dossier(), titel(taak, veld), String.valueOf(naam), inhoud, taken.handelend(taak, persoon));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Among the documents of thirty raden one must see whose it is. */
    private static String titel(Taak taak, Veld veld) {
        return taak.deelnemer() == null ? veld.label() : veld.label() + ", " + taak.deelnemer();
    }

    private static @Nullable MultipartFile gekozen(HttpServletRequest verzoek, Veld veld) {
        MultipartHttpServletRequest delen = WebUtils.getNativeRequest(verzoek, MultipartHttpServletRequest.class);
        return delen == null ? null : Bestandsinvoer.gekozen(delen.getFiles(veld.sleutel()), veld.label());
    }

    /** The file of an earlier attempt. Its id comes from the browser: the same orgaan must have added it here. */
    private Optional<BewaardBestand> eerder(Taak taak, Veld veld, HttpServletRequest verzoek, String persoon) {
        String id = verzoek.getParameter(veld.sleutel() + Formulierinvoer.BEWAARD);
        if (id == null || verzoek.getParameter(veld.sleutel() + Formulierinvoer.WEGLATEN) != null) {
            return Optional.empty();
        }
        OrgaanId orgaan = taken.handelend(taak, persoon).namens();
        Document eigen = uuid(id).flatMap(documenten::vind)
                .filter(document -> document.isVan(taak.dossier(), orgaan))
                .orElseThrow(() -> new OngeldigeInvoer(
                        "Dit bestand hoort niet bij deze procedure of is niet van u. Kies het bestand opnieuw."));
        return Optional.of(new BewaardBestand(eigen.id(), eigen.bestandsnaam()));
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }
}
