package nl.regelgang.procedure;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedurepagina.Startknop;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages have in common on which a secretaris starts a procedure with a text of his own. */
@Component
public class Startpagina {

    private final Startstukken stukken;
    private final Procedurerechten rechten;
    private final Regelingen regelingen;
    private final Toegang toegang;
    private final Clock klok;

    Startpagina(Startstukken stukken, Procedurerechten rechten, Regelingen regelingen, Toegang toegang, Clock klok) {
        this.stukken = stukken;
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * A form of which the file is kept, so that it is not lost when something else is wrong.
     *
     * @param ontwerp the kept file, null when there is none
     * @param fout what is wrong with the file, as a Dutch sentence; null when nothing is
     */
    public record Ingeleverd<F>(
            F formulier, @Nullable UUID ontwerp, @Nullable String fout) {}

    /**
     * @param titel of the document
     * @param ontbreekt what to say when there is no file
     */
    public <F extends Startformulier<F>> Ingeleverd<F> bewaar(
            F formulier, UUID dossier, String titel, String ontbreekt, String persoon) throws IOException {
        F bewaard = formulier;
        try {
            bewaard = metBestand(formulier, dossier, titel, persoon);
        } catch (OngeldigeInvoer geweigerd) {
            return new Ingeleverd<>(formulier, null, geweigerd.getMessage());
        }
        Optional<UUID> ontwerp =
                stukken.van(formulier.dossier(), bewaard.document()).map(Document::id);
        return new Ingeleverd<>(bewaard, ontwerp.orElse(null), ontwerp.isPresent() ? null : ontbreekt);
    }

    private <F extends Startformulier<F>> F metBestand(F formulier, UUID dossier, String titel, String persoon)
            throws IOException {
        List<Regeling> eigen = eigen(persoon);
        if (eigen.isEmpty()) {
            return formulier;
        }
        Regeling regeling = formulier.gekozen(eigen).orElse(eigen.get(0));
        return stukken.bewaar(
                        dossier, titel, formulier.ontwerp(), toegang.handelend(persoon, regeling.dagelijksBestuur()))
                .map(formulier::metDocument)
                .orElse(formulier);
    }

    /**
     * Fills the page; who has one regeling need not choose it.
     *
     * @throws NietGevonden when the person is secretaris of no regeling
     */
    public <F extends Startformulier<F>> void toon(F formulier, Model model, String persoon) {
        List<Regeling> eigen = eigen(persoon);
        if (eigen.isEmpty()) {
            throw new NietGevonden("no regeling of which this person is secretaris");
        }
        F invoer = eigen.size() == 1 ? formulier.metRegeling(eigen.get(0).id().waarde()) : formulier;
        Map<String, String> keuzes = new LinkedHashMap<>();
        eigen.forEach(regeling -> keuzes.put(regeling.id().waarde(), regeling.korteNaam()));
        Map<String, String> deelnemers = new LinkedHashMap<>();
        invoer.gekozen(eigen).stream()
                .flatMap(regeling -> deelnemers(regeling).stream())
                .forEach(organisatie -> deelnemers.put(organisatie.id().code(), organisatie.naam()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("regelingen", keuzes);
        model.addAttribute("deelnemers", deelnemers);
        model.addAttribute(
                "bewaard", stukken.van(invoer.dossier(), invoer.document()).orElse(null));
    }

    /** The regelingen of which the person is secretaris. */
    public List<Regeling> eigen(String persoon) {
        return regelingen.vanBestuur(rechten.secretarisVan(persoon));
    }

    /** The button with which a secretaris begins, none when no regeling of his is in force. */
    public List<Startknop> knop(String persoon, String tekst, String pad) {
        return eigen(persoon).isEmpty() ? List.of() : List.of(new Startknop(tekst, pad));
    }

    /** Who takes part in the regeling today. */
    public List<Organisatie> deelnemers(Regeling regeling) {
        return regeling.deelnemersOp(Dagen.vandaag(klok)).stream()
                .map(Deelnemer::organisatie)
                .toList();
    }
}
